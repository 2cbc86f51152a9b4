import { allowedValues } from '@cairnkit/engine/item.js';
import { pointsFor, pointsOf } from '@cairnkit/engine/points.js';

import { capital, itemsInWords } from './item-names.mjs';
import { bullets, listed, plain, source, table } from './markdown.mjs';
import { groups } from './measure-items.mjs';

/**
 * How answers become scores, and what scores mean.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {string[]} Paragraphs.
 */
export function scalesSection(measure) {
  if (measure.scales.length === 0) {
    return ['## Scales', 'None: answers are reported one by one, and nothing is added up.'];
  }
  return ['## Scales', ...measure.scales.flatMap((scale) => scaleInWords(measure, scale))];
}

function scaleInWords(measure, scale) {
  const { id, title, range, direction } = scale;
  const better = direction === 'higher-is-better' ? 'higher is better' : 'higher is worse';
  return [
    `### ${plain(title)} (\`${id}\`)`,
    bullets([
      `**${capital(itemsInWords(scale.items)).replace(' ', ':** ')}`,
      source(scale.source),
      ...additionInWords(measure, scale).map((step, i) => (i ? step : `**Adding up:** ${step}`)),
      `**Range:** ${range.min} to ${range.max}; ${better}`,
      `**Missing answers:** ${missingInWords(measure, scale)} ${source(scale.missing.source)}`,
    ]),
    ...tableOf(scale),
    ...scale.bandSets.flatMap((set) => bandsInWords(set, scale, grain(measure, scale))),
    ...betweenBands(measure, scale),
    ...changeInWords(scale),
    ...casenessInWords(scale),
  ];
}

/** How the answers of a scale are added up, one sentence or more per step. */
function additionInWords(measure, scale) {
  const steps = [start(measure, scale), ...turned(measure, scale), ...recoded(scale)];
  if (scale.times) {
    steps.push(`The result is multiplied by ${scale.times.by}. ${source(scale.times.source)}`);
  }
  if (scale.table) steps.push('The result is looked up in the table below.');
  return steps;
}

function start({ scales }, { items, parts, combine, reversed, recode }) {
  const taken = combine === 'mean' ? 'Their mean is taken.' : 'They are added up.';
  if (parts) {
    const titles = parts.map((part) => plain(scales.find(({ id }) => id === part).title));
    return `The scores of ${listed(titles)}. ${taken}`;
  }
  if (items.length === 1 && !reversed && !recode) return 'The answer counts its number.';
  const but = reversed || recode ? ', but for those below' : '';
  return `Each answer counts its number${but}. ${taken}`;
}

/** Every answer and what it counts; a formula where there are too many of them to read. */
function turned({ items }, scale) {
  if (!scale.reversed) return [];
  const own = items.filter(({ id }) => scale.reversed.items.includes(id));
  const rules = groups(own, (item) => {
    const values = allowedValues(item);
    const points = pointsOf(item, scale);
    if (values.length > 11) return `${Math.min(...values) + Math.max(...values)} − answer`;
    return listed(values.map((value) => `${value} counts ${pointsFor(points, value)}`));
  });
  return rules.map(
    ([rule, same]) =>
      `${capital(itemsInWords(same.map(({ id }) => id)))} ${same.length === 1 ? 'counts' : 'count'} ` +
      `the other way round: ${rule}. ${source(scale.reversed.source)}`,
  );
}

function recoded({ recode = [] }) {
  return recode.map(({ items, points, source: from }) => {
    const rule = listed(points.map(([answer, counts]) => `${answer} counts ${counts}`));
    return `${capital(itemsInWords(items))}: ${rule}. ${source(from)}`;
  });
}

/** What happens when answers are missing. */
function missingInWords({ items: form, scales }, { parts, items, missing, combine, rounding }) {
  const { atMost, as = 'mean', within } = missing;
  if (parts) return 'No score unless each of its parts has one.';
  if (items.length === 1) return 'No score where it is unanswered.';
  const notForAll = form.some(({ id, mayNotApply }) => mayNotApply && items.includes(id));
  const every = `every item${notForAll ? ' that applies' : ''}`;
  if (atMost === 0) return `No score unless ${every} is answered.`;
  const all = new Set(scales.flatMap((scale) => scale.items)).size;
  const where =
    within === 'measure'
      ? `the ${all} items that count in the whole form`
      : `the ${items.length} items`;
  const may = `${atMost > 1 ? `Up to ${atMost}` : '1'} of ${where} may go unanswered.`;
  const none = atMost >= items.length ? ' With no answer at all there is no score.' : '';
  if (as === 'zero') return `${may} What is unanswered counts 0.${none}`;

  const made =
    combine === 'mean'
      ? 'The mean is then that of the answers given.'
      : `${atMost > 1 ? 'Each' : 'It'} then counts the mean of the answers given to this scale (prorating).`;
  const rounded = rounding === 'none' ? 'not rounded' : 'rounded to a whole number, halves upwards';
  return `${may} ${made} A score made up in this way is ${rounded}.${none}`;
}

