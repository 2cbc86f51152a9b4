/**
 * Who reads a form, and when somebody else is told. As services for young people say it:
 * camhs.cnwl.nhs.uk, mymind.org.uk and mind.org.uk, in our own words.
 */
export const confidentialityForYoungPeople = [
  'What you tell us stays private. Only the team reads it.',
  'If we think you or someone else may get hurt, we have to tell someone who can help.',
  'We will try to talk to you first.',
];

export const confidentialityForParents = [
  'What you tell us stays private. Only the team reads it.',
  'If we think your child or someone else may get hurt, we have to tell someone who can help.',
  'We will try to talk to you both first. Your child may want to tell us some things alone.',
];

export const confidentialityForStaff = [
  'Only the team reads this. Write as if the young person and the family read it, too.',
  'If someone may get hurt, follow your school’s safeguarding rules as well. Do not wait for us.',
];

/** Of a note that is printed and shown, and never sent. */
export const nothingIsSent = [
  'This page sends nothing. What you write stays on this device until you close the page.',
  'You choose who sees it.',
];
