import './score-chart.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { cursors, tables } from '../testing/chart-page.js';
import { copied } from '../testing/copied.js';
import { scoresOf } from '../testing/courses.js';
import { chartOf, toldOf } from '../testing/score-page.js';
import { heard } from '../testing/show.js';

const scores = scoresOf([17, 16, 13]);

describe('the scores of <cairn-score-chart>', () => {
  it('are in no attribute of it, and nothing of them in the page around', async () => {
    const el = await chartOf(phq9, { scores, audience: 'practitioner' });
    await tables(el);
    cursors(el)[0]!.focus();
    await sendKeys({ press: 'Home' });
    // What it has are marks for recorders of screens.
    const values = el.getAttributeNames().map((name) => `${name}=${el.getAttribute(name)}`);
    expect(values.join(' ')).not.to.match(/\d|PHQ/);
    expect(el.childElementCount).to.equal(0);
    expect((el.textContent ?? '').trim()).to.equal('');
    expect(`${location.href} ${document.title}`).not.to.include('17');
  });

  it('are in no storage', async () => {
    const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    await tables(await chartOf(phq9, { scores }));
    const after = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    expect(after).to.equal(before);
  });

  it('are in no class, id or name of what is drawn', async () => {
    const el = await chartOf(phq9, { scores });
    const names = [...el.renderRoot.querySelectorAll('*')].flatMap((node) =>
      ['class', 'id', 'part', 'name'].map((each) => node.getAttribute(each) ?? ''),
    );
    expect(names.join(' ')).not.to.match(/17|16|13/);
  });

  it('are in no event, not even where one is wrong', async () => {
    const events = heard<Event>(document, 'cairn-error');
    const wrong = [...scores, { on: '2026-03-02', value: 2826 }];
    const { errors } = await toldOf(phq9, { scores: wrong });
    expect(errors).to.have.lengthOf(1);
    for (const event of [...errors, ...events]) {
      expect(event).not.to.have.property('detail');
      expect(JSON.stringify([copied(event), errors[0]!.message, errors[0]!.issues])).not.to.include(
        '2826',
      );
    }
  });
});
