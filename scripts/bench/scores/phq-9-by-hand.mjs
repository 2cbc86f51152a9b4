/**
 * PHQ-9 as a person would write it who needs this measure and no other: the very objects that the
 * engine makes, with its three bandings. No answer may be missing, and the tenth item does not count.
 */
export function phq9ByHand(list) {
  let sum = 0;
  let answered = 0;
  let isSpoilt = false;
  for (let i = 0; i < 9; i += 1) {
    const answer = list[i];
    if (answer === 0 || answer === 1 || answer === 2 || answer === 3) {
      sum += answer;
      answered += 1;
    } else if (answer !== undefined && answer !== null && answer === answer) isSpoilt = true;
  }
  if (isSpoilt) return none(answered, 'answer-not-allowed');
  if (answered < 9) return none(answered, 'too-many-missing');
  const band = severity(sum);
  return {
    total: {
      value: sum,
      prorated: false,
      answered: 9,
      items: 9,
      band,
      bands: {
        severity: band,
        'adult-cut-point': sum < 10 ? below : reached,
        'adolescent-cut-point': sum < 11 ? below : reached,
      },
    },
  };
}

const below = 'below the cut-point';
const reached = 'at or above the cut-point';

function severity(sum) {
  if (sum < 5) return 'none–minimal';
  if (sum < 10) return 'mild';
  if (sum < 15) return 'moderate';
  return sum < 20 ? 'moderately severe' : 'severe';
}

function none(answered, why) {
  return { total: { value: null, prorated: false, answered, items: 9, why } };
}
