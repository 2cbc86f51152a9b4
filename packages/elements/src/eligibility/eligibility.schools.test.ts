import './eligibility.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import type { Service } from '@cairnkit/engine/service.js';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { anytown } from '../school-finder/school-finder.examples.js';
import { answerAll, reply, stored, typeSchool } from '../testing/checker.js';
import { forLighthouse, harbour, lighthouse, withSchools } from '../testing/lighthouse.js';
import { appears, button, press, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import type { DecidedEvent } from './eligibility.events.js';
import type { CairnEligibility } from './eligibility.js';

const person = forLighthouse('likely-suitable');

/** Services at their question for a school. */
async function atSchool(...services: readonly Service[]): Promise<CairnEligibility> {
  const el = await show<CairnEligibility>(html`
    <cairn-eligibility .services=${services}></cairn-eligibility>
  `);
  await answerAll(el, person, 'school-coverage');
  return el;
}

/** Lighthouse with a list of its own. */
const listed = (id: string, changes: Partial<Schools> = {}, of = lighthouse): Service => {
  register(anytown({ id, ...changes }));
  return { ...of, coverage: { ...of.coverage!, schools: id } };
};

const choose = async (el: CairnEligibility, name: string) => {
  await typeSchool(el, name);
  el.renderRoot.querySelector<HTMLElement>('[role="option"]')!.click();
  await appears(el, (root) => root.querySelector('.given'));
};
const goOn = async (el: CairnEligibility) => {
  await press(el, 'Continue');
  await appears(el, () => el.session!.asked.includes('school-coverage'));
  await el.updateComplete;
  return el.session!;
};
const field = (el: CairnEligibility) => el.renderRoot.querySelector<HTMLInputElement>('#school');
const outcomes = (events: readonly DecidedEvent[]) =>
  events[0]!.results.map(({ service, decision }) => [service.id, decision.outcome]);

describe('a school in <cairn-eligibility>', () => {
  for (const [name, urn, coverage] of [
    ['ashgrove', '990001', 'covered'],
    ['elm tree', '990009', 'starting-soon'],
    ['kingsmead', '990006', 'not-covered'],
  ] as const) {
    it(`is found by its name, and what that means with it: ${coverage}`, async () => {
      const el = await atSchool(listed('by-name'));
      await choose(el, name);
      expect(words(el.renderRoot.querySelector('h2'))).to.equal('Which school is it?');
      const { answers } = await goOn(el);
      expect(answers).to.deep.include({ school: urn, 'school-coverage': coverage });
    });
  }

  it('is told by its name in the list of answers, and by its number to the page', async () => {
    const el = await atSchool(listed('told'));
    const decided = heard<DecidedEvent>(document, 'cairn-decided');
    await choose(el, 'ashgrove');
    await goOn(el);
    await answerAll(el, person);
    const rows = [...el.renderRoot.querySelectorAll('.row')].map(words);
    expect(rows).to.include('School Ashgrove Primary School, Anytown Change: School');
    expect(decided[0]!.carried.answers).to.deep.include({
      school: '990001',
      'school-coverage': 'covered',
    });
  });

  for (const [name, complete, coverage] of [
    [/not listed/, undefined, 'not-sure'],
    [/not listed/, true, 'not-covered'],
    [/not sure which/, true, 'not-sure'],
  ] as const) {
    it(`may be answered otherwise: ${name.source} of ${complete ? 'all' : 'some'} schools`, async () => {
      const el = await atSchool(listed('otherwise', complete ? { complete } : {}));
      await press(el, name);
      const { answers } = await goOn(el);
      expect(answers).to.have.property('school-coverage', coverage);
      expect(answers).not.to.have.property('school');
      await press(el, 'Back');
      const given = await appears(el, (root) => root.querySelector('.given'));
      expect(words(given)).to.match(coverage === 'not-sure' ? /not sure/ : name);
    });
  }

  it('is there again on the way back, and can be another', async () => {
    const el = await atSchool(listed('again'));
    await choose(el, 'ashgrove');
    await goOn(el);
    await press(el, 'Back');
    const given = await appears(el, (root) => root.querySelector('.given'));
    expect(words(given)).to.contain('Ashgrove Primary School');
    await press(el, 'Change the school');
    await choose(el, 'kingsmead');
    expect((await goOn(el)).answers).to.have.property('school', '990006');
  });

  it('goes on from a stored session, and with its words', async () => {
    const service = listed('stored');
    const answers = { ...person, school: '990001' };
    const el = await show<CairnEligibility>(html`
      <cairn-eligibility
        .service=${service}
        .session=${stored([service], answers)}
      ></cairn-eligibility>
    `);
    const list = await appears(el, (root) => root.querySelector('dl'));
    expect(words(list)).to.contain('Ashgrove Primary School, Anytown');
  });

  it('has to be answered, and says so at the field', async () => {
    const el = await atSchool(listed('wanted'));
    await appears(el, () => field(el));
    const alarm = await focusAfter(el, () => press(el, 'Continue'));
    expect(words(alarm)).to.equal(
      'There is a problem Say which school it is, or that you are not sure',
    );
    const focused = await focusAfter(el, async () => alarm.querySelector('a')!.click());
    expect(focused).to.equal(field(el));
    expect(focused).to.have.attribute('aria-invalid', 'true');
  });

  it('is found by keyboard alone, from the heading that has the focus', async () => {
    const service = listed('keys');
    const el = await atSchool(service);
    await press(el, 'Back');
    await el.updateComplete;
    const heading = await focusAfter(el, () => press(el, 'Continue'));
    expect(words(heading)).to.equal('Which school is it?');
    await appears(el, () => field(el));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ashgrove' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await appears(el, (root) => root.querySelector('.given'));
    for (let i = 0; i < 2; i += 1) await sendKeys({ press: 'Tab' });
    expect(words(el.shadowRoot!.activeElement)).to.equal('Continue');
    await sendKeys({ press: 'Enter' });
    await appears(el, () => el.session!.asked.includes('school-coverage'));
    expect(el.session!.answers).to.have.property('school', '990001');
  });

  it('is a plain choice while the page has no list, or one that the question cannot take', async () => {
    const el = await atSchool({
      ...lighthouse,
      coverage: { ...lighthouse.coverage!, schools: 'none-such' },
    });
    expect(field(el)).to.equal(null);
    await reply(el, 'covered');
    expect(el.session!.answers).to.have.property('school-coverage', 'covered');
    const service = listed('unanswerable');
    const questions = service.questions.map((each) =>
      each.type === 'school'
        ? { ...each, options: each.options.filter(({ value }) => value !== 'not-sure') }
        : each,
    );
    const sure = await atSchool({ ...service, questions });
    expect(sure.renderRoot.querySelectorAll('[type="radio"]')).to.have.length(3);
  });

  it('keeps what is typed to itself', async () => {
    const el = await atSchool(withSchools);
    register(anytown());
    await el.updateComplete;
    const events = ['input', 'keydown', 'change', 'cairn-changed', 'cairn-chosen'].map((type) =>
      heard(document, type),
    );
    const before = document.documentElement.outerHTML;
    await choose(el, 'ashgrove');
    expect(events.flat()).to.be.empty;
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('is forgotten with a quick exit', async () => {
    const el = await atSchool(listed('exit'));
    await choose(el, 'ashgrove');
    document.dispatchEvent(new Event('cairn-exited'));
    await el.updateComplete;
    await answerAll(el, person, 'school-coverage');
    await appears(el, () => field(el));
    expect(words(el.renderRoot)).not.to.contain('Ashgrove');
  });
});

describe('a school behind a front door', () => {
  const other = (id: string, complete?: true) =>
    listed(
      id,
      {
        schools: [[990500, 'Pier School', 'Southport', 'ZZ5 1AA']],
        clusters: undefined,
        ...(complete && { complete }),
      },
      harbour,
    );

  it('is looked for among those of all services, and means to each what its own list says', async () => {
    const el = await atSchool(listed('one'), other('two', true));
    const decided = heard<DecidedEvent>(document, 'cairn-decided');
    await typeSchool(el, 'pier');
    await choose(el, 'ashgrove');
    const { answers, own } = await goOn(el);
    expect(answers).to.deep.include({ school: '990001', 'school-coverage': 'covered' });
    expect(own).to.deep.equal({ harbour: { 'school-coverage': 'not-covered' } });
    await answerAll(el, person);
    expect(outcomes(decided)[0]).to.deep.equal(['lighthouse', 'likely-suitable']);
  });

  it('is not guessed for a list that does not have all schools', async () => {
    const el = await atSchool(listed('three'), other('four'));
    await choose(el, 'ashgrove');
    expect((await goOn(el)).own).to.deep.equal({ harbour: { 'school-coverage': 'not-sure' } });
  });

  it('is a plain choice where one of the services has no list', async () => {
    const el = await atSchool(listed('five'), harbour);
    await button(el, 'Continue');
    expect(field(el)).to.equal(null);
  });
});
