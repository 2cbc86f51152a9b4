import { formsOf, schoolWords } from './school-words.js';
import type { SchoolCluster, SchoolRow, Schools, SchoolState } from './schools.js';
import { sharedBeginnings } from './similar-words.js';

/** A school of a list, with all that the list says of it. */
export interface School {
  readonly urn: string;
  readonly name: string;
  /** Empty where the list has none. */
  readonly town: string;
  /** Empty where the list has none. */
  readonly postcode: string;
  readonly state: SchoolState;
  /** The day on which the team starts, where it is known. */
  readonly from?: string;
  /** Name of the group of schools that it takes part with. */
  readonly cluster?: string;
}

/** What a word belongs to; what is found in the name counts most. */
export const fields = { name: 0, otherName: 1, town: 2 } as const;

/** A list made ready to be searched. Nobody but `findSchools` needs to look into it. */
export interface SchoolIndex {
  readonly list: Schools;
  /** Every word of every school, sorted. */
  readonly words: readonly string[];
  /** What each word shares with the one before it. */
  readonly shared: Uint8Array;
  /** Where the posts of each word begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Where each word stands: four times the place of the school, plus the field. */
  readonly posts: Uint32Array;
  /** The first word of each school’s name, and how many words it has. */
  readonly first: Uint32Array;
  readonly lengths: Uint8Array;
  /** The place of each school among all of them in the order of the alphabet. */
  readonly ranks: Uint32Array;
  /** Postcodes without their space, sorted, and whose they are. */
  readonly postcodes: readonly string[];
  readonly atPostcode: Uint32Array;
  /** Places by URN, of now and of earlier. */
  readonly byUrn: ReadonlyMap<number, readonly number[]>;
}

const made = new WeakMap<Schools, SchoolIndex>();

/**
 * Makes a list ready to be searched: once, however often it is asked for. 30,000 schools take about
 * a fifth of a second.
 */
export function schoolIndex(list: Schools): SchoolIndex {
  let index = made.get(list);
  if (!index) {
    index = build(list);
    made.set(list, index);
  }
  return index;
}

/** The school at a place of the list. */
export function schoolAt(list: Schools, place: number): School {
  const [urn, name, town, postcode, more] = list.schools[place]!;
  const cluster = more?.cluster === undefined ? undefined : clusterOf(list, more.cluster);
  const state = more?.state ?? cluster?.state ?? list.state ?? 'live';
  const from = more?.from ?? (more?.state === undefined ? cluster?.from : undefined);
  return {
    urn: String(urn),
    name,
    town,
    postcode,
    state,
    ...(from === undefined ? {} : { from }),
    ...(cluster ? { cluster: cluster.name } : {}),
  };
}

/**
 * The school that has a URN now, or that had it before.
 *
 * @returns `undefined` where no school had it, or where it was divided into several.
 */
export function schoolByUrn(list: Schools, urn: string): School | undefined {
  const index = schoolIndex(list);
  const places = /^\d{1,9}$/.test(urn) ? (index.byUrn.get(Number(urn)) ?? []) : [];
  const now = places.find((place) => list.schools[place]![0] === Number(urn));
  const place = now ?? (places.length === 1 ? places[0] : undefined);
  return place === undefined ? undefined : schoolAt(list, place);
}

function clusterOf({ clusters = [] }: Schools, id: string): SchoolCluster | undefined {
  return clusters.find((cluster) => cluster.id === id);
}

function build(list: Schools): SchoolIndex {
  const { schools } = list;
  const numbers = new Map<string, number>();
  const wordOfPost: number[] = [];
  const posts: number[] = [];
  const post = (word: string, place: number, field: number): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    wordOfPost.push(number);
    posts.push(place * 4 + field);
    return number;
  };
  const first = new Uint32Array(schools.length);
  const lengths = new Uint8Array(schools.length);
  const keys: string[] = [];

  for (let place = 0; place < schools.length; place += 1) {
    const [urn, name, town, postcode, more] = schools[place]!;
    const words = schoolWords(name);
    const townWords = schoolWords(town);
    for (let w = words.length - 1; w >= 0; w -= 1) {
      for (const form of formsOf(words[w]!)) post(form, place, fields.name);
      first[place] = post(words[w]!, place, fields.name);
    }
    for (const each of more?.also ?? []) {
      for (const word of schoolWords(each)) post(word, place, fields.otherName);
    }
    for (const word of townWords) post(word, place, fields.town);
    lengths[place] = words.length;
    keys.push(`${words.join(' ')}\t${townWords.join(' ')}\t${postcode}\t${urn}`);
  }

  const words = [...numbers.keys()].sort();
  const { places, ...sorted } = placed(words, numbers, wordOfPost, posts);
  return {
    ...sorted,
    list,
    words,
    shared: sharedBeginnings(words),
    first: first.map((number) => places[number]!),
    lengths,
    ranks: ranked(keys),
    ...postcodesOf(schools),
    byUrn: urnsOf(schools),
  };
}

/** Brings the posts into the order of the sorted words. */
function placed(
  words: readonly string[],
  numbers: ReadonlyMap<string, number>,
  wordOfPost: readonly number[],
  posts: readonly number[],
): { starts: Uint32Array; posts: Uint32Array; places: Uint32Array } {
  const places = new Uint32Array(words.length);
  for (let w = 0; w < words.length; w += 1) places[numbers.get(words[w]!)!] = w;

  const starts = new Uint32Array(words.length + 1);
  for (const number of wordOfPost) starts[places[number]! + 1]! += 1;
  for (let w = 0; w < words.length; w += 1) starts[w + 1]! += starts[w]!;

  const next = starts.slice();
  const sorted = new Uint32Array(posts.length);
  for (let p = 0; p < posts.length; p += 1) {
    const place = places[wordOfPost[p]!]!;
    sorted[next[place]!] = posts[p]!;
    next[place]! += 1;
  }
  return { starts, posts: sorted, places };
}

/** The place of each text in the order of all. */
function ranked(keys: readonly string[]): Uint32Array {
  const order = inOrder(keys);
  const ranks = new Uint32Array(keys.length);
  for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank]!] = rank;
  return ranks;
}

/** The places of texts, sorted by the texts. */
function inOrder(texts: readonly string[]): Uint32Array {
  const order = new Uint32Array(texts.length);
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  return order.sort((a, b) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b));
}

function postcodesOf(schools: readonly SchoolRow[]): Pick<SchoolIndex, 'postcodes' | 'atPostcode'> {
  const codes = schools.map(([, , , postcode]) => postcode.replace(' ', '').toLowerCase());
  const order = inOrder(codes).filter((place) => codes[place] !== '');
  const postcodes: string[] = [];
  for (const place of order) postcodes.push(codes[place]!);
  return { postcodes, atPostcode: order };
}

function urnsOf(schools: readonly SchoolRow[]): ReadonlyMap<number, readonly number[]> {
  const byUrn = new Map<number, number[]>();
  for (let place = 0; place < schools.length; place += 1) {
    const [urn, , , , more] = schools[place]!;
    for (const each of [urn, ...(more?.was ?? [])]) {
      const places = byUrn.get(each);
      if (places) places.push(place);
      else byUrn.set(each, [place]);
    }
  }
  return byUrn;
}
