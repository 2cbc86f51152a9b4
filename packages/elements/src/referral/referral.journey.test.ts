import './referral.js';

import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { expect, html } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { byHand, byKeys, walk } from '../testing/filling-journey.js';
import { lead, person } from '../testing/lantern-person.js';
import { focused, keys, tabTo } from '../testing/journey.js';
import { words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

const begin = (form: Referral = lanternReferral) =>
  show<CairnReferral>(html`
    <cairn-referral
      .form=${form}
      @cairn-submit=${(event: CairnSubmitEvent) => event.respondWith(async () => ({ ok: true }))}
    ></cairn-referral>
  `);

const people: readonly [who: string, form: Referral, answers: ReferralAnswers][] = [
  ['a young person who answers everything', lanternReferral, person],
  [
    'a young person who answers only what is needed',
    lanternReferral,
    {
      'safe-now': 'yes',
      'full-name': '李小龍',
      'date-of-birth': null,
      school: { name: 'Ashgrove' },
      'school-year': 'not-sure',
      concerns: ['not-sure'],
      'parent-agrees': 'not-asked',
      consents: [],
    },
  ],
  [
    'a member of staff who enquires for a school',
    lanternEnquiry,
    { ...lead, school: { name: 'Ashgrove, Anytown' } },
  ],
];

for (const [how, way] of [
  ['keyboard', byKeys],
  ['hand', byHand],
] as const) {
  describe(`<cairn-referral> by ${how} alone`, () => {
    for (const [who, form, answers] of people) {
      it(`takes ${who} from the first question to the end`, async () => {
        const el = await begin(form);
        const submits = heard<CairnSubmitEvent>(el, 'cairn-submit');
        await walk(el, form, answers, way);
        expect(words(focused(el))).to.equal('Check your answers before you send them');
        await focusAfter(el, () => way.press(el, 'Send my answers'));
        expect(words(focused(el))).to.equal('Your answers have been sent');
        expect(submits).to.have.length(1);
        expect(submits[0]!.payload).to.have.deep.property('answers', answers);
      }).timeout(60_000);
    }
  });
}

describe('<cairn-referral> by keyboard', () => {
  it('leads somebody who is not safe to help, and on', async () => {
    const el = await begin();
    el.renderRoot.querySelector<HTMLElement>('h2')!.focus();
    const [safety] = [lanternReferral.safety!];
    await byKeys.answer(el, { ...safety, type: 'choice' }, 'not-sure');
    await focusAfter(el, () => byKeys.press(el, 'Continue'));
    expect(words(focused(el))).to.equal('Urgent advice: Get help now');
    await focusAfter(el, () => byKeys.press(el, 'Go on with the form'));
    expect(words(focused(el))).to.equal('What is your name?');
  });

  it('leads from an error to its field, and on', async () => {
    const el = await begin(lanternEnquiry);
    el.renderRoot.querySelector<HTMLElement>('h2')!.focus();
    expect(await focusAfter(el, () => byKeys.press(el, 'Continue'))).to.match('.alarm');
    await keys('Tab', 'Tab');
    expect(words(focused(el))).to.equal('A person to talk to: Choose an answer');
    expect(await focusAfter(el, () => keys('Enter'))).to.match('[name="a-lead"]');
  });

  it('changes an answer from the review, and comes back to it', async () => {
    const el = await begin(lanternEnquiry);
    const answers = { ...lead, school: { name: 'Ashgrove, Anytown' } };
    await walk(el, lanternEnquiry, answers, byKeys);
    await tabTo(el, 'Change: Work e-mail');
    await focusAfter(el, () => keys('Enter'));
    expect(words(focused(el))).to.equal('What is your work e-mail?');
    await keys('Tab', 'End');
    await byKeys.answer(el, lanternEnquiry.sections[1]!.pages[1]!.questions[0]!, '.uk');
    await focusAfter(el, () => keys('Enter'));
    expect(words(focused(el))).to.equal('Check your answers before you send them');
    expect(el.session!.answers['work-email']).to.equal('office@ashgrove.example.uk');
  });

  it('does not do twice what is pressed twice', async () => {
    const el = await begin();
    await walkToName(el);
    const button = [...el.renderRoot.querySelectorAll('button')].at(-1)!;
    el.renderRoot.querySelector<HTMLInputElement>('#field-full-name')!.value = 'Sam';
    button.click();
    button.click();
    await el.updateComplete;
    expect(el.session).to.deep.include({ at: 'born' });
    expect(el.renderRoot.querySelector('.alarm')).to.equal(null);
  });
});

async function walkToName(el: CairnReferral): Promise<void> {
  await byHand.answer(el, { ...lanternReferral.safety!, type: 'choice' }, 'yes');
  await focusAfter(el, () => byHand.press(el, 'Continue'));
}
