import type { GoalsSubmission } from './goals-submission.js';
import type { ReferralSubmission } from './referral-submission.js';
import type { Submission } from './submission.js';

/** Whatever an element can send: a questionnaire's answers, goals, or a referral. */
export type Payload = Submission | GoalsSubmission | ReferralSubmission;
