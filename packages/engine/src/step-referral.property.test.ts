import { expect } from 'chai';
import fc from 'fast-check';

import type { ReferralAnswer } from './referral-answer.js';
import { pagesOf, questionsOf } from './referral-form.js';
import { canBeKept } from './referral-shape.js';
import { answersToSend, problemsAt, questionsAt } from './referring-page.js';
import type { Referring, ReferringAction } from './referring.js';
import { resumeReferral } from './resume-referral.js';
import { startReferral, stepReferral } from './step-referral.js';
import { filledIn } from './testing/fill-in.js';
import { forLanternReferral, lanternDay as on } from './testing/lantern-referral-answers.js';
import { lanternReferral as form } from './testing/lantern-referral.js';

const ids = questionsOf(form).map(({ id }) => id);
const question = fc.constantFrom(...ids, 'no-question');

/** Fit for its question more often than not, so that people get on. */
const answerTo = (id: string): fc.Arbitrary<ReferralAnswer> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(forLanternReferral()[id] ?? 'a text') },
    fc.constantFrom<ReferralAnswer>(...['', 'no', 'yes', 'not-sure'], null, 16, [], ['worry']),
    fc.record({
      day: fc.constant('1'),
      month: fc.constant('1'),
      year: fc.constantFrom('2008', ''),
    }),
  );

const action: fc.Arbitrary<ReferringAction> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<ReferringAction>({ type: 'next' }) },
  question.chain((id) =>
    answerTo(id).map((value): ReferringAction => ({ type: 'answer', question: id, value })),
  ),
  fc.constant<ReferringAction>({ type: 'back' }),
  fc.constant<ReferringAction>({ type: 'equality' }),
  question.map((id): ReferringAction => ({ type: 'change', question: id })),
  question.map((id): ReferringAction => ({ type: 'clear', question: id })),
);

/** Answers all that is shown, before some actions: else nobody would get far. */
const moves = fc.array(fc.tuple(fc.boolean(), action), { maxLength: 60 });

const reviewing = filledIn(form, forLanternReferral(), on);
const starts = fc.constantFrom(startReferral(form, on), reviewing);

function* walked(start: Referring, way: readonly (readonly [boolean, ReferringAction])[]) {
  let now = start;
  for (const [fills, each] of way) {
    if (fills) {
      for (const { id } of questionsAt(form, now, on)) {
        const value = forLanternReferral()[id];
        if (value === undefined || Object.hasOwn(now.answers, id)) continue;
        now = stepReferral(form, now, { type: 'answer', question: id, value }, on);
      }
    }
    const before = now;
    now = stepReferral(form, before, each, on);
    yield { before, action: each, after: now };
  }
}

describe('referral, whatever somebody does', () => {
  it('loses no answer but the one that is taken back', () => {
    fc.assert(
      fc.property(starts, moves, (start, way) => {
        for (const { before, action: done, after } of walked(start, way)) {
          for (const id of Object.keys(before.answers)) {
            if ('question' in done && done.question === id) continue;
            expect(after.answers[id]).to.deep.equal(before.answers[id]);
          }
        }
      }),
    );
  });

  it('is the same object when nothing has changed, and another one when something has', () => {
    fc.assert(
      fc.property(starts, moves, (start, way) => {
        for (const { before, after } of walked(start, way)) {
          const isSame = JSON.stringify(before) === JSON.stringify(after);
          expect(before === after).to.equal(isSame);
        }
      }),
    );
  });

  it('shows something, knows its way, and never gets past safety', () => {
    const pages = pagesOf(form).map(({ id }) => id);
    fc.assert(
      fc.property(starts, moves, (start, way) => {
        for (const { after } of walked(start, way)) {
          if (after.status === 'asking' || after.status === 'equality') {
            expect(questionsAt(form, after, on)).not.to.have.length(0);
          }
          expect(after.seen).to.deep.equal(pages.filter((id) => after.seen.includes(id)));
          if (after.status !== 'safety') expect(after.answers).to.have.property('safe-now');
          for (const id of Object.keys(after.answers)) {
            const known = questionsOf(form).find((each) => each.id === id);
            expect(known && canBeKept(known, after.answers[id])).to.equal(true);
          }
        }
      }),
    );
  });

  it('comes to the review only with all that is needed', () => {
    let reviews = 0;
    fc.assert(
      fc.property(starts, moves, (start, way) => {
        for (const { before, after } of walked(start, way)) {
          if (after.status !== 'reviewing' || before.status === 'reviewing') continue;
          reviews += 1;
          const sent = answersToSend(form, after, on);
          for (const id of ['full-name', 'date-of-birth', 'school', 'concerns', 'consents']) {
            expect(sent).to.have.property(id);
          }
        }
      }),
    );
    expect(reviews, 'somebody has to get there').to.be.above(0);
  });

  it('is taken up where it was', () => {
    fc.assert(
      fc.property(starts, moves, (start, way) => {
        let last = start;
        for (const { after } of walked(start, way)) last = after;
        // A doubt is raised again: it is about what is shown, not about what was answered.
        const calm = JSON.parse(JSON.stringify({ ...last, doubting: undefined })) as Referring;
        expect(resumeReferral(form, JSON.parse(JSON.stringify(last)), on)).to.deep.equal(calm);
        expect(problemsAt(form, last, on)).to.be.an('array');
      }),
    );
  });
});
