import './school-finder.js';

import type { SchoolChoice } from '@cairnkit/engine/school-choice.js';
import { expect, html } from '@open-wc/testing';

import { appears, button, press, words } from '../testing/person.js';
import { describeAccessibility, focusAfter, heard, show } from '../testing/show.js';
import type { ChosenEvent, SchoolChangedEvent } from './school-finder.events.js';
import { anytown, examples, field, finder, typeName } from './school-finder.examples.js';
import type { CairnSchoolFinder } from './school-finder.js';

const shown = (template = finder()) => show<CairnSchoolFinder>(template);
const text = (el: CairnSchoolFinder) => words(el.renderRoot);
const options = (el: CairnSchoolFinder) => [
  ...el.renderRoot.querySelectorAll<HTMLElement>('[role="option"]'),
];

/** Finds a school by typing, and chooses it. */
async function choose(el: CairnSchoolFinder, typed: string): Promise<void> {
  await typeName(el, typed);
  await appears(el, () => options(el).length > 0);
  options(el)[0]!.click();
  await el.updateComplete;
}

/** A finder in which something was answered before. */
async function restored(session: SchoolChoice, settings = {}) {
  const el = await shown(finder({ ...settings, session }));
  await appears(el, (root) => root.querySelector('[part="coverage"]'));
  return el;
}

describe('<cairn-school-finder>', () => {
  describeAccessibility(examples);

  it('tells the host which school was chosen, and whether it is covered', async () => {
    const el = await shown();
    const chosen = heard<ChosenEvent>(document, 'cairn-chosen');
    await choose(el, 'ashgrove primary');
    expect(chosen).to.have.length(1);
    const { school, coverage, state } = chosen[0]!;
    expect([state, coverage]).to.deep.equal(['live', 'covered']);
    expect(school).to.deep.equal({
      urn: '990001',
      name: 'Ashgrove Primary School',
      town: 'Anytown',
      postcode: 'ZZ1 1AA',
    });
  });

  for (const [name, state, coverage] of [
    ['My school is not listed', 'not-listed', 'not-sure'],
    ['I’m not sure which school', 'not-sure', 'not-sure'],
  ] as const) {
    it(`takes “${name}” for an answer, with the list open or not`, async () => {
      for (const typed of ['', 'st joes', 'nowhere']) {
        const el = await shown();
        const chosen = heard<ChosenEvent>(el, 'cairn-chosen');
        if (typed) await typeName(el, typed);
        await press(el, name);
        expect(chosen.map((event) => [event.state, event.coverage, event.school])).to.deep.equal([
          [state, coverage, null],
        ]);
        expect(text(el)).to.include(name);
        expect(await button(el, 'Change the school')).to.have.property('disabled', false);
      }
    });
  }

  it('moves the focus to the answer, and back to an empty field', async () => {
    const el = await shown();
    const answer = await focusAfter(el, () => choose(el, 'kingsmead'));
    expect(words(answer)).to.equal('Kingsmead High School Anytown, ZZ1 4AA');
    const input = await focusAfter(el, () => press(el, 'Change the school'));
    expect(input).to.equal(await field(el));
    expect((input as HTMLInputElement).value).to.equal('');
    expect(options(el)).to.be.empty;
  });

  it('tells the host when an answer is taken back', async () => {
    const el = await shown();
    const changed = heard<SchoolChangedEvent>(document, 'cairn-changed');
    const chosen = heard(document, 'cairn-chosen');
    await choose(el, 'kingsmead');
    await press(el, 'Change the school');
    expect(changed.map(({ session }) => session)).to.deep.equal([
      { status: 'chosen', urn: '990006' },
      { status: 'asking' },
    ]);
    expect(chosen).to.have.length(1);
  });

  it('asks its own question, or that of the host', async () => {
    expect(text(await shown())).to.include('Which school is it?');
    const el = await shown(finder({ label: 'Which school does your child go to?' }));
    expect(words(el.renderRoot.querySelector('label'))).to.equal(
      'Which school does your child go to?',
    );
  });

  it('says which day the list is from, and what its licence asks for', async () => {
    const el = await shown(finder({ schools: anytown({ attribution: 'OGL v3.0' }) }));
    expect(text(el)).to.include('This list of schools is from 1 November 2026.');
    expect(text(el)).to.include('OGL v3.0');
  });
});

