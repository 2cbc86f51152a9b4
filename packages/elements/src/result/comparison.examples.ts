import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import smfq from '@cairnkit/instruments/smfq.js';
import { html } from 'lit';

import { appears, drawn, words } from '../testing/person.js';

/** Answers to the PHQ-9 that come to a total; the last question is not at all. */
export function phqOf(total: number): Record<string, number> {
  const answers: Record<string, number> = {};
  for (let i = 0; i < 9; i += 1) answers[`q${i + 1}`] = Math.max(0, Math.min(3, total - 3 * i));
  return answers;
}

/** The same answer to each item of a measure. */
export const all = (
  { items }: { readonly items: readonly { readonly id: string }[] },
  value: number,
) => Object.fromEntries(items.map(({ id }) => [id, value]));

const spring = new Date('2026-03-03T10:00:00Z');
const autumn = new Date('2026-11-23T10:00:00Z');
export const girl = { sex: 'female', age: 12, ageRule: 'nhs-england' } as const;

/** Waits for what is fetched only where scores are compared. */
export const isCompared = (shown: ParentNode) => {
  const page = shown.querySelector('.page');
  return page && !words(page).includes('being loaded') ? page : null;
};
const compared = async (root: HTMLElement) => appears(await drawn(root), isCompared);

const phq = (from: number, to: number) => ({
  render: () => html`
    <cairn-result
      .measure=${phq9}
      .answers=${phqOf(to)}
      .completedAt=${autumn}
      .earlier=${{ answers: phqOf(from), completedAt: spring }}
    ></cairn-result>
  `,
  act: compared,
});

/** Scores beside those of other people, and beside those of another day. */
export const comparisons = {
  changeBetter: phq(19, 9),
  changeWorse: phq(8, 15),
  changeNone: phq(12, 9),
  changeWithoutRoom: phq(3, 0),
  changeWithoutThreshold: {
    render: () => html`
      <cairn-result
        .measure=${smfq}
        .answers=${all(smfq, 1)}
        .earlier=${{ answers: all(smfq, 2) }}
      ></cairn-result>
    `,
    act: compared,
  },
  tScores: {
    render: () => html`
      <cairn-result
        .measure=${rcads47}
        .answers=${{ ...all(rcads47, 1), q37: 2 }}
        .norms=${rcads47Norms}
        .context=${girl}
      ></cairn-result>
    `,
    act: compared,
  },
  tScoresAndChange: {
    render: () => html`
      <cairn-result
        .measure=${rcads47}
        .answers=${{ ...all(rcads47, 1), q37: 0 }}
        .completedAt=${autumn}
        .norms=${rcads47Norms}
        .context=${girl}
        .earlier=${{ answers: all(rcads47, 2), completedAt: spring }}
      ></cairn-result>
    `,
    act: compared,
  },
  tScoresWithoutAge: {
    render: () => html`
      <cairn-result
        .measure=${rcads47}
        .answers=${{ ...all(rcads47, 1), q37: 0 }}
        .norms=${rcads47Norms}
        .context=${{ sex: 'female' }}
      ></cairn-result>
    `,
    act: compared,
  },
  foreignEarlier: {
    render: () => html`
      <cairn-result
        .measure=${phq9}
        .answers=${phqOf(9)}
        .norms=${rcads47Norms}
        .earlier=${{ measure: `${gad7.id}@${gad7.version}`, answers: all(gad7, 1) }}
      ></cairn-result>
    `,
    act: compared,
  },
};
