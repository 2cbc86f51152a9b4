import type { Battery } from '@cairnkit/engine/battery.js';
import { find } from '@cairnkit/engine/catalogue.js';
import { outOfAge } from '@cairnkit/engine/compared.js';
import { due, type TimePoint } from '@cairnkit/engine/due.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { askable } from '../controllers/battery-source.js';

/** One form of a sitting, as far as it is known before it is asked. */
export interface Planned {
  /** Id of the measure. */
  readonly id: string;
  /** Absent where nobody has registered it. */
  readonly measure: Measure | undefined;
  readonly respondent: Measure['respondent'];
  /** It was not made for people of the age that the host tells. */
  readonly isUnfit: boolean;
  /** How many questions will be asked; 0 where it, or its words, are not there, or it is unfit. */
  readonly questions: number;
}

/** What the host sets that decides how many questions there are. */
interface Asked {
  readonly age?: number;
  readonly withSupplementary: boolean;
}

/** The forms of a sitting, in order. */
export function plan(
  battery: Battery,
  timePoint: TimePoint,
  { age, withSupplementary }: Asked,
): readonly Planned[] {
  return due(battery, timePoint).map(({ measure: id, respondent }) => {
    const measure = find('measure', id);
    const isUnfit = !!measure && age !== undefined && !!outOfAge(measure, { age });
    const form = isUnfit ? undefined : askable(id);
    const items = form?.items.filter((item) => withSupplementary || !item.supplementary);
    return {
      id,
      measure,
      respondent: respondent ?? measure?.respondent ?? 'self',
      isUnfit,
      questions: items?.length ?? 0,
    };
  });
}

/** How many questions some forms have together. */
export function questionsIn(forms: readonly Planned[]): number {
  let sum = 0;
  for (const { questions } of forms) sum += questions;
  return sum;
}

/** A form's title in its own language; its id, where nothing else is known. */
export function titled({ id, measure }: Planned): TemplateResult {
  return html`<span lang=${measure?.lang ?? nothing} dir="auto">${measure?.title ?? id}</span>`;
}

/** What to know about a form before it is asked. */
export function facts(form: Planned): readonly string[] {
  const { questions } = form;
  if (questions === 0) return [msg('This form cannot be shown at the moment')];
  const count = questions === 1 ? msg('1 question') : msg(str`${questions} questions`);
  return [count, forWhom(form)].filter((fact) => fact !== undefined);
}

/** Who is to fill a form in, where it is not the person themselves. */
export function forWhom({ respondent }: Planned): string | undefined {
  switch (respondent) {
    case 'self':
      return undefined;
    case 'parent':
      return msg('For a parent or carer to fill in');
    case 'teacher':
      return msg('For a teacher to fill in');
    case 'practitioner':
      return msg('For a practitioner to fill in');
  }
}
