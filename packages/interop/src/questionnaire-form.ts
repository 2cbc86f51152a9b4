import type { ReadOption } from './questionnaire-options.js';

/** When an item is asked, without FHIRPath. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: string;
  /** `answerCoding` and what stands there. */
  readonly answer: readonly [name: string, value: unknown];
}

export interface Expression {
  readonly name?: string;
  readonly expression: string;
  /** Where it stands. */
  readonly path: string;
  /** Why it cannot be evaluated, where that is known already. */
  readonly fault?: string;
}

/** One item of a questionnaire, as read. */
export interface ReadItem {
  readonly linkId: string;
  readonly path: string;
  /** Of R4: `choice`, `integer`, `group` … */
  readonly type: string;
  readonly text?: string;
  readonly prefix?: string;
  readonly isRequired: boolean;
  readonly repeats: boolean;
  /** Neither calculated nor shown to the person who answers. */
  readonly isClosed: boolean;
  /** `gtable`, `slider`, `radio-button` … */
  readonly control?: string;
  readonly options?: readonly ReadOption[];
  readonly min?: number;
  readonly max?: number;
  readonly places?: number;
  readonly unit?: string;
  readonly codes: readonly unknown[];
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
  readonly enabled?: Expression;
  readonly calculated?: Expression;
  readonly variables: readonly Expression[];
  readonly items: readonly ReadItem[];
}

/** A questionnaire as read: everything that scores and answers hang on. */
export interface ReadForm {
  readonly items: readonly ReadItem[];
  readonly variables: readonly Expression[];
  readonly languages: readonly string[];
}

type Placed = readonly [item: ReadItem, above: readonly ReadItem[]];

const flat = new WeakMap<readonly ReadItem[], readonly Placed[]>();

/** All items, parents first, in the order of the form, with those that they are in. */
export function everyItem(items: readonly ReadItem[]): readonly Placed[] {
  let all = flat.get(items);
  if (!all) flat.set(items, (all = items.flatMap((item) => under(item, []))));
  return all;
}

function under(item: ReadItem, above: readonly ReadItem[]): Placed[] {
  const inside = [...above, item];
  return [[item, above], ...item.items.flatMap((each) => under(each, inside))];
}
