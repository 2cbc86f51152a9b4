import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { asked } from '../testing/asked.js';
import { appears, words } from '../testing/person.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const answers = { q1: 2, q2: null, q3: 0, q4: 10 };
const ask = (session: Session) =>
  asked(html`<cairn-questionnaire .measure=${calm4} .session=${session}></cairn-questionnaire>`);

/** What can be seen, one text for each of these elements. */
const seen = (el: CairnQuestionnaire, selector: string) =>
  [...el.renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility()).map(words);

describe('a questionnaire on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has every answer, what they are to and of which day, and no button', async () => {
    const el = await ask({ form: 'calm-4@1.0.0', status: 'reviewing', answers });
    expect(seen(el, '.printed')).to.be.empty;
    expect(seen(el, '.row button')).to.have.length(4);
    await emulateMedia({ media: 'print' });
    expect(seen(el, '.printed').join()).to.match(/^CALM-4 \(invented\), \d{4}-\d\d-\d\d$/);
    expect(seen(el, 'dt')).to.deep.equal(calm4.items.map(({ text }) => text));
    expect(seen(el, 'dd > span')).to.deep.equal([
      ...['Often', 'You chose not to answer', 'Never', '10 (As calm as can be)'],
    ]);
    expect(seen(el, 'button, .copies')).to.be.empty;
  });

  for (const mode of ['sheet', 'entry'] as const) {
    it(`shows what was declined, too, in the mode “${mode}”`, async () => {
      const el = await ask({ form: 'calm-4@1.0.0', status: 'asking', at: 0, answers });
      el.mode = mode;
      await appears(el, (root) => root.querySelector(`.${mode}`));
      await emulateMedia({ media: 'print' });
      expect(seen(el, 'button')).to.have.length(1);
      expect(seen(el, 'button').join()).to.include('I slept well');
      expect(seen(el, 'summary')).to.be.empty;
    });
  }
});
