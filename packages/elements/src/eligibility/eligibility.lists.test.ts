import './eligibility.js';

import type { Question, Service } from '@cairnkit/engine/service.js';
import { expect, html } from '@open-wc/testing';

import { fill, reply, stored } from '../testing/checker.js';
import { forLighthouse, lighthouse, without } from '../testing/lighthouse.js';
import { appears, press, type, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const person = forLighthouse('likely-suitable');

/** Lighthouse at a question that has no answer yet, or this one. */
async function at(question: string, answer?: unknown): Promise<CairnEligibility> {
  const before = without(person, question);
  const answers = answer === undefined ? before : { ...before, [question]: answer as string };
  const session = stored([lighthouse], answers, question);
  const el = await show<CairnEligibility>(html`
    <cairn-eligibility .service=${lighthouse} .session=${session}></cairn-eligibility>
  `);
  await appears(el, (root) => root.querySelector('#question'));
  return el;
}

const boxes = (el: CairnEligibility) => [
  ...el.renderRoot.querySelectorAll<HTMLInputElement>('[type="checkbox"]'),
];
const ticked = (el: CairnEligibility) =>
  boxes(el)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const tick = async (el: CairnEligibility, value: string) => {
  fill(el, value);
  await el.updateComplete;
  await new Promise((done) => setTimeout(done));
};
const goOn = async (el: CairnEligibility, question: string) => {
  await press(el, 'Continue');
  await appears(el, () => el.session!.asked.includes(question));
  return el.session!.answers[question];
};

describe('a list in <cairn-eligibility>', () => {
  it('takes several answers, in the order of the page', async () => {
    const el = await at('helpers');
    fill(el, ['online-support', 'camhs']);
    expect(await goOn(el, 'helpers')).to.deep.equal(['camhs', 'online-support']);
  });

  it('has what stands alone last, after “or”', async () => {
    const el = await at('helpers');
    const all = words(el.renderRoot.querySelector('fieldset'));
    expect(all).to.match(/Somebody online or I’m not sure No, nobody helps yet$/);
    expect(words((await at('concerns')).renderRoot.querySelector('fieldset'))).to.match(
      /Choose all that apply\. .* Something else or I’m not sure$/,
    );
  });

  for (const alone of ['', 'not-sure']) {
    it(`takes the others away from “${alone || 'none'}”, and “${alone || 'none'}” away from the others`, async () => {
      const el = await at('helpers');
      await tick(el, 'camhs');
      await tick(el, 'online-support');
      await tick(el, alone);
      expect(ticked(el)).to.deep.equal([alone]);
      await tick(el, 'camhs');
      expect(ticked(el)).to.deep.equal(['camhs']);
      await tick(el, 'online-support');
      expect(ticked(el)).to.deep.equal(['camhs', 'online-support']);
    });
  }

  it('keeps the focus where it is, when something else is taken away', async () => {
    const el = await at('helpers');
    await tick(el, 'camhs');
    const none = boxes(el).at(-1)!;
    none.focus();
    await tick(el, '');
    expect(el.shadowRoot!.activeElement).to.equal(none);
  });

  it('takes one thing for the other also of those that stand alone', async () => {
    const el = await at('helpers');
    await tick(el, '');
    await tick(el, 'not-sure');
    expect(ticked(el)).to.deep.equal(['not-sure']);
    expect(await goOn(el, 'helpers')).to.deep.equal(['not-sure']);
  });

  it('makes an empty list of “none of these”, and shows that again', async () => {
    const el = await at('helpers');
    await tick(el, '');
    expect(await goOn(el, 'helpers')).to.deep.equal([]);
    await press(el, 'Back');
    await el.updateComplete;
    expect(ticked(el)).to.deep.equal(['']);
  });

  it('forgets what was ticked and not taken, on the way back', async () => {
    const el = await at('helpers', ['camhs']);
    expect(ticked(el)).to.deep.equal(['camhs']);
    await tick(el, '');
    await press(el, 'Back');
    await el.updateComplete;
    await press(el, 'Continue');
    await appears(el, (root) => root.querySelector('[type="checkbox"]'));
    expect(ticked(el)).to.deep.equal(['camhs']);
  });

  it('cannot be gone on from with nothing ticked', async () => {
    const el = await at('concerns', ['worry']);
    await tick(el, 'worry');
    await press(el, 'Continue');
    await appears(el, (root) => root.querySelector('.alarm'));
    expect(el.session).to.deep.include({ status: 'asking', at: 'concerns' });
  });
});

describe('an age in <cairn-eligibility>', () => {
  for (const [typed, years] of [
    ['14', 14],
    [' 14 ', 14],
    ['0', 0],
    ['007', 7],
    ['١٤', 14],
    ['۱۴', 14],
  ] as const) {
    it(`is taken as typed: “${typed}”`, async () => {
      const el = await at('age');
      await type(el, typed);
      expect(await goOn(el, 'age')).to.equal(years);
    });
  }

  for (const typed of ['', ' ', 'fourteen', '14.5', '14,5', '-1', '1e1', '0x9', '131', '1 4']) {
    it(`is asked for again where it cannot be one: “${typed}”`, async () => {
      const el = await at('age');
      const changed = heard(el, 'cairn-changed');
      await type(el, typed);
      await press(el, 'Continue');
      await appears(el, (root) => root.querySelector('.alarm'));
      expect(el.renderRoot.querySelector('input')).to.have.property('value', typed);
      expect(changed).to.be.empty;
    });
  }

  /** Lighthouse with another question for the age. */
  const asking = (changes: Partial<Question & { readonly type: 'age' }>): Service => ({
    ...lighthouse,
    questions: lighthouse.questions.map((each) =>
      each.type === 'age' ? { ...each, ...changes } : each,
    ),
  });

  it('says which ages can be, where the service does', async () => {
    const service = asking({ from: 4, to: 25 });
    const el = await at('age');
    el.service = service;
    el.session = stored([service], without(person, 'age'), 'age');
    await el.updateComplete;
    await type(el, '3');
    await press(el, 'Continue');
    const wrong = await appears(el, (root) => root.querySelector('#wrong'));
    expect(words(wrong)).to.equal('Error: Enter the age in whole years, from 4 to 25');
  });

  it('brings the right keys up on a phone, and is kept by no browser', async () => {
    const field = (await at('age')).renderRoot.querySelector('input')!;
    expect(field).to.have.attribute('inputmode', 'numeric');
    expect(field.form).to.have.attribute('autocomplete', 'off');
    expect(field.labels![0]).to.have.property('textContent', 'How old are you?');
  });

  it('may be not sure, by a button of its own, where the service offers it', async () => {
    const el = await at('age');
    await reply(el, null);
    expect(el.session!.answers).to.have.property('age', null);
    await press(el, 'Back');
    await el.updateComplete;
    expect(words(el.renderRoot)).to.contain('Your last answer: I’m not sure');
    expect(await goOn(el, 'age')).to.equal(null);
  });

  it('offers “not sure” nowhere else', async () => {
    const el = await at('area');
    expect(words(el.renderRoot)).not.to.contain('not sure');
    const service = asking({ notSure: '' });
    el.service = service;
    el.session = stored([service], person, 'age');
    await el.updateComplete;
    expect(words(el.renderRoot)).to.contain('How old are you?').and.not.contain('not sure');
  });
});
