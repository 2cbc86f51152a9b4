import './eligibility.js';

import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { expect, html } from '@open-wc/testing';

import { answerAll, reply, stored } from '../testing/checker.js';
import {
  forLighthouse,
  harbour,
  lighthouse,
  lighthouseKinds,
  without,
} from '../testing/lighthouse.js';
import { press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type {
  CheckingChangedEvent,
  CheckProgressedEvent,
  CountedEvent,
  DecidedEvent,
} from './eligibility.events.js';
import type { CairnEligibility } from './eligibility.js';

const check = (services = [lighthouse], isCounted = false) =>
  show<CairnEligibility>(html`
    <cairn-eligibility .services=${services} ?count-outcomes=${isCounted}></cairn-eligibility>
  `);
const counts = (events: readonly CountedEvent[]) =>
  events.map(({ service, outcome, again }) => [service, outcome, again]);

describe('what <cairn-eligibility> tells the page', () => {
  it('is every move, with a session that can be stored', async () => {
    const el = await check();
    const changed = heard<CheckingChangedEvent>(document, 'cairn-changed');
    await reply(el, 'no');
    await press(el, 'Back');
    await answerAll(el, forLighthouse('urgent'));
    expect(changed.map(({ session }) => session.asked.length)).to.deep.equal([1, 0, 1, 2]);
    expect(changed.map(({ session }) => session.status)).to.deep.equal([
      ...['asking', 'asking', 'asking', 'decided'],
    ]);
    expect(el.session).to.deep.equal(JSON.parse(JSON.stringify(changed.at(-1)!.session)));
  });

  it('is each question, by its number only; and not the result, from which one could guess', async () => {
    const el = await check();
    const progress = heard<CheckProgressedEvent>(document, 'cairn-progress');
    await answerAll(el, forLighthouse('urgent'));
    expect(progress.map((event) => ({ ...event, isTrusted: 0 }))).to.deep.equal([
      { isTrusted: 0, at: 2 }, // which some browsers list with every event
    ]);
    await press(el, 'Back');
    expect(progress.map(({ at }) => at)).to.deep.equal([2, 2]);
  });

  it('is the decision, with what a referral can begin with', async () => {
    const el = await check();
    const decided = heard<DecidedEvent>(document, 'cairn-decided');
    const person = forLighthouse('more-help-needed', { 'school-coverage': 'not-covered' });
    await answerAll(el, person);
    const [{ results, outcome, carried }] = decided as [DecidedEvent];
    expect(outcome).to.equal('more-help-needed');
    expect(results.map(({ service }) => service.id)).to.deep.equal(['lighthouse']);
    const answers = without(without(person, 'parent-agrees'), 'helpers');
    expect(carried).to.deep.equal({
      answers,
      results: [
        {
          service: 'lighthouse@1.0.0',
          outcome: 'more-help-needed',
          reasons: ['school-not-covered'],
          because: ['Gets in the way: Every day'],
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(carried))).to.deep.equal(carried);
  });

  it('carries only answers that count, however many were given', async () => {
    const el = await check();
    const decided = heard<DecidedEvent>(document, 'cairn-decided');
    await answerAll(el, forLighthouse('likely-suitable'));
    await press(el, 'Change: Age');
    await reply(el, 5);
    expect(decided[1]!.carried.answers).to.have.property('age', 5);
    expect(decided[1]!.carried.answers).not.to.have.any.keys('area', 'parent-agrees');
    expect(el.session!.answers).to.include.keys('area', 'parent-agrees');
  });

  it('is a decision each time there is one, and none where a stored one is shown again', async () => {
    const el = await check();
    const decided = heard<DecidedEvent>(document, 'cairn-decided');
    el.session = stored([lighthouse], forLighthouse('likely-suitable'));
    await el.updateComplete;
    expect(words(el.renderRoot)).to.contain('may be able to help');
    expect(decided).to.be.empty;
    await press(el, 'Back');
    await press(el, 'Continue');
    expect(decided.map(({ outcome }) => outcome)).to.deep.equal(['likely-suitable']);
  });
});

describe('counting outcomes', () => {
  it('happens only where the page asks for it', async () => {
    const el = await check();
    const counted = heard<CountedEvent>(document, 'cairn-counted');
    await answerAll(el, forLighthouse('likely-suitable'));
    expect(counted).to.be.empty;
  });

  it('tells the service and the outcome, and nothing else', async () => {
    const el = await check([lighthouse], true);
    const counted = heard<CountedEvent>(document, 'cairn-counted');
    await answerAll(el, forLighthouse('consent-first'));
    expect(counted.map((event) => ({ ...event, isTrusted: 0 }))).to.deep.equal([
      { isTrusted: 0, service: 'lighthouse@1.0.0', outcome: 'consent-first', again: false },
    ]);
    const [event] = counted;
    expect(Object.getOwnPropertyNames(Object.getPrototypeOf(event))).to.eql(['constructor']);
  });

  it('tells each service behind a front door apart', async () => {
    const el = await check([lighthouse, harbour], true);
    const counted = heard<CountedEvent>(document, 'cairn-counted');
    await answerAll(el, forLighthouse('likely-suitable', { area: 'southport' }));
    expect(counts(counted)).to.deep.equal([
      ['harbour@1.0.0', 'likely-suitable', false],
      ['lighthouse@1.0.0', 'outside-area', false],
    ]);
  });

  it('says when the same person has had a result before, and forgets that with a new start', async () => {
    const el = await check([lighthouse], true);
    const counted = heard<CountedEvent>(document, 'cairn-counted');
    await answerAll(el, forLighthouse('likely-suitable'));
    await press(el, 'Change: Gets in the way');
    await reply(el, 'a-bit');
    await press(el, 'Start again');
    await answerAll(el, forLighthouse('outside-age'));
    expect(counts(counted).map(([, ...rest]) => rest)).to.deep.equal([
      ['likely-suitable', false],
      ['everyday-support', true],
      ['outside-age', false],
    ]);
  });

  for (const kind of lighthouseKinds) {
    const isSafety = ['emergency', 'urgent', 'safeguarding'].includes(kind);
    it(`${isSafety ? 'leaves out' : 'has'} ${kind}`, async () => {
      const el = await check([lighthouse], true);
      const counted = heard<CountedEvent>(document, 'cairn-counted');
      await answerAll(el, forLighthouse(kind));
      expect(counted.map(({ outcome }) => outcome)).to.deep.equal(isSafety ? [] : [kind]);
    });
  }
});

describe('a service that is set anew', () => {
  it('starts over; the same one set again does not', async () => {
    const el = await check();
    await reply(el, 'no');
    el.services = [lighthouse];
    await el.updateComplete;
    expect(el.session!.asked).to.have.length(1);
    el.services = [lantern];
    await el.updateComplete;
    expect(el.session).to.deep.include({ form: 'lantern@1.0.0', asked: [], answers: {} });
  });
});
