/** What a service can come to, in order of precedence; see `docs/guides/add-a-service.md`. */
export const outcomeKinds = [
  'emergency',
  'urgent',
  'safeguarding',
  'school-enquiry',
  'more-help-needed',
  'outside-age',
  'outside-area',
  'school-not-covered',
  'school-starting-soon',
  'different-support',
  'already-getting-help',
  'everyday-support',
  'consent-first',
  'check-with-team',
  'likely-suitable',
  /** Of a navigator: no yes and no no, but what there is. */
  'options-list',
] as const;

export type OutcomeKind = (typeof outcomeKinds)[number];

/** These end the questions at once, whoever asks and whatever else is true. */
export const safetyKinds: readonly OutcomeKind[] = ['emergency', 'urgent', 'safeguarding'];

/**
 * Somebody asks for a school, not for help. It stands in nobody’s way: who has not said why they are
 * here is not in doubt for that.
 */
export const enquiry: OutcomeKind = 'school-enquiry';

/** These come where nothing else does: the last rule has one of them. */
export const lastKinds: readonly OutcomeKind[] = ['likely-suitable', 'options-list'];

/** Who may be asking: the values of the question `filled-in-by`. */
export const askers = ['young-person', 'parent-or-carer', 'school-staff', 'friend'] as const;

export type Asker = (typeof askers)[number];

/** The question whose answer says who is asking. */
export const askerQuestion = 'filled-in-by';

/** The value that means “I’m not sure”, in every question that has it. */
export const notSure = 'not-sure';
