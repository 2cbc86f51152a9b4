import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import type { ImportOptions } from './import-options.js';
import { calculator } from './questionnaire-calculator.js';
import { codesOf, idFrom } from './questionnaire-draft.js';
import { everyItem, type ReadForm, type ReadItem } from './questionnaire-form.js';
import type { Json } from './questionnaire-json.js';
import type { AskedItem } from './questionnaire-measure.js';
import { scaleFor } from './questionnaire-scales.js';
import { tried } from './questionnaire-trials.js';
import type { Unsupported } from './unsupported.js';

/** A measure with its scales, and which calculated values are none of them. */
export interface Scored {
  readonly measure?: Measure;
  readonly unsupported: readonly Unsupported[];
}

/** Makes scales of the calculated values that add up answers. */
export function scored(
  source: Json,
  form: ReadForm,
  measure: Measure | undefined,
  asked: readonly AskedItem[],
  left: readonly ReadItem[],
  options: ImportOptions,
): Scored {
  const found: Unsupported[] = [];
  const say = ({ path, linkId }: ReadItem, feature: string, effect: string) =>
    found.push({ path, feature, effect, ...(linkId !== '' && { linkId }) });
  const all = everyItem(form.items);
  const ready = calculator(source, form);
  const refused = new Map(ready.faults);
  for (const [item] of all) {
    const [inScore, inAsking] = [item.calculated, item.enabled].map(
      (each) => each && refused.get(each),
    );
    if (inScore) say(item, 'FHIRPath', `${inScore}: not calculated`);
    if (inAsking) say(item, 'FHIRPath', `${inAsking}: asked of everybody`);
  }
  if (!measure) return { unsupported: found };

  const numeric = all.filter(
    ([{ calculated, type }]) => calculated && /^(integer|decimal|quantity)$/.test(type),
  );
  const hopeful = numeric
    .filter(([{ calculated }]) => !refused.has(calculated!))
    .map(([item]) => item);
  if (hopeful.length === 0) return { measure, unsupported: found };
  const trials = tried(ready, asked, left.flatMap(exampleOf), all.length);
  if (!trials) {
    for (const item of hopeful)
      say(item, 'score', 'is too large to be tried out: not a scale of the measure');
    return { measure, unsupported: found };
  }
  const scales: Scale[] = [];
  for (const item of hopeful) {
    const from = measure.sources[0]!;
    const title = (item.text ?? item.linkId).slice(0, 2000);
    const direction = options.directions?.[item.linkId];
    const named = {
      id: idOf(title, scales, hopeful.length),
      title,
      codes: codesOf(item.codes, `${item.path}.code`, from, (path, feature, effect) => {
        found.push({ path, feature, effect });
      }),
      source: `${from}: what ${item.linkId} calculates`.slice(0, 2000),
      direction: direction ?? ('higher-is-worse' as const),
    };
    const made = scaleFor(item.linkId, named, asked, trials, measure);
    if (typeof made === 'string') {
      say(item, 'score', `${made}: not a scale of the measure`);
      continue;
    }
    scales.push(made.scale);
    if (!direction) say(item, 'direction', 'is not said: taken for worse the higher it is');
    if (made.onlyComplete)
      say(item, 'score', 'is a scale, but only where everything it counts is answered');
  }
  return { measure: { ...measure, scales }, unsupported: found };
}

function idOf(title: string, scales: readonly Scale[], count: number): string {
  const id = count === 1 ? 'total' : idFrom(title);
  if (!scales.some((each) => each.id === id)) return id;
  return `${id.slice(0, 58)}-${scales.length + 1}`;
}

/** An answer to a question that the measure leaves out, to see whether a score counts it. */
function exampleOf({
  linkId,
  type,
  options,
}: ReadItem): readonly ReadonlyMap<string, readonly Json[]>[] {
  const last = options?.at(-1)?.answer;
  const example = last ?? examples[type];
  return example && linkId !== '' ? [new Map([[linkId, [example]]])] : [];
}

const examples: Readonly<Record<string, Json>> = {
  integer: { valueInteger: 17 },
  decimal: { valueDecimal: 17.5 },
  quantity: { valueQuantity: { value: 17 } },
  boolean: { valueBoolean: true },
  string: { valueString: '17' },
  text: { valueString: '17' },
  date: { valueDate: '2001-02-03' },
  dateTime: { valueDateTime: '2001-02-03T04:05:06Z' },
};
