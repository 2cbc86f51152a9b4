import mmf from '@cairnkit/instruments/mmf.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import sdqParent from '@cairnkit/instruments/sdq-parent.js';
import sessionFeedback from '@cairnkit/instruments/session-feedback.js';
import { html, type TemplateResult } from 'lit';

import { appears, drawn } from '../testing/person.js';
import { all, phqOf } from './comparison.examples.js';

const spring = new Date('2026-03-03T10:00:00Z');
const autumn = new Date('2026-11-23T10:00:00Z');

/** With the page for a young person, which is fetched only where it is asked for. */
const fetched = (render: () => TemplateResult) => ({
  render,
  act: async (root: HTMLElement) =>
    appears(await drawn(root), (shown) => shown.querySelector('.page')),
});

/** What a young person sees of their own answers. */
export const forYoungPeople = {
  youngPerson: fetched(
    () => html`
      <cairn-result audience="young-person" .measure=${phq9} .answers=${phqOf(13)}></cairn-result>
    `,
  ),
  youngPersonFlagged: fetched(
    () => html`
      <cairn-result
        audience="young-person"
        .measure=${phq9}
        .answers=${{ ...phqOf(13), q9: 1 }}
      ></cairn-result>
    `,
  ),
  youngPersonMissing: fetched(
    () => html`
      <cairn-result
        audience="young-person"
        .measure=${phq9}
        .answers=${{ ...phqOf(13), q3: null, q9: null }}
      ></cairn-result>
    `,
  ),
  youngPersonChange: fetched(
    () => html`
      <cairn-result
        audience="young-person"
        .measure=${phq9}
        .answers=${phqOf(9)}
        .completedAt=${autumn}
        .earlier=${{ answers: phqOf(19), completedAt: spring }}
      ></cairn-result>
    `,
  ),
  youngPersonHostWords: fetched(
    () => html`
      <cairn-result audience="young-person" .measure=${phq9} .answers=${{ ...phqOf(13), q9: 1 }}>
        <p slot="urgent-help">Tell the person with you now, or any teacher.</p>
        <p slot="next">We will look at this together on Tuesday.</p>
      </cairn-result>
    `,
  ),
  youngPersonSeveral: fetched(
    () => html`
      <cairn-result audience="young-person" .measure=${mmf} .answers=${all(mmf, 1)}></cairn-result>
    `,
  ),
  youngPersonOfParent: fetched(
    () => html`
      <cairn-result
        audience="young-person"
        .measure=${sdqParent}
        .answers=${all(sdqParent, 1)}
      ></cairn-result>
    `,
  ),
  youngPersonWithoutScores: fetched(
    () => html`
      <cairn-result
        audience="young-person"
        .measure=${sessionFeedback}
        .answers=${{ q1: 3, q2: 0, q3: 2, q4: 1 }}
      ></cairn-result>
    `,
  ),
  youngPersonRightToLeft: fetched(
    () => html`
      <div dir="rtl">
        <cairn-result
          audience="young-person"
          .measure=${phq9}
          .answers=${{ ...phqOf(13), q9: 1 }}
        ></cairn-result>
      </div>
    `,
  ),
  unknownAudience: fetched(
    () => html`
      <cairn-result audience="pupil" .measure=${phq9} .answers=${phqOf(13)}>
        <p>Ask the person who sent you here.</p>
      </cairn-result>
    `,
  ),
};
