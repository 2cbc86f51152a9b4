import './referral.js';

import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, html } from '@open-wc/testing';

import { ExitedEvent } from '../quick-exit/quick-exit.events.js';
import { anytown } from '../school-finder/school-finder.examples.js';
import { atPage, atReview, field, heading } from '../testing/at-page.js';
import { fillIn, goOn, storedAt, write } from '../testing/filling-in.js';
import { person } from '../testing/lantern-person.js';
import { appears, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

const begin = () =>
  show<CairnReferral>(html`<cairn-referral .form=${lanternReferral}></cairn-referral>`);

/** What stands in the fields of a page. */
function standing(el: CairnReferral): unknown[] {
  const fields = el.renderRoot.querySelectorAll<HTMLInputElement>('form :is(input, textarea)');
  return [...fields].map(({ type, checked, value }) =>
    type === 'radio' || type === 'checkbox' ? checked : value,
  );
}

describe('what is answered in <cairn-referral>', () => {
  it('is all there when somebody goes back page by page, and forward again', async () => {
    const el = await begin();
    await fillIn(el, lanternReferral, person);
    const pages: [string, unknown[]][] = [];
    while (el.session!.status !== 'safety') {
      await goOn(el, 'Back');
      await appears(el, (root) => root.querySelector('[part="item"]'));
      pages.push([heading(el), standing(el)]);
    }
    expect(el.session!.answers).to.deep.equal(person);
    for (const [title, fields] of pages.reverse()) {
      expect([heading(el), standing(el)]).to.deep.equal([title, fields]);
      await goOn(el);
    }
    expect(heading(el)).to.equal('Check your answers before you send them');
    expect(el.session!.answers).to.deep.equal(person);
  });

  it('is taken along when somebody goes back in the middle of a page, right or wrong', async () => {
    const el = await atPage('contact', 'phone', 'email');
    field(el, 'phone').value = '07700 900';
    field(el, 'email').value = 'sam at lantern';
    await goOn(el, 'Back');
    expect(el.session!.answers).to.include({ phone: '07700 900', email: 'sam at lantern' });
    await goOn(el);
    expect(standing(el)).to.deep.equal(['07700 900', 'sam at lantern']);
  });

  it('is in the session as soon as somebody leaves the field', async () => {
    const el = await atPage('own-words', 'own-words');
    const changes = heard(el, 'cairn-changed');
    write(field(el, 'own-words'), 'It began\nlast year.');
    expect(el.session!.answers['own-words']).to.equal('It began\nlast year.');
    expect(changes).to.have.length(1);
  });

  it('is in the session when the page goes out of sight in the middle of a word', async () => {
    const el = await atPage('own-words', 'own-words');
    field(el, 'own-words').value = 'It began la';
    const shown = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    expect(Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')).to.eql(shown);
    expect(el.session!.answers['own-words']).to.equal('It began la');
  });

  it('stays in the fields while the page around them changes', async () => {
    const el = await atPage('own-words', 'own-words');
    const text = field(el, 'own-words');
    write(text, 'One');
    text.value = 'One and two';
    el.easyRead = true;
    await el.updateComplete;
    expect(field(el, 'own-words')).to.equal(text);
    expect(text.value).to.equal('One and two');
  });

  it('is never cut: more than enough may be written, and all of it is kept', async () => {
    const el = await atPage('do-not-contact');
    const long = 'Nobody at all: '.repeat(2000);
    write(field(el, 'do-not-contact'), long);
    await el.updateComplete;
    const count = words(el.renderRoot.querySelector('#count-do-not-contact'));
    expect(count).to.equal(
      `That is ${long.length - 300} characters more than we asked for. You can send it all.`,
    );
    await goOn(el);
    expect(el.session!.answers['do-not-contact']).to.equal(long);
  });

  it('may be taken back where it is optional', async () => {
    const el = await atPage('contact');
    write(field(el, 'email'), '');
    await goOn(el);
    expect(el.session!.answers).not.to.have.property('email');
  });

  it('may be taken back where a choice is optional, and only there', async () => {
    const el = await atPage('knows-nhs-number');
    await press(el, 'Take my answer back');
    expect(el.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
    expect(el.shadowRoot!.activeElement).to.have.property('localName', 'input');
    expect(el.session!.answers).not.to.have.property('knows-nhs-number');
    await goOn(el);
    const needed = await atPage('school-year');
    expect(words(needed.renderRoot)).not.to.contain('Take my answer back');
  });

  for (const [what, ticks, kept] of [
    ['one of the others', ['not-sure', 'worry'], ['worry']],
    ['“I’m not sure”', ['worry', 'low-mood', 'not-sure'], ['not-sure']],
  ] as const) {
    it(`holds nothing in a list that cannot be true with what was ticked last: ${what}`, async () => {
      const el = await atPage('concerns', 'concerns');
      for (const value of ticks) {
        el.renderRoot.querySelector<HTMLInputElement>(`[value="${value}"]`)!.click();
      }
      await goOn(el);
      expect(el.session!.answers['concerns']).to.deep.equal(kept);
    });
  }

  it('has nothing ticked or chosen beforehand', async () => {
    for (const page of ['consents', 'concerns', 'school-year', 'parent-agrees']) {
      const el = await atPage(page, page);
      expect(el.renderRoot.querySelectorAll('input:checked'), page).to.have.length(0);
      el.remove();
    }
  });

  it('is a school that was found, chosen, changed and written', async () => {
    const session = storedAt(lanternReferral, person, { status: 'asking', at: 'school' });
    const el = await show<CairnReferral>(html`
      <cairn-referral
        .form=${lanternReferral}
        .schools=${anytown()}
        .session=${{ ...session, answers: { ...session.answers, school: null } }}
      ></cairn-referral>
    `);
    const answer = await appears(el, (root) => root.querySelector('.given'));
    expect(words(answer)).to.equal('I do not go to a school');
    await press(el, 'Change the school');
    const text = await appears(el, (root) => root.querySelector<HTMLInputElement>('#school'));
    text!.value = 'elm';
    text!.dispatchEvent(new Event('input', { bubbles: true }));
    const found = await appears(el, (root) => root.querySelector<HTMLElement>('[role="option"]'));
    found!.click();
    await appears(el, (root) => root.querySelector('.given'));
    expect(el.session!.answers['school']).to.deep.equal({ name: 'Elm Tree School', id: '990009' });
    await goOn(el);
    expect(el.session).to.deep.include({ status: 'asking', at: 'school-year' });
  });
});

describe('answers to <cairn-referral> that are dropped', () => {
  it('are those of somebody who leaves by quick exit, wherever they are', async () => {
    const places: readonly (() => Promise<CairnReferral>)[] = [
      () => atPage('own-words'),
      () => atReview(),
    ];
    for (const place of places) {
      const el = await place();
      document.dispatchEvent(new ExitedEvent());
      await el.updateComplete;
      expect(el.session).to.deep.include({ status: 'safety', answers: {}, seen: [] });
      expect(words(el.renderRoot)).not.to.contain('worry a lot');
      el.remove();
    }
  });

  it('are those of a form that has ended, when the page is left', async () => {
    const el = await show<CairnReferral>(html`
      <cairn-referral
        .form=${lanternReferral}
        .session=${storedAt(lanternReferral, person, { status: 'reviewing' })}
        delivery="none"
      ></cairn-referral>
    `);
    await press(el, 'Finish');
    await appears(el, (root) => root.querySelector('.done'));
    expect(el.session!.answers).to.deep.equal(person);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(el.session).to.deep.include({ status: 'complete', answers: {}, seen: [] });
  });

  it('are not those in the middle: whoever comes back finds them', async () => {
    const el = await atPage('own-words');
    const answers: ReferralAnswers = el.session!.answers;
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(el.session!.answers).to.deep.equal(answers);
    expect(field(el, 'own-words').value).to.equal(person['own-words']);
  });
});
