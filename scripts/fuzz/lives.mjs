/** What becomes of a definition once it is taken: it is begun, answered, scored and searched. */
import { allContacts } from '@cairnkit/engine/all-contacts.js';
import { findSchools } from '@cairnkit/engine/find-schools.js';
import { findTerm, namesOf } from '@cairnkit/engine/find-term.js';
import { allowedValues } from '@cairnkit/engine/item.js';
import { result } from '@cairnkit/engine/result.js';
import { schoolIndex } from '@cairnkit/engine/school-index.js';
import { placeIn, shownT, tScore } from '@cairnkit/engine/t-score.js';

import {
  goalsSession,
  measureSession,
  referralSession,
  serviceSession,
  sitting,
} from './sessions.mjs';

/** By kind: what is wrong with how it behaves. Whatever it throws is wrong, too. */
export const lives = {
  measure: (measure, random) => [...scores(measure, random), ...measureSession(measure, random)],
  content: () => [],
  norms,
  battery: sitting,
  goals: goalsSession,
  service: serviceSession,
  referral: referralSession,
  glossary: ({ terms, ...rest }) => {
    const glossary = { terms, ...rest };
    const lost = terms.find((term) => namesOf(term).some((name) => !findTerm(glossary, name)));
    findTerm(glossary, '');
    return lost ? [`does not find ${lost.id} by a name of it`] : [];
  },
  contacts: (contacts) => {
    const { length } = allContacts(contacts);
    return length === contacts.contacts.length ? [] : ['loses contacts'];
  },
  schools: (schools, random) => {
    const index = schoolIndex(schools);
    for (const typed of ['', 'St Marys', 'x'.repeat(5000), '\ud800', 'zz1 1aa', ' '.repeat(99)]) {
      findSchools(index, typed, random.oneOf([1, 8]));
    }
    return [];
  },
};

/** A score is within its range, or there is none and it says why. */
function scores(measure, random) {
  const complaints = [];
  const wrong = [null, NaN, '1', 99, undefined, Infinity, {}];
  for (const share of [0, 0.15, 0.6]) {
    const answers = {};
    for (const item of measure.items) {
      const value = random.chance(share) ? random.oneOf(wrong) : random.oneOf(allowedValues(item));
      if (value !== undefined) answers[item.id] = value;
    }
    const found = result(measure, answers);
    for (const { id, range } of measure.scales) {
      const { value, why } = found.scores[id];
      if (value === null ? !why : !within(value, found.scores[id].range ?? range)) {
        complaints.push(`${id} scores ${value}, which is not in ${JSON.stringify(range)}`);
      }
    }
    JSON.stringify(found);
  }
  return complaints;
}

// Means of items with endless fractions may be off by the last bit.
const within = (value, { min, max }) => value >= min - 1e-9 && value <= max + 1e-9;

function norms(norms, random) {
  const complaints = [];
  for (let i = 0; i < 8; i += 1) {
    const context = {
      sex: random.oneOf(['female', 'male', 'x', undefined]),
      age: random.oneOf([10, 10.5, -1, NaN, '9', undefined]),
      grade: random.oneOf([4, undefined, 99]),
      ageRule: random.oneOf([...norms.ageRules.map(({ id }) => id), 'constructor', undefined]),
    };
    const place = placeIn(norms, context);
    if (Array.isArray(place)) continue;
    for (const { scale } of norms.scales) {
      const t = tScore(norms, scale, random.oneOf([0, 5, 1000, null]), place);
      if (typeof t === 'number' && !Number.isFinite(t)) complaints.push(`${scale} has T = ${t}`);
      if (typeof t === 'number') shownT(norms, t);
    }
  }
  return complaints;
}
