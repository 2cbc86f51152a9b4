/**
 * Whether a text is a LOINC code: up to seven digits, a hyphen, and a digit that checks the others
 * (modulus 10 by Luhn). It says that nothing was mistyped, not that the code exists.
 *
 * Source: LOINC Users’ Guide, “Appendix C – Calculating mod 10 check digits”,
 * https://loinc.org/kb/users-guide/calculating-mod-10-check-digits/.
 */
export function isLoinc(code: string): boolean {
  const [, digits, check] = /^([1-9]\d{0,6})-(\d)$/.exec(code) ?? [];
  if (digits === undefined) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === Number(check);
}
