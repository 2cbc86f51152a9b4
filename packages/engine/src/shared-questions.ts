/**
 * Questions that several services ask, and what may be answered. Services share them so that each
 * is asked once behind a front door, and so that the same answers can be put to all of them.
 *
 * Not here: the values of `area`, which every service has of its own, but for `elsewhere`.
 */
const yesOrNo = ['yes', 'no'];
const orNotSure = [...yesOrNo, 'not-sure'];

const values = {
  'filled-in-by': ['young-person', 'parent-or-carer', 'school-staff', 'friend'],
  'life-at-risk': yesOrNo,
  'feels-unsafe': yesOrNo,
  'at-risk-from-someone': yesOrNo,
  education: ['at-school', 'at-college', 'at-nursery', 'home-educated', 'not-in-education'],
  'school-coverage': ['covered', 'starting-soon', 'not-covered', 'not-sure'],
  concerns: [
    ...['low-mood', 'worry', 'anxiety', 'avoidance', 'panic', 'sleep', 'feelings', 'self-esteem'],
    ...['exam-stress', 'moving-school', 'friendship', 'bullying', 'bereavement', 'behaviour'],
    ...['self-harm', 'severe-self-harm', 'eating', 'substance-use', 'autism-adhd-assessment'],
    ...['depression-diagnosis', 'psychosis', 'something-else', 'not-sure'],
  ],
  'how-bad': ['a-bit', 'some-days', 'every-day', 'not-sure'],
  send: orNotSure,
  'care-leaver': orNotSure,
  'young-person-agrees': [...yesOrNo, 'not-asked'],
  'parent-agrees': [...yesOrNo, 'not-asked'],
  'other-help': [
    ...['none', 'camhs', 'another-mental-health-service', 'online-support', 'waiting-list'],
  ],
  reason: ['get-help', 'find-out-about-joining'],
  attending: [...yesOrNo, 'home-educated'],
  'school-has-team': orNotSure,
  needs: [
    ...['low-mood', 'worry', 'no-friends', 'not-attending', 'family-problems', 'money'],
    ...['moving-school', 'who-to-refer-to'],
  ],
  'how-much': ['now-and-then', 'some-days', 'most-days', 'cannot-cope'],
  'in-care': yesOrNo,
  'can-travel': yesOrNo,
  when: ['term-time', 'school-holidays'],
  'tried-before': ['turned-down-by-camhs', 'cbt', 'counselling'],
  'home-life': ['family-breakdown', 'poverty', 'domestic-abuse'],
};

/** By question id. */
export const sharedValues: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(values));

/** Of shared questions: those that are answered with a list. */
export const sharedLists: readonly string[] = ['concerns', 'needs', 'tried-before', 'home-life'];

/** What else rows of shared answers may hold: not among `sharedValues`, because any value may be. */
export const freeQuestions: readonly string[] = ['age', 'area', 'school'];
