/**
 * Sums and nothing else, in a straight line: no answer is looked at, none may be missing, and there is
 * no band and no reason why. The floor of what a score can cost.
 */

/** @param {Readonly<Record<string, number>>} a - Answers to PHQ-9, by item id. */
export function phq9Sums(a) {
  return { total: a.q1 + a.q2 + a.q3 + a.q4 + a.q5 + a.q6 + a.q7 + a.q8 + a.q9 };
}

/** @param {Readonly<Record<string, number>>} a - Answers to RCADS-47, by item id. */
export function rcads47Sums(a) {
  const sep = a.q5 + a.q9 + a.q17 + a.q18 + a.q33 + a.q45 + a.q46;
  const soc = a.q4 + a.q7 + a.q8 + a.q12 + a.q20 + a.q30 + a.q32 + a.q38 + a.q43;
  const gen = a.q1 + a.q13 + a.q22 + a.q27 + a.q35 + a.q37;
  const pan = a.q3 + a.q14 + a.q24 + a.q26 + a.q28 + a.q34 + a.q36 + a.q39 + a.q41;
  const ocd = a.q10 + a.q16 + a.q23 + a.q31 + a.q42 + a.q44;
  const dep = a.q2 + a.q6 + a.q11 + a.q15 + a.q19 + a.q21 + a.q25 + a.q29 + a.q40 + a.q47;
  return rcads47Of(sep, soc, gen, pan, ocd, dep);
}

/** @param {ArrayLike<number>} a - Answers to PHQ-9, in the order of the form. */
export function phq9ListSums(a) {
  return { total: a[0] + a[1] + a[2] + a[3] + a[4] + a[5] + a[6] + a[7] + a[8] };
}

/** @param {ArrayLike<number>} a - Answers to RCADS-47, in the order of the form. */
export function rcads47ListSums(a) {
  const sep = a[4] + a[8] + a[16] + a[17] + a[32] + a[44] + a[45];
  const soc = a[3] + a[6] + a[7] + a[11] + a[19] + a[29] + a[31] + a[37] + a[42];
  const gen = a[0] + a[12] + a[21] + a[26] + a[34] + a[36];
  const pan = a[2] + a[13] + a[23] + a[25] + a[27] + a[33] + a[35] + a[38] + a[40];
  const ocd = a[9] + a[15] + a[22] + a[30] + a[41] + a[43];
  const dep = a[1] + a[5] + a[10] + a[14] + a[18] + a[20] + a[24] + a[28] + a[39] + a[46];
  return rcads47Of(sep, soc, gen, pan, ocd, dep);
}

function rcads47Of(sep, soc, gen, pan, ocd, dep) {
  const anxiety = sep + soc + gen + pan + ocd;
  return {
    'separation-anxiety': sep,
    'social-phobia': soc,
    'generalised-anxiety': gen,
    panic: pan,
    'obsessive-compulsive': ocd,
    depression: dep,
    'total-anxiety': anxiety,
    total: anxiety + dep,
  };
}
