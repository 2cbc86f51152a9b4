import * as z from 'zod/mini';

import { Id } from './vocabulary.js';

/** In whole years. */
export const Years = z.int().check(z.minimum(0), z.maximum(130));

/** A number or a list that stands among the service’s parameters. */
export interface FromParameter {
  readonly parameter: string;
}

type Values = readonly string[] | FromParameter;

/**
 * What an answer is compared with. True, false, or unknown where the person is not sure or was not
 * asked; `known` alone is false where they are not sure.
 */
export type Comparison = { readonly question: string } & (
  | { readonly is: string }
  | { readonly isOneOf: Values }
  | { readonly includesAny: Values }
  | { readonly includesAll: Values }
  | { readonly includesNone: Values }
  /** Nothing but these; so does an empty list. */
  | { readonly includesOnly: Values }
  | { readonly atLeast: number | FromParameter; readonly atMost?: number | FromParameter }
  | { readonly atMost: number | FromParameter; readonly atLeast?: number | FromParameter }
  | { readonly known: boolean }
);

/** A question about answers, as data. `condition` is the name of another one. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Comparison;

const Several = z.array(z.lazy((): z.ZodMiniType<Condition> => Condition)).check(z.minLength(1));
const Parameter = z.strictObject({ parameter: Id });
const Value = z.string().check(z.minLength(1), z.maxLength(64));
const Listed = z.optional(z.union([z.array(Value).check(z.minLength(1)), Parameter]));
const Age = z.optional(z.union([Years, Parameter]));

/**
 * Wider than its type, so that a slip is told with its own path: a union of shapes could only say
 * that none of them fits. What may stand together, `conditionFaults` checks.
 */
export const Condition = z.strictObject({
  all: z.optional(Several),
  any: z.optional(Several),
  not: z.optional(z.lazy((): z.ZodMiniType<Condition> => Condition)),
  /** The name of another condition. */
  condition: z.optional(Id),
  question: z.optional(Id),
  is: z.optional(Value),
  isOneOf: Listed,
  includesAny: Listed,
  includesAll: Listed,
  includesNone: Listed,
  includesOnly: Listed,
  atLeast: Age,
  atMost: Age,
  known: z.optional(z.boolean()),
}) as unknown as z.ZodMiniType<Condition>;
