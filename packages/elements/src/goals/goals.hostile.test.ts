import './goals.js';

import type { Goal, Goals } from '@cairnkit/engine/goals.js';
import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { go, heading, rate, sentGoals, shown } from '../testing/goal-keeping.js';
import { goalsPage, hand, lunch, sleep, three } from '../testing/goals-page.js';
import { appears } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnGoals } from './goals.js';

const texts = [
  '<img src=x onerror="globalThis.pwned=1">',
  '</p></template><script>globalThis.pwned=1</script>',
  '"><svg onload=globalThis.pwned=1>',
  '<!--?lit$0123456789$-->{{pwned=1}}${globalThis.pwned=1}',
  'javascript:globalThis.pwned=1',
  '\u202eright to left\u202c and \u0000\ud800 broken',
];

/** Goals in which everything that a person may write is this text. */
function lace(text: string): Goals {
  const goals = [lunch, sleep, hand].map((goal): Goal => ({
    ...goal,
    ...{ text, owner: 'other', ownerNote: text, status: 'changed' },
    history: [{ on: '2026-09-24', status: 'changed', was: text, note: text }],
  }));
  return { ...three, goals };
}

describe('a hostile text in a goal', () => {
  for (const text of texts) {
    it(`is shown and sent as text: ${JSON.stringify(text)}`, async () => {
      const goals = lace(text);
      const el = await shown(goalsPage({ goals }));
      const own = () => [
        ...el.renderRoot.querySelectorAll('img, script, svg, iframe, object, [onerror], [onload]'),
      ];
      await appears(el, (root) => root.querySelector('.story li'));
      expect(own()).to.be.empty;
      expect(el.renderRoot.querySelector('h3 bdi')!.textContent).to.equal(text);
      await go(el, /^Rate today/);
      await rate(el, 3);
      await go(el, 'Continue');
      expect(own()).to.be.empty;
      expect((await sentGoals(el)).goals[0]!.text).to.equal(text);
      expect(globalThis).not.to.have.property('pwned');
    });
  }
});

describe('goals that are none', () => {
  const cases: [what: string, goals: unknown, says: RegExp][] = [
    ['a text', 'goals', /goals must be set as a property/],
    ['a number', 3, /must be|goals/],
    ['a list of numbers', [3, 4], /goals\.0/],
    ['another kind', { kind: 'measure', goals: [] }, /kind: must be "goals"/],
    [
      'a goal without words',
      { ...three, goals: [{ ...lunch, text: undefined }] },
      /goals\.0\.text/,
    ],
    ['a day that is none', { ...three, goals: [{ ...lunch, setOn: 'now' }] }, /goals/],
  ];
  for (const [what, goals, says] of cases) {
    it(`are refused, and told: ${what}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await show<CairnGoals>(html`<cairn-goals .goals=${goals as Goals}></cairn-goals>`);
      await appears(el, (root) => root.querySelector('[part="refusal"]'));
      expect(errors.map(({ message }) => message).join()).to.match(says);
    });
  }

  it('do not keep good ones from being shown later', async () => {
    const el = await show<CairnGoals>(html`<cairn-goals .goals=${[3] as never}></cairn-goals>`);
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    el.goals = three;
    await appears(el, (root) => root.querySelector('ol'));
    expect(heading(el)).to.equal('Goals');
  });
});
