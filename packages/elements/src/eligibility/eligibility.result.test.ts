import './eligibility.js';

import type { Service } from '@cairnkit/engine/service.js';
import { navigator } from '@cairnkit/engine/testing/navigator.js';
import { expect, html } from '@open-wc/testing';

import { answerAll, reply } from '../testing/checker.js';
import { forLighthouse, lighthouse, lighthouseKinds } from '../testing/lighthouse.js';
import { appears, press, words } from '../testing/person.js';
import { focusAfter, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const check = (service: Service = lighthouse) =>
  show<CairnEligibility>(html`<cairn-eligibility .service=${service}></cairn-eligibility>`);
const heading = (el: CairnEligibility) => words(el.renderRoot.querySelector('h2[tabindex]'));
const alarm = (el: CairnEligibility) => el.renderRoot.querySelector('.alarm');
const chosen = (el: CairnEligibility) =>
  [...el.renderRoot.querySelectorAll('input')]
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

describe('<cairn-eligibility>', () => {
  describe('the result', () => {
    const ended = async (kind: (typeof lighthouseKinds)[number], changes = {}) => {
      const el = await check();
      await answerAll(el, forLighthouse(kind, changes));
      return el;
    };

    for (const kind of lighthouseKinds) {
      it(`is a page with the next thing to do, and no error: ${kind}`, async () => {
        const el = await ended(kind);
        const { title, nextSteps } = lighthouse.outcomes.find((each) => each.kind === kind)!;
        expect(heading(el)).to.contain(title.replace('{team}', 'Hillvale Lanterns'));
        const text = words(el.renderRoot);
        expect(text).to.contain(nextSteps[0]!.text.replace('{team}', 'Hillvale Lanterns'));
        expect(alarm(el)).to.equal(null);
        expect(text).not.to.match(/eligible|not suitable|sorry/i);
      });
    }

    for (const [asker, step] of [
      ['young-person', 'Ask at school for Hillvale Lanterns.'],
      ['parent-or-carer', 'Talk to the school’s mental health lead.'],
      ['school-staff', 'Send a request to Hillvale Lanterns. Lantern team@lantern.example'],
      ['friend', 'Ask at school for Hillvale Lanterns.'],
    ] as const) {
      it(`says what to do next to whoever is asking: ${asker}`, async () => {
        const el = await ended('likely-suitable', { 'filled-in-by': asker, reason: 'get-help' });
        const [list] = el.renderRoot.querySelectorAll('[part="result"] ul');
        expect(words(list)).to.equal(step);
      });
    }

    it('says why: the reason, the answers that decided, and what else stands in the way', async () => {
      const el = await ended('outside-age', { concerns: ['something-else'] });
      const text = words(el.renderRoot.querySelector('[part="result"]'));
      expect(text).to.contain('Lantern works with people aged 7 to 17 years.');
      expect(text).to.contain('Because you said Age: 5');
      const more = await ended('more-help-needed', { 'school-coverage': 'not-covered' });
      expect(words(more.renderRoot)).to.contain(
        'Also good to know This school does not have Lantern yet',
      );
    });

    it('shows lists, and how to reach whoever is needed', async () => {
      const joining = await ended('school-enquiry');
      expect(words(joining.renderRoot)).to.contain(
        'What your school agrees to A room A person to talk to',
      );
      const mail = joining.renderRoot.querySelector('a[href^="mailto:"]');
      expect(mail).to.have.attribute('href', 'mailto:team@lantern.example');
      const more = await ended('more-help-needed');
      expect(words(more.renderRoot.querySelector('.contact'))).to.equal(
        'School nurses of Hillvale 01632 960 001 nurses.hillvale.example/help (opens in a new tab)' +
          ' On school days, from 9am to 4pm You can leave a message.',
      );
    });

    it('shows what a navigator offers, best first', async () => {
      const el = await check(navigator);
      await answerAll(el, forLighthouse('likely-suitable', { needs: [], 'can-travel': 'no' }));
      const offered = [...el.renderRoot.querySelectorAll('h3')].map(words);
      expect(offered.slice(0, 3)).to.deep.equal([
        ...['Talk to an adult you trust', 'Help online', 'Things to try yourself'],
      ]);
    });

    it('lists all answers, each of which can be changed, and comes straight back', async () => {
      const el = await ended('likely-suitable');
      const rows = [...el.renderRoot.querySelectorAll('.row')].map(words);
      expect(rows).to.have.length(11);
      expect(rows[4]).to.equal('Age 14 Change: Age');
      expect(rows.at(-1)).to.equal('Help already No, nobody helps yet Change: Help already');
      await press(el, 'Change: Gets in the way');
      await el.updateComplete;
      expect(heading(el)).to.equal('How often does it get in the way?');
      expect(chosen(el)).to.deep.equal(['some-days']);
      await reply(el, 'every-day');
      expect(heading(el)).to.contain('you may need more help');
    });

    it('can be gone back from, and started again from with nothing left', async () => {
      const el = await ended('emergency');
      await press(el, 'Back');
      await el.updateComplete;
      expect(chosen(el)).to.deep.equal(['yes']);
      await reply(el, 'yes');
      const focused = await focusAfter(el, () => press(el, 'Start again'));
      expect(words(focused)).to.equal('Is anyone’s life in danger now?');
      expect(el.session).to.deep.include({ answers: {}, asked: [] });
      expect(chosen(el)).to.deep.equal([]);
    });
  });

  describe('urgent help', () => {
    const summary = (el: CairnEligibility) => el.renderRoot.querySelector<HTMLElement>('summary')!;

    it('is at every step, in the same place', async () => {
      const el = await check();
      const person = forLighthouse('likely-suitable');
      for (let now = el.session!; ; now = el.session!) {
        const first = el.renderRoot.querySelector('summary, button, a, input');
        expect(words(first)).to.equal('Need help now?');
        expect(words(first!.parentElement)).to.match(/999.*111.*85258.*116.123/);
        if (now.status !== 'asking') break;
        await reply(el, person[now.at]);
      }
    });

    it('is there at once, before the rest has come', async () => {
      const el = document.createElement('cairn-eligibility');
      el.service = lighthouse;
      document.body.append(el);
      await appears(el, (root) => root.querySelector('summary'));
      expect(words(summary(el))).to.equal('Need help now?');
      await el.updateComplete;
      el.remove();
    });

    it('folds up again on the next page', async () => {
      const el = await check();
      summary(el).click();
      expect(summary(el).parentElement).to.have.attribute('open');
      await reply(el, 'no');
      expect(summary(el).parentElement).not.to.have.attribute('open');
    });

    for (const [kind, level] of [
      ['emergency', 'emergency'],
      ['urgent', 'urgent'],
      ['safeguarding', 'urgent'],
    ] as const) {
      it(`is a care card, with all contacts open below: ${kind}`, async () => {
        const el = await check();
        await answerAll(el, forLighthouse(kind));
        expect(el.renderRoot.querySelectorAll('.card')).to.have.length(1);
        expect(el.renderRoot.querySelector(`[part="${level}"] h2`)).to.have.attribute('tabindex');
        const lines = el.renderRoot.querySelector('.inset')!;
        expect(lines.checkVisibility()).to.equal(true);
        expect(words(lines)).to.match(/999.*111.*85258.*116.123/);
      });
    }
  });
});
