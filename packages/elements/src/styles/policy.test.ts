import '../battery/battery.js';
import '../eligibility/eligibility.js';
import '../glossary/glossary.js';
import '../goal-chart/goal-chart.js';
import '../goals/goals.js';
import '../questionnaire/questionnaire.js';
import '../quick-exit/quick-exit.js';
import '../referral/referral.js';
import '../result/result.js';
import '../school-finder/school-finder.js';
import '../score-chart/score-chart.js';
import '../term/term.js';
import '../urgent-help/urgent-help.js';
import '../waiting/waiting.js';

import { expect, waitUntil } from '@open-wc/testing';

import { examples as battery } from '../battery/battery.examples.js';
import { examples as eligibility } from '../eligibility/eligibility.examples.js';
import { examples as glossary } from '../glossary/glossary.examples.js';
import { examples as goalChart } from '../goal-chart/goal-chart.examples.js';
import { examples as goals } from '../goals/goals.examples.js';
import { examples as questionnaire } from '../questionnaire/questionnaire.examples.js';
import { examples as quickExit } from '../quick-exit/quick-exit.examples.js';
import { examples as referral } from '../referral/referral.examples.js';
import { examples as result } from '../result/result.examples.js';
import { examples as schoolFinder } from '../school-finder/school-finder.examples.js';
import { examples as scoreChart } from '../score-chart/score-chart.examples.js';
import { examples as term } from '../term/term.examples.js';
import { showExample, type Example } from '../testing/show.js';
import { examples as urgentHelp } from '../urgent-help/urgent-help.examples.js';
import { examples as waiting } from '../waiting/waiting.examples.js';

const all: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  ...{ battery, eligibility, glossary, goalChart, goals, questionnaire, quickExit, referral },
  ...{ result, schoolFinder, scoreChart, term, urgentHelp, waiting },
};

/** As strict as a page can be; the test runner itself needs to load and to report. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self' ws:"],
  ...["require-trusted-types-for 'script'", 'trusted-types lit-html'],
].join('; ');

const violations: string[] = [];

describe('under a strict policy with Trusted Types', () => {
  before(async () => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      violations.push(`${effectiveDirective} ${sample}`);
    });
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);

    // Both halves of the policy are in force: this is refused, and the refusals are noticed.
    document.body.setAttribute('style', 'color: red');
    expect(() => (document.createElement('p').innerHTML = '<b>x</b>')).to.throw(TypeError);
    await waitUntil(() => violations.length === 2, `refused: ${violations.join(', ')}`);
    violations.length = 0;
  });

  for (const [element, examples] of Object.entries(all)) {
    for (const [name, example] of Object.entries(examples)) {
      if (breaksItself(`${element} ${name}`, example)) continue;
      it(`is refused nothing: ${element}, ${name}`, async () => {
        await showExample(example);
        await new Promise((done) => setTimeout(done));
        expect(violations.splice(0)).to.deep.equal([]);
      });
    }
  }
});

/** A page that writes styles into its tags, or has pictures of its own, breaks its own policy. */
function breaksItself(name: string, { render }: Example): boolean {
  const known = ['goalChart pngRefused', 'questionnaire easyRead', 'term rightToLeft'];
  return known.includes(name) || /<style|\bstyle=/.test(render().strings.join(''));
}
