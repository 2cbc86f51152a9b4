import { expect, fixtureCleanup } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { showExample, type Example } from './show.js';

/** As strict as a page can be; the test runner itself needs to load and to report. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self' ws:"],
  ...["require-trusted-types-for 'script'", 'trusted-types lit-html'],
].join('; ');

/** One test, and the last in its file: a page cannot get rid of a policy again. */
export function describeChartPolicy(example: Example): void {
  it('is refused nothing, and looks the same to the pixel', async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      violations.push(`${effectiveDirective} ${sample}`);
    });
    const before = await picture(example);
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

    expect(await picture(example)).to.equal(before);
    expect(violations).to.have.length(1);
  });
}

async function picture(example: Example): Promise<string> {
  const el = await showExample(example);
  await el.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const taken = await executeServerCommand<string, undefined>('picture-of-page');
  fixtureCleanup();
  return taken;
}
