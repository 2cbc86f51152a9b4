import { seeded } from '../rows.mjs';

/** As many as there are open in England, and some. */
export const count = 30_000;

const trees = 'Ash Beech Birch Elder Elm Fern Hazel Holly Maple Oak Pine Rose Thorn Willow Yew';
const animals = 'Bear Bull Crow Deer Fox Hare Hart Hawk Kite Lamb Lark Otter Ram Raven Swan Wolf';
const others = 'Aller Broad Brom Castle Chester Clay Cold East Grey High Kings Lang Long Mid New';
const starts = `${trees} ${animals} ${others} North Old Red Rush Sand South Stan Stone West`;
const ends =
  'borough bourne bridge brook bury by church cliffe combe cote croft dale den don down end fell ' +
  'field ford gate grove ham hill holme hurst lea leigh mead mere minster moor mouth ness port ' +
  'ridge shaw side stead stoke stow thorpe ton vale view ville water well wich wick wood worth';
const saints =
  'Aidan Alban Andrew Anne Augustine Barnabas Bede Bernadette Catherine Chad Clare Columba ' +
  'Cuthbert Edmund Edward Elizabeth Francis George Gregory Helen Hilda James John Joseph Luke ' +
  'Margaret Mark Mary Matthew Michael Monica Nicholas Oswald Patrick Paul Peter Philip Stephen ' +
  'Swithun Teresa Thomas Vincent Werburgh Wilfrid William Winifred';
const faiths = ['Catholic', 'RC', 'C of E', 'CofE', 'Church of England'];
const types = [
  ...['Primary School', 'Primary School', 'Primary School', 'Infant School', 'Junior School'],
  ...['School', 'Academy', 'Primary Academy', 'High School', 'Nursery School', 'Special School'],
];

/**
 * Made-up schools: half as many different words as real ones have, so more schools for each word.
 *
 * @returns {import('@cairnkit/engine/schools.js').Schools}
 */
export function madeUpSchools() {
  const random = seeded();
  const one = (list) => list[Math.floor(random() * list.length)];
  const [first, last, names] = [starts, ends, saints].map((words) => words.split(' '));
  const place = () => one(first) + one(last);
  const towns = Array.from({ length: 1200 }, place);
  const letter = () => one([...'ABDEFGHJLNPQRSTUWXYZ']);
  const schools = Array.from({ length: count }, (_, i) => {
    const saint = () => `St ${one(names)}’s ${random() < 0.8 ? `${one(faiths)} ` : ''}`;
    const name = random() < 0.3 ? saint() : `${random() < 0.1 ? 'The ' : ''}${place()} `;
    const district = 1 + Math.floor(random() * 60);
    const sector = Math.floor(random() * 10);
    const postcode = `ZZ${district} ${sector}${letter()}${letter()}`;
    return [900_000 + i, name + one(types), one(towns), postcode];
  });
  return { kind: 'schools', id: 'made-up', schools };
}

/** What people type who mean a school, most with a mistake; and whom they mean. */
export function searches({ schools }) {
  const random = seeded(8);
  return Array.from({ length: 20 }, (_, i) => {
    const [urn, name, town] = schools[Math.floor(random() * schools.length)];
    const plain = `${name} ${town}`.replace(/’/g, '').replace('St ', i % 2 ? 'Saint ' : 'St ');
    const at = plain.search(/[A-Z][a-z]{4,}/) + 2;
    const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
    return { typed: i % 4 === 0 ? plain.toLowerCase() : swapped.toLowerCase(), urn };
  });
}
