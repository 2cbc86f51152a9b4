import '@cairnkit/elements/questionnaire.js';

/** Ours, as a page gets it: one element, with all questions on one page. */
let element;
let found = {};

export async function show(target, measure) {
  element = document.createElement('cairn-questionnaire');
  element.mode = 'sheet';
  element.measure = measure;
  if (globalThis.isScored) await showScores(target, measure);
  target.prepend(element);
}

/**
 * It shows nobody a score while they answer: a page that wants to, adds up what it is told. What is
 * still open is forgiven here, so that scores change with each answer, as they do with the others.
 */
async function showScores(target, measure) {
  // Not above: a page without scores would get what it has no use for.
  const { scoreAll } = await import('@cairnkit/engine/scorer.js');
  const forgiving = { ...measure, scales: measure.scales.map(forgive) };
  const list = document.createElement('dl');
  const values = measure.scales.map(({ title }) => {
    const [term, value] = ['dt', 'dd'].map((name) => document.createElement(name));
    term.textContent = title;
    list.append(term, value);
    return value;
  });
  target.append(list);
  element.addEventListener('cairn-changed', ({ session }) => {
    found = scoreAll(forgiving, session.answers);
    measure.scales.forEach(({ id }, i) => (values[i].textContent = found[id].value ?? ''));
  });
}

const forgive = (scale) =>
  scale.parts ? scale : { ...scale, missing: { atMost: scale.items.length } };

export const root = () => element?.renderRoot;
export const answers = () => element.session.answers;
export const scores = () =>
  Object.fromEntries(Object.entries(found).map(([id, { value }]) => [id, value]));
