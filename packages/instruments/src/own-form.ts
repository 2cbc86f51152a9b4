import type { Item, Measure } from '@cairnkit/engine/measure.js';

/** Where our forms come from: what is true of all of them. */
const writer = 'Written by the Cairn project.';

/** The source of a form that nobody has ever tried on people. */
export const untested = `${writer} Never tested on anybody.`;

/** A question with answers that count 0, 1, 2 and so on. */
export const ownItem = (number: number, text: string, answers: readonly string[]): Item => ({
  type: 'choice',
  id: `q${number}`,
  text,
  options: answers.map((answer, value) => ({ value, text: answer })),
});

/** What the forms have in common that we wrote ourselves: none is a published measure. */
export const ownForm = (source: string) =>
  ({
    notValidated: true,
    flags: [],
    codes: [],
    licence: {
      class: 'A1',
      spdx: 'MIT',
      statement: 'Ours; same licence as this package.',
      attribution: `${writer} Not a validated measure.`,
      source,
      checkedOn: '2026-11-23',
    },
  }) satisfies Partial<Measure>;
