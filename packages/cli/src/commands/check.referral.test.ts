import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';

import { referralIds } from '../services.js';
import { cairn, fileWith, values } from '../testing/shell.js';

const file = (changes: object = {}) =>
  fileWith(JSON.stringify({ ...lanternReferral, ...changes }, null, 2), 'lantern.json');

describe('cairn check, of a form that asks for help', () => {
  it('finds a right one right', async () => {
    const path = await file();
    const { code, out, err } = await cairn(['check', path]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(values(out)).to.deep.equal([
      { file: path, kind: 'referral', id: 'lantern-referral', version: '1.0.0', ok: true },
    ]);
  });

  it('finds the form of the guide right', async () => {
    const guide = new URL('../../../../docs/guides/add-a-referral.md', import.meta.url);
    const [, json] = /```json\n([\s\S]*?)```/.exec(await readFile(guide, 'utf8')) ?? [];
    const { code, err } = await cairn(['check', await fileWith(json!, 'guide.json')]);
    expect([code, err]).to.deep.equal([0, '']);
  });

  it('knows those that come with cairn by their ids', async () => {
    const ids = await referralIds();
    expect(ids).to.include.members(['kent-medway-young-person', 'stockport-enquiry']);
    const { code, out } = await cairn(['check', ...ids]);
    expect(code).to.equal(0);
    expect(values(out).map(({ id }) => id)).to.deep.equal(ids);
  });

  it('refuses one that does not ask about safety first, and one that asks for a title', async () => {
    const { code, out, err } = await cairn(['check', await file({ safety: undefined })]);
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.match(/lantern\.json:\d+:\d+ safety: is missing/);
    const [section] = lanternReferral.sections;
    const question = { type: 'text', id: 'title', text: 'Title', short: 'Title' };
    const pages = [{ id: 'title', questions: [question] }];
    const asked = await cairn(['check', await file({ sections: [{ ...section, pages }] })]);
    expect(asked.err).to.match(/sections\.0\.pages\.0\.questions\.0: asks for a title/);
  });

  it('refuses one that leaves somebody alone', async () => {
    const { consent } = lanternReferral;
    const nextSteps = [{ for: ['friend'], text: 'Talk.' }];
    const path = await file({ consent: { ...consent, nextSteps } });
    const { code, err } = await cairn(['check', path]);
    expect(code).to.equal(1);
    expect(err).to.match(/consent\.nextSteps: leaves young-person without a next step/);
  });

  it('warns of a review that is due, and of the address of one person', async () => {
    const [team] = lanternReferral.contacts!;
    const contacts = [{ ...team, email: 'jo.smith@lantern.example' }];
    const { code, err } = await cairn(['check', await file({ contacts, reviewBy: '2020-01-31' })]);
    expect(code).to.equal(0);
    expect(err).to.match(/^warning: .* reviewBy: was 2020-01-31: look it over$/m);
    expect(err).to.match(/^warning: .* contacts\.0\.email: seems to be the e-mail address of one/m);
  });
});
