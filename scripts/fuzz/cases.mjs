import { judge } from './judge.mjs';
import { mutatedText, mutatedValue } from './mutations.mjs';
import { randomFrom } from './random.mjs';
import { seeds } from './seeds.mjs';

const kinds = Object.keys(seeds);

/**
 * One case: the same number is the same case, everywhere and for ever.
 *
 * @param {number} number
 * @returns {{ kind: string, how: string, complaints: string[], isTaken: boolean }}
 */
export function tried(number) {
  const random = randomFrom(number);
  const kind = kinds[number % kinds.length];
  const definition = random.oneOf(seeds[kind].from);
  const isText = random.chance(0.35);
  const { value, done } = isText
    ? { value: mutatedText(definition, random), done: 'as a broken text' }
    : mutatedValue(definition, random);
  return { kind, how: done, ...judge(kind, value, random) };
}
