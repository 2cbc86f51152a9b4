import './result.js';

import { register } from '@cairnkit/engine/catalogue.js';
import { allowedValues } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Answers } from '@cairnkit/engine/session.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import { expect, html } from '@open-wc/testing';

import { appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { girl, isCompared } from './comparison.examples.js';
import type { CairnResult } from './result.js';

/** Every measure that ships: the list in `docs/measures`, which its own check keeps complete. */
async function shipped(): Promise<Measure[]> {
  const list = await (await fetch('/docs/measures/README.md')).text();
  const files = [...list.matchAll(/\]\(([a-z0-9-]+)\.md\)/g)].map(([, id]) => id!);
  return Promise.all([...new Set(files)].map(measureOf));
}

async function measureOf(id: string): Promise<Measure> {
  const page = await (await fetch(`/docs/measures/${id}.md`)).text();
  const [, folder] = /@cairnkit\/(instruments(?:-nc)?)\//.exec(page)!;
  const address = `/packages/${folder}/src/${id}.ts`;
  return ((await import(address)) as { default: Measure }).default;
}

/** The lowest, the middle and the highest answer to every item, each a set of its own. */
const forms = ({ items }: Measure): Answers[] =>
  [0, 0.5, 1].map((part) =>
    Object.fromEntries(
      items.map((item) => {
        const values = allowedValues(item);
        return [item.id, values[Math.round(part * (values.length - 1))]!];
      }),
    ),
  );

async function page(measure: Measure, answers: Answers, audience: CairnResult['audience']) {
  const el = await show<CairnResult>(html`<cairn-result .measure=${measure}></cairn-result>`);
  const earlier = { answers: forms(measure)[1]! };
  Object.assign(el, { answers, audience, earlier, context: girl });
  return (await appears(el, isCompared))!;
}

const scalesWithSets = ({ scales }: Measure) =>
  scales.filter(({ bandSets }) => bandSets.length > 1);
const asWords = (name: string) =>
  new RegExp(`(^|[^a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^a-z])`, 'i');

describe('the results of every measure that ships', function () {
  this.timeout(120_000);
  let measures: Measure[];

  before(async () => {
    register(rcads47Norms);
    measures = await shipped();
  });

  it('are many', () => {
    expect(measures.length).to.be.greaterThan(40);
    expect(measures.map(({ id }) => id)).to.include.members(['rcads-47', 'sdq-self', 'yp-core']);
  });

  it('name no band, no cut-off and no illness to a young person, whatever the answers', async () => {
    for (const measure of measures) {
      const norms = measure.id === rcads47Norms.measure ? rcads47Norms.bandSets : [];
      const sets = [...measure.scales.flatMap(({ bandSets }) => bandSets), ...norms];
      const names = new Set(sets.flatMap(({ bands }) => bands.map(({ name }) => name)));
      for (const answers of forms(measure)) {
        const shown = await page(measure, answers, 'young-person');
        // Who made the form must stay as its licence has it.
        const text = words(shown).replace(measure.licence.attribution, '');
        for (const name of names) expect(text, measure.id).not.to.match(asWords(name));
        expect(text, measure.id)
          .not.to.match(/cut-?off|cut-?point|threshold|reliable|T-score|severe|symptom/i)
          .and.not.to.match(/[←-⇿✓✔✗✘⭐★☆\u{1F300}-\u{1FAFF}]/u);
        if (measure.scales.some(({ id }) => id === 'total')) {
          expect(text, measure.id).not.to.match(/disorder|depress|anxi|panic|phobia/i);
        }
      }
    }
  });

  it('repeat no question that raises flags to a young person', async () => {
    for (const measure of measures) {
      const heavy = measure.items.filter(({ id }) => measure.flags.some(({ item }) => item === id));
      for (const answers of [forms(measure)[2]!, {}]) {
        if (heavy.length === 0) continue;
        const text = words(await page(measure, answers, 'young-person'));
        expect(text, measure.id).to.include('Call 999');
        for (const item of heavy) if (item.text) expect(text).not.to.include(item.text);
      }
    }
  });

  it('colour nothing red or green for a young person', async () => {
    const phq9 = measures.find(({ id }) => id === 'phq-9')!;
    for (const answers of [...forms(phq9), { q1: 9 }, {}]) {
      const shown = await page(phq9, answers, 'young-person');
      for (const element of [shown, ...shown.querySelectorAll('*')]) {
        const style = getComputedStyle(element);
        for (const name of ['color', 'background-color', 'border-left-color']) {
          const [r = 0, g = 0, b = 0] = (style.getPropertyValue(name).match(/\d+/g) ?? []).map(
            Number,
          );
          expect(Math.max(r - b, g - b), `${name} of ${element.localName}`).to.be.most(0);
        }
      }
    }
  });

  it('tell a practitioner each banding by its name, never by its id', async () => {
    for (const measure of measures) {
      for (const { id, bandSets } of scalesWithSets(measure)) {
        const titles = bandSets.map(({ title }) => title);
        expect(titles, `${measure.id} ${id}`).not.to.include(undefined);
        expect(new Set(titles).size, `${measure.id} ${id}`).to.equal(titles.length);
      }
      const [scale] = scalesWithSets(measure);
      if (!scale) continue;
      const text = words(await page(measure, forms(measure)[0]!, 'practitioner'));
      const [, second] = scale.bandSets;
      expect(text, measure.id).to.include(`Other bands – ${second!.title}: `);
    }
  });
});
