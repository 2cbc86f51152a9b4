import './goal-chart.js';

import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { events, goals, phases, sessions } from '../testing/courses.js';
import { show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

/** As strict as a page can be; the test runner itself needs to load and to report. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self' ws:"],
  ...["require-trusted-types-for 'script'", 'trusted-types lit-html'],
].join('; ');

async function picture(): Promise<string> {
  const el = await show<CairnGoalChart>(html`
    <cairn-goal-chart
      audience="practitioner"
      .goals=${goals}
      .sessions=${sessions}
      .phases=${phases}
      .events=${events}
    ></cairn-goal-chart>
  `);
  await el.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const taken = await executeServerCommand<string, undefined>('picture-of-page');
  el.parentElement!.remove();
  return taken;
}

describe('<cairn-goal-chart> under a strict policy with Trusted Types', () => {
  it('is refused nothing, and looks the same to the pixel', async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      violations.push(`${effectiveDirective} ${sample}`);
    });
    const before = await picture();
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);

    // The policy is in force: this would be refused, and a refusal would be noticed.
    const probe = document.createElement('div');
    const told = new Promise((done) => {
      document.addEventListener('securitypolicyviolation', done, { once: true });
    });
    expect(() => (probe.innerHTML = '<b>x</b>')).to.throw(TypeError);
    await told;
    expect(violations).to.have.length(1);

    expect(await picture()).to.equal(before);
    expect(violations).to.have.length(1);
  });
});
