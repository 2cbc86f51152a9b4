import { conditionWords } from '@cairnkit/engine/condition-words.js';
import type { Condition } from '@cairnkit/engine/condition.js';
import type { Service } from '@cairnkit/engine/service.js';

import { stepInWords } from '../step-in-words.js';

type Rows = readonly (readonly string[])[];

const whenInWords = (service: Service, when: Condition | undefined) =>
  when ? conditionWords(service, when) : '';

/** The next steps of every outcome, as they are shown. */
export function stepRows(service: Service): Rows {
  const rows = service.outcomes.flatMap(({ kind, nextSteps }) =>
    nextSteps.map((step) => [
      kind,
      step.for?.join(', ') ?? 'everybody',
      whenInWords(service, step.when),
      stepInWords(service, step),
    ]),
  );
  return [['outcome', 'for', 'when', 'what to do'], ...rows];
}

/** What a navigator offers, and when. */
export function offerRows(service: Service): Rows {
  const titles = new Map(service.options?.map(({ id, title }) => [id, title]));
  const rows = (service.offers ?? []).map(({ option, when }, o) => [
    String(o + 1),
    option,
    titles.get(option) ?? '',
    when ? whenInWords(service, when) : 'always',
  ]);
  return [['rank', 'option', 'title', 'offered when'], ...rows];
}

/** What the team is called where. */
export function teamRows(service: Service): Rows {
  const rows = (service.team ?? []).map(({ name, when }) => [
    name,
    when ? whenInWords(service, when) : 'everywhere else',
  ]);
  return [['name', 'when'], ...rows];
}

/** What the service has not published, and what happens until it says. */
export function pointRows({ pleaseConfirm = [] }: Service): Rows {
  const rows = pleaseConfirm.map(({ id, text, meanwhile, confirmed }) => [
    id,
    text,
    meanwhile ?? '',
    confirmed ?? 'not yet',
  ]);
  return [['point', 'question to the service', 'meanwhile', 'confirmed'], ...rows];
}