function tableOf({ table: found }) {
  if (!found) return [];
  const rows = found.rows.map(([raw, score]) => [`${raw}`, `${score}`]);
  return [
    '#### From raw score to score',
    table(['Raw score', 'Score'], rows),
    source(found.source),
  ];
}

/** What one score and the next differ by on a complete form; `undefined` where that varies. */
function grain(measure, { parts, items, combine, times, table: found }) {
  if (found) return found.rows.every(([, score]) => Number.isInteger(score)) ? 1 : undefined;
  if (combine === 'mean' || !Number.isInteger(times?.by ?? 1)) return undefined;
  if (parts) {
    const own = measure.scales.filter(({ id }) => parts.includes(id));
    const grains = own.map((part) => grain(measure, part));
    return grains.includes(undefined) ? undefined : Math.min(...grains);
  }
  const own = measure.items.filter(({ id }) => items.includes(id));
  return Math.min(...own.map((item) => item.step ?? 1));
}

/**
 * The bands of a set, each with its lowest and highest score.
 *
 * @param {import('@cairnkit/engine/vocabulary.js').BandSet} set
 * @param {object} scale
 * @param {{ min: number, max: number }} [scale.range] - Open above where there is none.
 * @param {number} [step] - What one score and the next differ by, where that is known.
 * @returns {string[]} Paragraphs.
 */
export function bandsInWords({ id, title, bands, source: from }, { range }, step) {
  const rows = bands.map((band, i) => [scores(band.from, bands[i + 1]?.from), plain(band.name)]);
  const name = title ? `${plain(title)} (\`${id}\`)` : `\`${id}\``;
  return [`#### Bands: ${name}`, table(['Score', 'Band'], rows), source(from)];

  function scores(lowest, next) {
    if (next === undefined) {
      if (range === undefined) return `${lowest} and above`;
      return lowest === range.max ? `${lowest}` : `${lowest}–${range.max}`;
    }
    const highest = step && Number((next - step).toFixed(6));
    if (highest === undefined || highest < lowest) return `${lowest} to below ${next}`;
    return highest === lowest ? `${lowest}` : `${lowest}–${highest}`;
  }
}

function betweenBands(measure, scale) {
  if (scale.bandSets.length === 0) return [];
  const own = measure.items.filter(({ id }) => scale.items.includes(id));
  const notes = [];
  if (grain(measure, scale) !== undefined && hasFractions(measure, scale)) {
    notes.push(
      'A score between two ranges, which only missing answers can give, has no band: it could be ' +
        'in either.',
    );
  }
  if (!scale.parts && scale.missing.as === 'zero' && scale.missing.atMost > 0) {
    notes.push('There is no band where an unanswered item could have led to another one.');
  }
  if (own.some(({ mayNotApply }) => mayNotApply)) {
    notes.push('Where an item does not apply, the score has no band.');
  }
  return notes;
}

/** Whether missing answers can give a score that no complete form can give. */
function hasFractions({ scales }, { parts, missing, rounding }) {
  if (parts) {
    return scales.some((part) => parts.includes(part.id) && hasFractions({ scales }, part));
  }
  return missing.atMost > 0 && missing.as !== 'zero' && rounding === 'none';
}

function changeInWords({ reliableChange, jacobsonTruax = [] }) {
  const found = reliableChange.map(
    ({ scheme, points, unit, source: from }) =>
      `\`${scheme}\`: ${points} ${unit === 't' ? 'in T-scores' : 'points'} or more. ${source(from)}`,
  );
  const inputs = jacobsonTruax.map(({ sd, reliability, clinical, functional, source: from }) => {
    const group = (who, each) => (each ? `; ${who}: mean ${each.mean}, SD ${each.sd}` : '');
    const groups = group('people who need help', clinical) + group('people who do not', functional);
    return `SD ${sd}, reliability ${reliability}${groups}. ${source(from)}`;
  });
  return [
    '#### Reliable change',
    found.length > 0
      ? bullets(found)
      : 'No threshold is known to us; so no change is called reliable.',
    ...(inputs.length > 0 ? ['For the formulas of Jacobson & Truax (1991):', bullets(inputs)] : []),
  ];
}

function casenessInWords({ caseness = [], direction }) {
  if (caseness.length === 0) return [];
  const beyond = direction === 'higher-is-better' ? 'or less' : 'or more';
  const entries = caseness.map(
    ({ scheme, from, source: where }) => `\`${scheme}\`: ${from} ${beyond}. ${source(where)}`,
  );
  const isForAdults = caseness.some(({ scheme }) => scheme === 'talking-therapies');
  return [
    '#### Caseness',
    bullets(entries),
    ...(isForAdults
      ? [
          '**The rules of NHS Talking Therapies are for adults.** They are not how England judges ' +
            'services for children and young people.',
        ]
      : []),
  ];
}
