import type { Scale } from '@cairnkit/engine/scale.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { dayInWords } from '../internal/day.js';
import { page } from '../internal/page.js';
import { shown } from '../internal/shown.js';
import { readEarlier, type Before, type Earlier } from './earlier.js';
import { isLeftOut, missing, unusable, type Reading } from './reading.js';
import { question } from './score-words.js';

/** A page for the person whose answers these are, and what is wrong with the page around it. */
export interface YoungPersonPage {
  readonly page: TemplateResult;
  readonly faults: readonly string[];
}

/**
 * What a young person is told about their answers, in plain words.
 *
 * No verdict: no name of a band, no cut-off, no T-score, no flagged answer, and nothing of whether a
 * change is a good one. What a number means is for a talk with somebody who knows them.
 *
 * @param earlier - From the host; untrusted.
 */
export function youngPersonPage(
  reading: Reading,
  earlier: Earlier | null | undefined,
): YoungPersonPage {
  const { measure, at } = reading;
  const read = earlier && readEarlier(measure, earlier, at);
  const before = read && 'scores' in read ? read : undefined;
  const isOwn = measure.respondent === 'self';
  const drawn = page(
    html`<div class="stack">
      <h2>
        ${isOwn ? msg('Your answers') : msg('The answers')}
        <span class="quiet">${measure.short}</span>
      </h2>
      ${needsHelp(reading) ? help() : nothing} ${intro(reading)}
      ${told(reading).map((scale) => score(reading, scale, before))} ${leftOut(reading)}
      ${measure.scales.length > 0 ? html`<p>${msg('This is not a diagnosis.')}</p>` : nothing}
      <div>
        <slot name="next">
          ${
            isOwn
              ? msg(
                  'Talk it over with the person who asked you to fill this in, or an adult you trust.',
                )
              : msg('Talk it over with the person who showed you this, or an adult you trust.')
          }
        </slot>
      </div>
      <p class="quiet" lang="en">${measure.licence.attribution}</p>
    </div>`,
  );
  return { page: drawn, faults: read && 'fault' in read ? [read.fault] : [] };
}

/**
 * An answer that must be followed up, or the question for it without an answer that can be used.
 * Nobody is told which it is.
 */
function needsHelp(reading: Reading): boolean {
  const { measure, answers, result } = reading;
  const bad = unusable(reading);
  return (
    result.flags.length > 0 ||
    measure.items.some(
      (item, i) =>
        measure.flags.some((flag) => flag.item === item.id) &&
        !isLeftOut(item, answers) &&
        (typeof answers[item.id] !== 'number' || bad.includes(i + 1)),
    )
  );
}

/** The host's own words may go before the numbers to call; the numbers stay. */
function help(): TemplateResult {
  return html`<div class="inset stack" part="urgent-help">
    <slot name="urgent-help">
      ${msg('If you have hurt yourself, or think you might, get help now.')}
    </slot>
    <p>
      ${msg(
        'Call 999 or go to A&E if a life is in danger. Call 111 and choose the mental health option, day or night. Or tell an adult you trust.',
      )}
    </p>
  </div>`;
}

/** How many questions were answered, and about which time, where the form names one. */
function intro(reading: Reading): TemplateResult {
  const { measure, answers } = reading;
  const given = measure.items.filter(({ id }) => typeof answers[id] === 'number').length;
  const asked = given + missing(reading).length;
  const own = measure.respondent === 'self';
  const count = own ? answeredByYou(given, asked) : answeredBySomebody(given, asked);
  const time = /^(over|in|during|for) (the|this) (last|past) [^;(]+/i.exec(measure.timeFrame)?.[0];
  if (!time) return html`<p>${count}</p>`;
  const words = `${time[0]!.toLowerCase()}${time.slice(1)}`.trim();
  return html`<p>
    ${count} ${msg(html`They ask how things have been <span lang=${measure.lang}>${words}</span>.`)}
  </p>`;
}

function answeredByYou(given: number, asked: number): string {
  if (given < asked) return msg(str`You answered ${given} of ${asked} questions.`);
  return given === 1 ? msg('You answered 1 question.') : msg(str`You answered ${given} questions.`);
}

/** A parent or a teacher has filled the form in, and the young person looks at it with somebody. */
function answeredBySomebody(given: number, asked: number): string {
  if (given < asked) return msg(str`${given} of ${asked} questions were answered.`);
  return given === 1
    ? msg('1 question was answered.')
    : msg(str`${given} questions were answered.`);
}

/**
 * The score of the whole form alone, where it has one. Its parts often bear the names of illnesses,
 * and to read one above one's own number is to read a diagnosis.
 */
function told({ measure: { scales } }: Reading): readonly Scale[] {
  const whole = scales.find(({ id }) => id === 'total');
  return whole ? [whole] : scales;
}

function score(
  { measure, result }: Reading,
  scale: Scale,
  before: Before | undefined,
): TemplateResult {
  const { value, prorated, range } = result.scores[scale.id]!;
  const { min, max } = range ?? scale.range; // its own where an item did not apply
  const isOne = scale.id === 'total' || measure.scales.length === 1;
  return html`<div class="score" part="score">
    ${
      isOne
        ? html`<h3>${measure.respondent === 'self' ? msg('Your score') : msg('The score')}</h3>`
        : html`<h3 lang=${measure.lang}>${scale.title}</h3>`
    }
    ${
      value === null
        ? html`<p>${msg('There is no score this time, because some answers are missing.')}</p>`
        : html`<strong>${shown(value)}</strong>
            <p>${msg(str`It can be any number from ${min} to ${max}.`)} ${direction(scale)}</p>`
    }
    ${prorated ? html`<p>${msg('Some answers are missing, so it is not exact.')}</p>` : nothing}
    ${value === null ? nothing : change(before?.scores[scale.id]?.value, value, before?.at)}
  </div>`;
}

function direction({ direction: which }: Scale): string {
  return which === 'higher-is-worse'
    ? msg('A bigger number means that things are harder.')
    : msg('A bigger number means that things are going better.');
}

/** Two numbers, and no word on what to think of them. */
function change(from: number | null | undefined, to: number, at: Date | undefined) {
  if (typeof from !== 'number') return nothing;
  const words = at
    ? msg(str`On ${dayInWords(at)} it was ${shown(from)}. Now it is ${shown(to)}.`)
    : msg(str`Last time it was ${shown(from)}. Now it is ${shown(to)}.`);
  return html`<p>${words}</p>`;
}

/** A question about dying is not repeated here: its number will do. */
function leftOut(reading: Reading): unknown {
  const { measure } = reading;
  const ids = missing(reading);
  if (ids.length === 0) return nothing;
  const isHeavy = (id: string) => measure.flags.some(({ item }) => item === id);
  const number = (id: string) => measure.items.findIndex((item) => item.id === id) + 1;
  return html`<div>
    <h3>${msg('Not answered')}</h3>
    <ul lang=${measure.lang}>
      ${ids.map(
        (id) =>
          html`<li>${isHeavy(id) ? msg(str`Question ${number(id)}`) : question(reading, id)}</li>`,
      )}
    </ul>
    <p>${msg('That is all right. You can still talk about them.')}</p>
  </div>`;
}
