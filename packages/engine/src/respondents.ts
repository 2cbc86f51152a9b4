/**
 * Who can give a rating or fill in a form, and whose goal a goal can be. The Goal Based Outcomes
 * forms have the same four, with words of their own for “other”: CamCOPS,
 * ucam-department-of-psychiatry/camcops@56a303e1d783, `AGENT_STRING_MAP` of `tasks/gbo.py`. A
 * teacher is theirs not; measures such as the SDQ have one. `joint` is a goal that was agreed together.
 */
export const respondents = [
  'young-person',
  'parent-or-carer',
  'teacher',
  'practitioner',
  'other',
] as const;

export type Respondent = (typeof respondents)[number];

/** Whose goal it is. */
export const goalOwners = [
  'young-person',
  'parent-or-carer',
  'practitioner',
  'joint',
  'other',
] as const;

export type GoalOwner = (typeof goalOwners)[number];
