import { expect } from 'chai';

import { cairn, values } from './testing/shell.js';

interface Entry {
  readonly id: string;
  readonly scales: readonly string[];
  readonly licence: string;
  readonly wording: boolean;
}

const rcads = 'separation-anxiety social-phobia generalised-anxiety panic obsessive-compulsive';
const sdq = 'emotional conduct hyperactivity peer prosocial impact';
const scared = 'panic generalised-anxiety separation-anxiety social-anxiety school-avoidance total';

/** Names that other people's programs rely on: ids, and the scales of each in published order. */
const scales: Readonly<Record<string, string>> = {
  'phq-9': 'total',
  'phq-8': 'total',
  'phq-4': 'depression anxiety total',
  'phq-2': 'total',
  'gad-7': 'total',
  'gad-2': 'total',
  pswq: 'total',
  'pcl-5': 'total intrusion avoidance cognition-mood arousal',
  'ons-4': 'life-satisfaction worthwhile happiness anxiety',
  'yp-core': 'total',
  'core-10': 'total',
  gbo: 'goal',
  'who-5': 'total percentage',
  audit: 'total',
  'dass-21': 'depression anxiety stress',
  'phq-a': 'total',
  'rcads-47': `${rcads} depression total-anxiety total`,
  'rcads-47-parent': `${rcads} depression total-anxiety total`,
  'rcads-25': 'total-anxiety depression total',
  'rcads-25-parent': 'total-anxiety depression total',
  'sdq-self': `${sdq} externalising internalising total`,
  'sdq-parent': `${sdq} externalising internalising total`,
  'sdq-teacher': `${sdq} externalising internalising total`,
  swemwbs: 'total metric',
  wemwbs: 'total',
  wsas: 'total',
  mfq: 'total',
  'mfq-parent': 'total',
  smfq: 'total',
  scared,
  'scared-parent': scared,
  'psc-17': 'internalising attention externalising total',
  'psc-17-youth': 'internalising attention externalising total',
  'cries-8': 'intrusion avoidance total',
  rses: 'total',
  'pss-10': 'total',
  bpses: 'total',
  'score-15': 'strengths difficulties communication total',
  mmf: 'emotional behavioural',
  'esq-9-11': '',
  'esq-12-18': '',
  'esq-parent': '',
  cors: 'total',
  ors: 'total',
  csrs: 'total',
  srs: 'total',
  k10: 'total',
};

describe('the catalogue', () => {
  it('has every measure by its public id, with its scales by theirs', async () => {
    const found = values<Entry>((await cairn(['measures', '--json'])).out);
    for (const [id, names] of Object.entries(scales)) {
      expect(found.find((entry) => entry.id === id)?.scales.join(' '), id).to.equal(names);
    }
  });

  it('ships wording where its licence lets it, and nowhere else', async () => {
    for (const { id, licence, wording } of values<Entry>(
      (await cairn(['measures', '--json'])).out,
    )) {
      expect(wording, id).to.equal(licence === 'A1' || licence === 'A2');
    }
  });
});
