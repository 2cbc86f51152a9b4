import { schoolAt, type School, type SchoolIndex } from './school-index.js';
import { match } from './school-match.js';
import { partsOf, type Part } from './school-query.js';

/** What a search comes to. */
export interface FoundSchools {
  /** How many schools may be meant, also those that are not among `schools`. */
  readonly total: number;
  /** The best of them, best first. */
  readonly schools: readonly School[];
}

/** How many of the best one’s points are enough where something is missing. */
const near = 3 / 4;

/**
 * Finds schools by name, town, postcode or URN, or any mixture, in any order, as it is being typed.
 *
 * First those that have everything that was typed, as words or as beginnings of words. Where there
 * are few, also those with words that differ in a letter or two; and where there are none, those
 * with all but one of them. Whether a name says `St` or `Saint`, `C of E` or `Church of England`,
 * `RC` or `Catholic`, and where it has apostrophes and accents, makes no difference.
 *
 * The same list and text always give the same schools in the same order.
 *
 * @param index - From `schoolIndex`.
 * @param typed - At most 200 characters count.
 * @param limit - How many schools to return at most.
 */
export function findSchools(index: SchoolIndex, typed: string, limit = 8): FoundSchools {
  const parts = partsOf(typed);
  const needed = parts.filter(({ isNeeded }) => isNeeded).length;
  if (needed === 0) return { total: 0, schools: [] };
  const exact = bestOf(index, tallied(index, parts, false), needed, limit);
  if (exact.total >= limit) return exact;
  const tally = tallied(index, parts, true);
  const loose = bestOf(index, tally, needed, limit);
  if (loose.total > 0 || needed < 2) return loose;
  return bestOf(index, withoutPoor(tally, needed - 1), needed - 1, limit);
}

/** What is known of every school, by its place. */
interface Tally {
  readonly points: Float32Array;
  /** How many of the parts that are needed it has. */
  readonly met: Uint8Array;
}

function tallied(index: SchoolIndex, parts: readonly Part[], isLoose: boolean): Tally {
  const size = index.list.schools.length;
  const points = new Float32Array(size);
  const met = new Uint8Array(size);
  const best = new Uint8Array(size);
  const touched = new Uint32Array(size);
  for (let at = 0; at < parts.length; at += 1) {
    let count = 0;
    match(index, parts, at, isLoose, (school, each) => {
      if (best[school] === 0) {
        touched[count] = school;
        count += 1;
      }
      if (each > best[school]!) best[school] = each;
    });
    const { isNeeded } = parts[at]!;
    const weight = rarity(size, count);
    for (let t = 0; t < count; t += 1) {
      const school = touched[t]!;
      points[school]! += best[school]! * weight;
      if (isNeeded) met[school]! += 1;
      best[school] = 0;
    }
  }
  return { points, met };
}

/** 1 for what half of all schools have, 2 for what a quarter has, and so on. */
function rarity(all: number, some: number): number {
  return 32 - Math.clz32(all / Math.max(1, some));
}

/**
 * Leaves out those that have too little, or by far less than the best: where something is missing,
 * it had better not be what matters most.
 */
function withoutPoor({ points, met }: Tally, enough: number): Tally {
  let most = 0;
  for (let school = 0; school < met.length; school += 1) {
    if (met[school]! >= enough && points[school]! > most) most = points[school]!;
  }
  return { points, met: met.map((each, school) => (points[school]! < most * near ? 0 : each)) };
}

/** The schools that have enough of what was typed, best first. */
function bestOf(index: SchoolIndex, tally: Tally, enough: number, limit: number): FoundSchools {
  const { points, met } = tally;
  const places: number[] = [];
  let total = 0;
  for (let school = 0; school < met.length; school += 1) {
    if (met[school]! < enough) continue;
    total += 1;
    const last = places[places.length - 1];
    if (places.length >= limit && (last === undefined || !isBetter(school, last))) continue;
    let at = places.length;
    while (at > 0 && isBetter(school, places[at - 1]!)) at -= 1;
    places.splice(at, 0, school);
    if (places.length > limit) places.pop();
  }
  return { total, schools: places.map((place) => schoolAt(index.list, place)) };

  /** More points, then a shorter name, of which more was typed, then the alphabet. */
  function isBetter(one: number, other: number): boolean {
    const { lengths, ranks } = index;
    if (points[one] !== points[other]) return points[one]! > points[other]!;
    if (lengths[one] !== lengths[other]) return lengths[one]! < lengths[other]!;
    return ranks[one]! < ranks[other]!;
  }
}
