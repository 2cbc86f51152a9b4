/**
 * How a host may refer to a person: opaque, and never a name, an e-mail address or an NHS number
 * with spaces, which do not fit this pattern on purpose.
 */
export const personReference = /^[A-Za-z0-9._:-]{1,128}$/;

/** What to tell somebody whose reference does not fit. */
export const personReferenceRule = 'must be 1 to 128 of A-Z a-z 0-9 . _ : -';
