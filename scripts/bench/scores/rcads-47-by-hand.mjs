/**
 * RCADS-47 as a person would write it who needs this measure and no other: which item counts where
 * stands in the code, and so does every name in the result. The measure's other rules are those of
 * `rcads-47-key.ts`; that both agree is checked before anything is timed.
 */

const separation = [4, 8, 16, 17, 32, 44, 45];
const social = [3, 6, 7, 11, 19, 29, 31, 37, 42];
const generalised = [0, 12, 21, 26, 34, 36];
const panic = [2, 13, 23, 25, 27, 33, 35, 38, 40];
const obsessive = [9, 15, 22, 30, 41, 43];
const depression = [1, 5, 10, 14, 18, 20, 24, 28, 39, 46];

/** Answers are compared with those on the form, one by one. */
export function byHand(list) {
  return together(
    add(list, separation),
    add(list, social),
    add(list, generalised),
    add(list, panic),
    add(list, obsessive),
    add(list, depression),
  );
}

/** The same, with a trick that works since the answers happen to be 0, 1, 2 and 3. */
export function byTrick(list) {
  return together(
    addBits(list, separation),
    addBits(list, social),
    addBits(list, generalised),
    addBits(list, panic),
    addBits(list, obsessive),
    addBits(list, depression),
  );
}

/** From answers by item id, each compared as in `byHand`. */
export function byHandById(answers) {
  const [sep, soc, gen, pan, ocd, dep] = subscalesById;
  return together(
    addById(answers, sep),
    addById(answers, soc),
    addById(answers, gen),
    addById(answers, pan),
    addById(answers, ocd),
    addById(answers, dep),
  );
}

const subscalesById = [separation, social, generalised, panic, obsessive, depression].map(
  (places) => places.map((place) => `q${place + 1}`),
);

function addById(answers, ids) {
  let sum = 0;
  let answered = 0;
  let isSpoilt = false;
  for (let i = 0; i < ids.length; i += 1) {
    const answer = answers[ids[i]];
    if (answer === 0 || answer === 1 || answer === 2 || answer === 3) {
      sum += answer;
      answered += 1;
    } else if (answer !== undefined && answer !== null) isSpoilt = true;
  }
  return subscale(sum, answered, ids.length, isSpoilt);
}

function add(list, places) {
  let sum = 0;
  let answered = 0;
  let isSpoilt = false;
  for (let i = 0; i < places.length; i += 1) {
    const answer = list[places[i]];
    if (answer === 0 || answer === 1 || answer === 2 || answer === 3) {
      sum += answer;
      answered += 1;
    } else if (answer !== undefined && answer !== null && answer === answer) isSpoilt = true;
  }
  return subscale(sum, answered, places.length, isSpoilt);
}

function addBits(list, places) {
  let sum = 0;
  let answered = 0;
  let isSpoilt = false;
  for (let i = 0; i < places.length; i += 1) {
    const answer = list[places[i]];
    if ((answer & 3) === answer) {
      sum += answer;
      answered += 1;
    } else if (answer !== undefined && answer !== null && answer === answer) isSpoilt = true;
  }
  return subscale(sum, answered, places.length, isSpoilt);
}

function subscale(sum, answered, items, isSpoilt) {
  if (isSpoilt) return none(answered, items, 'answer-not-allowed');
  if (items - answered > 2) return none(answered, items, 'too-many-missing');
  if (answered === items) return { value: sum, prorated: false, answered, items };
  return { value: Math.floor((sum * items) / answered + 0.5), prorated: true, answered, items };
}

function together(sep, soc, gen, pan, ocd, dep) {
  const anxious =
    sep.why || soc.why || gen.why || pan.why || ocd.why
      ? none(answeredIn(sep, soc, gen, pan, ocd), 37, why(sep, soc, gen, pan, ocd))
      : {
          value: sep.value + soc.value + gen.value + pan.value + ocd.value,
          prorated: sep.prorated || soc.prorated || gen.prorated || pan.prorated || ocd.prorated,
          answered: answeredIn(sep, soc, gen, pan, ocd),
          items: 37,
        };
  const isNone = anxious.value === null || dep.value === null;
  const answered = anxious.answered + dep.answered;
  const isSpoilt = anxious.why === 'answer-not-allowed' || dep.why === 'answer-not-allowed';
  const total = isNone
    ? none(answered, 47, isSpoilt ? 'answer-not-allowed' : 'part-not-scored')
    : {
        value: anxious.value + dep.value,
        prorated: anxious.prorated || dep.prorated,
        answered,
        items: 47,
      };
  return {
    'separation-anxiety': sep,
    'social-phobia': soc,
    'generalised-anxiety': gen,
    panic: pan,
    'obsessive-compulsive': ocd,
    depression: dep,
    'total-anxiety': anxious,
    total,
  };
}

function answeredIn(a, b, c, d, e) {
  return a.answered + b.answered + c.answered + d.answered + e.answered;
}

function why(a, b, c, d, e) {
  const spoilt = 'answer-not-allowed';
  return a.why === spoilt ||
    b.why === spoilt ||
    c.why === spoilt ||
    d.why === spoilt ||
    e.why === spoilt
    ? spoilt
    : 'part-not-scored';
}

function none(answered, items, why) {
  return { value: null, prorated: false, answered, items, why };
}