describe('what an answer means', () => {
  for (const [urn, ...says] of [
    ['990001', 'The team works with this school.'],
    ['990008', 'The team works with this school.', 'others: Northshore group.'],
    ['990009', 'getting ready to work with this school.', 'It plans to start on 12 January 2099.'],
    ['990006', 'The team does not work with this school yet.', 'There are other ways to get help.'],
  ] as const) {
    it(`is said in words: ${says[0]}`, async () => {
      const el = await restored({ status: 'chosen', urn });
      for (const each of says) expect(text(el)).to.include(each);
    });
  }

  it('promises no day that is past', async () => {
    const el = await restored({ status: 'chosen', urn: '990010' });
    expect(text(el)).to.include('getting ready').and.not.to.include('2020');
  });

  it('says that nobody knows, where the list does not say that it is complete', async () => {
    const part = await restored({ status: 'not-listed' });
    expect(text(part)).to.include('We do not know whether the team works with your school.');
    const whole = await restored(
      { status: 'not-listed' },
      { schools: anytown({ complete: true }) },
    );
    expect(text(whole)).to.include('The team may not work with your school yet.');
  });

  it('never leaves anybody without somebody to turn to', async () => {
    for (const session of [
      ...['990001', '990006', '990009'].map((urn) => ({ status: 'chosen', urn }) as const),
      { status: 'not-listed' },
      { status: 'not-sure' },
    ] as const) {
      expect(text(await restored(session))).to.match(/member of staff|adult you trust/);
    }
  });

  it('is said by the host, where it has words of its own for it', async () => {
    const el = await restored(
      { status: 'chosen', urn: '990006' },
      { content: html`<p slot="not-yet">Call the school nurse.</p>` },
    );
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    const own = el.renderRoot.querySelector<HTMLElement>('slot[name="not-yet"] p')!;
    expect(own.checkVisibility()).to.equal(false);
    await press(el, 'Change the school');
    expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
  });
});

describe('the session', () => {
  for (const session of [
    { status: 'chosen', urn: '990001' },
    { status: 'not-listed' },
    { status: 'not-sure' },
  ] as const) {
    it(`is plain JSON, and can be set again: ${session.status}`, async () => {
      const el = await restored(JSON.parse(JSON.stringify(session)) as SchoolChoice);
      expect(el.session).to.deep.equal(session);
      expect(el.renderRoot.querySelector('.given')).not.to.equal(null);
    });
  }

  it('is a copy: what a page does to it changes nothing', async () => {
    const el = await restored({ status: 'chosen', urn: '990001' });
    Object.assign(el.session, { urn: '990006' });
    expect(el.session).to.deep.equal({ status: 'chosen', urn: '990001' });
  });

  it('may come before the list, and waits for it', async () => {
    const el = await shown(finder({ schools: null, session: { status: 'chosen', urn: '990001' } }));
    el.schools = 'comes-late';
    await el.updateComplete;
    const { register } = await import('@cairnkit/engine/catalogue.js');
    el.session = { status: 'chosen', urn: '990001' };
    await el.updateComplete;
    register(anytown({ id: 'comes-late' }));
    await appears(el, () => text(el).includes('Ashgrove Primary School'));
  });

  it('follows a school that has a new number', async () => {
    const schools = anytown({
      clusters: undefined,
      schools: [[990001, 'Ashgrove Academy', 'Anytown', 'ZZ1 1AA', { was: [990101] }]],
    });
    const el = await restored({ status: 'chosen', urn: '990101' }, { schools });
    expect(text(el)).to.include('Ashgrove Academy');
    expect(el.session).to.deep.equal({ status: 'chosen', urn: '990001' });
  });

  it('asks again, where the list no longer has the school', async () => {
    const el = await restored({ status: 'chosen', urn: '990001' });
    el.schools = anytown({ clusters: undefined, schools: [[990050, 'Other School', '', '']] });
    await el.updateComplete;
    expect(el.session).to.deep.equal({ status: 'asking' });
    expect(await field(el)).to.have.property('value', '');
  });

  it('takes nothing that is none, and says so to the host', async () => {
    for (const wrong of [{ form: 'phq-9@1.0.0', status: 'reviewing' }, 'chosen', 7, []]) {
      const errors = heard(document, 'cairn-error');
      const el = await shown(finder({ session: wrong as never }));
      expect(errors, JSON.stringify(wrong)).to.have.length(1);
      expect(el.session).to.deep.equal({ status: 'asking' });
    }
  });

  it('is kept when a framework sets nothing while it loads', async () => {
    const el = await restored({ status: 'not-sure' });
    for (const nothing of [undefined, null]) {
      el.session = nothing;
      await el.updateComplete;
      expect(el.session).to.deep.equal({ status: 'not-sure' });
    }
  });

  it('is forgotten when somebody leaves in a hurry', async () => {
    const el = await restored({ status: 'chosen', urn: '990001' });
    document.dispatchEvent(new Event('cairn-exited'));
    await el.updateComplete;
    expect(el.session).to.deep.equal({ status: 'asking' });
    expect(text(el)).not.to.include('Ashgrove');
    await typeName(el, 'kingsmead');
    document.dispatchEvent(new Event('cairn-exited'));
    await el.updateComplete;
    expect(await field(el)).to.have.property('value', '');
    expect(text(el)).not.to.include('Kingsmead');
  });
});
