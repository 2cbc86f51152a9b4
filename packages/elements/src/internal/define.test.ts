import '../questionnaire/questionnaire.js';

import { expect } from '@open-wc/testing';

import { define } from './define.js';

/** Runs something, and returns the warnings that it gave. */
function warningsOf(act: () => void): string[] {
  const warnings: string[] = [];
  const real = console.warn;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = real;
  }
  return warnings;
}

describe('define', () => {
  it('registers an element without a word', () => {
    class Fresh extends HTMLElement {}
    expect(warningsOf(() => define('cairn-test-fresh', Fresh))).to.deep.equal([]);
    expect(customElements.get('cairn-test-fresh')).to.equal(Fresh);
  });

  it('leaves a taken tag to whoever took it, with one warning', () => {
    class Squatter extends HTMLElement {}
    customElements.define('cairn-test-taken', Squatter);
    const warnings = warningsOf(() => define('cairn-test-taken', class extends HTMLElement {}));
    expect(warnings).to.deep.equal([
      '<cairn-test-taken> is registered already; this copy of Cairn stands back.',
    ]);
    expect(customElements.get('cairn-test-taken')).to.equal(Squatter);
  });

  it('does not throw where the page has a `define` that does', () => {
    const refuse = () => {
      throw new DOMException('no', 'NotSupportedError');
    };
    Object.defineProperty(customElements, 'define', { configurable: true, value: refuse });
    try {
      const warnings = warningsOf(() => define('cairn-test-never', class extends HTMLElement {}));
      expect(warnings).to.have.length(1);
    } finally {
      Reflect.deleteProperty(customElements, 'define');
    }
  });

  it('lets a second copy of an element load on the same page', async () => {
    const first = customElements.get('cairn-questionnaire');
    const real = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...words: unknown[]) => warnings.push(...words);
    const address = new URL('../questionnaire/questionnaire.ts?copy', import.meta.url).href;
    const copy = (await import(address)) as { CairnQuestionnaire: CustomElementConstructor };
    console.warn = real;

    expect(copy.CairnQuestionnaire).not.to.equal(first);
    expect(customElements.get('cairn-questionnaire')).to.equal(first);
    expect(warnings.filter((each) => String(each).includes('cairn-questionnaire'))).to.have.length(
      1,
    );
    expect(document.createElement('cairn-questionnaire')).to.be.instanceOf(first);
  });
});
