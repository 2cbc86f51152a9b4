/** Multiplication in the dihedral group D5. Its first five rows turn, the others turn and flip. */
const times = (a: number, b: number) => {
  const turned = a < 5 ? (a + b) % 5 : (a - b + 5) % 5;
  return a < 5 === b < 5 ? turned : turned + 5;
};

/** What a digit is exchanged for in the second place from the right; once more in each further one. */
const exchanged = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/**
 * Whether a text is a SNOMED CT identifier: 6 to 18 digits, no leading zero, the last of which checks
 * the others (Verhoeff 1969), and a partition that a concept can have.
 *
 * It says that nothing was mistyped, not that the concept exists. Identifiers are texts: 18 digits
 * are more than a number holds. Source: SNOMED International, “SNOMED CT Release File Specifications”,
 * 6 SNOMED CT Identifiers, https://confluence.ihtsdotools.org/display/DOCRELFMT/.
 */
export function isSnomedConcept(code: string): boolean {
  // 00: international; 10: of an extension, which has seven digits of its namespace before that.
  return /^[1-9]\d{2,14}00\d$|^[1-9]\d{6,14}10\d$/.test(code) && isVerhoeff(code);
}

/** Whether the last digit checks the others. */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let place = 0; place < digits.length; place += 1) {
    let digit = Number(digits[digits.length - 1 - place]);
    for (let again = place % 8; again > 0; again -= 1) digit = exchanged[digit]!;
    check = times(check, digit);
  }
  return digits.length > 0 && check === 0;
}
