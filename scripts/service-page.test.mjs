import { parseService } from '@cairnkit/engine/parse-service.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { navigator } from '@cairnkit/engine/testing/navigator.js';
import { expect } from 'chai';

import { serviceList, servicePage } from './service-page.mjs';

const counts = { paths: 192, longest: 11, scenarios: 40 };

/** Services here are right ones, or what is said of them means nothing. */
const page = (parts = {}, of = lantern) =>
  servicePage(parseService(JSON.stringify({ ...of, ...parts })), counts);

describe('the page of a service', () => {
  it('says how long it is, and where its worked cases are', () => {
    const text = page();
    expect(text).to.contain('at most 11 questions; 192 ways lead to an outcome');
    expect(text).to.contain('[40](../../packages/services/scenarios/lantern.csv)');
  });

  it('says each rule in words, with parameters filled in', () => {
    expect(page()).to.contain('Age: at most 6 or Age: at least 19');
    expect(page()).to.contain('Age: at most 15');
  });

  it('says what has to be confirmed, and what happens meanwhile', () => {
    expect(page()).to.contain('Does that include people aged 18?');
    expect(page()).to.contain('People aged 18 are told to ask the team.');
  });

  it('says who is told what, and how to reach whom', () => {
    expect(page()).to.match(/\| school-staff +\| +\| Send a request to \{team\}\..*team@lantern/);
  });

  it('says what a navigator offers, in its order', () => {
    const text = page({}, navigator);
    expect(text).to.match(/\| 2 +\| online-support .*Can travel: No/);
    expect(text).not.to.contain('## Please confirm');
  });

  it('shows what a definition says exactly as it is', () => {
    expect(page({ title: 'A | <b>*team*</b>' })).to.contain('# A \\| \\<b\\>\\*team\\*\\</b\\>');
  });
});

describe('the list of services', () => {
  it('says how much each has still to confirm', () => {
    const confirmed = lantern.pleaseConfirm.map((each) => ({ ...each, confirmed: '2026-12-01' }));
    const list = serviceList([lantern, { ...lantern, id: 'sure', pleaseConfirm: confirmed }]);
    expect(list).to.match(/\(lantern\.md\).*\| 1 +\|/);
    expect(list).to.match(/\(sure\.md\).*\| 0 +\|/);
  });
});
