/**
 * Every element, once, as a page would have it, and what a script of the page sets. Each has something
 * that a person can do in it, so that "usable" is more than "to be seen".
 */
export const widgets = [
  '<cairn-questionnaire measure="phq-9"></cairn-questionnaire>',
  '<cairn-battery battery="sitting" time-point="start"></cairn-battery>',
  '<cairn-result measure="phq-9" audience="practitioner"></cairn-result>',
  '<cairn-goals by="young-person"></cairn-goals>',
  '<cairn-goal-chart></cairn-goal-chart>',
  '<cairn-score-chart measure="phq-9"></cairn-score-chart>',
  '<cairn-eligibility service="stockport"></cairn-eligibility>',
  '<cairn-referral form="stockport-parent"></cairn-referral>',
  '<cairn-school-finder schools="anytown"></cairn-school-finder>',
  '<cairn-urgent-help></cairn-urgent-help>',
  '<cairn-glossary glossary="jargon"></cairn-glossary>',
  '<p class="running">Ask the <cairn-term term="mhst" glossary="jargon">team</cairn-term>.</p>',
  '<cairn-quick-exit href="/somewhere-else"></cairn-quick-exit>',
  '<cairn-waiting></cairn-waiting>',
];

/** Their names, as messages say them. */
export const tags = widgets.map((each) => /<(cairn-[a-z-]+)/.exec(each)[1]);

/** What definitions the page registers, by the names of their files; and what it sets. */
export const script = `
  import { register } from '/cairn/engine/catalogue.js';
  import phq9 from '/cairn/instruments/phq-9.js';
  import gad7 from '/cairn/instruments/gad-7.js';
  import stockport from '/cairn/services/stockport.js';
  import form from '/cairn/services/referrals/stockport-parent.js';
  import jargon from '/cairn/services/jargon.glossary.js';
  for (const each of [phq9, gad7, stockport, form, jargon]) register(each);
  register({
    kind: 'battery', id: 'sitting', version: '1.0.0', lang: 'en', title: 'How are things?',
    measures: ['phq-9', 'gad-7'].map((measure) => ({ measure, when: ['start'] })),
  });
  register({
    kind: 'schools', id: 'anytown', version: '1.0.0', lang: 'en', asOf: '2026-11-01',
    source: { url: 'https://www.example.org/our-schools', checkedOn: '2026-11-01' },
    schools: [[990001, 'Ashgrove Primary School', 'Anytown', 'ZZ1 1AA']],
  });
  const days = ['2026-01-12', '2026-01-19', '2026-02-02', '2026-02-09'];
  const set = (tag, given) => Object.assign(document.querySelector(tag) ?? {}, given);
  set('cairn-result', { answers: [1, 2, 1, 0, 3, 1, 0, 2, 0] });
  set('cairn-goals', { goals: [] });
  set('cairn-goal-chart', {
    goals: [{
      id: 'g1', text: 'Walk to school', owner: 'young-person', setOn: days[0], status: 'active',
      history: [], ratings: days.map((on, i) => ({ on, value: 2 * i, by: 'young-person' })),
    }],
  });
  const [saved, until] = [new Date(2026, 4, 4), new Date(2026, 4, 5)];
  set('cairn-waiting', { entries: [{ id: 'one', savedAt: saved, until, status: 'waiting' }] });
  set('cairn-score-chart', { scores: days.map((on, i) => ({ on, value: 17 - 3 * i })) });
  const doors = ['questionnaire', 'battery', 'result', 'goals', 'goal-chart', 'score-chart',
    'eligibility', 'referral', 'school-finder', 'urgent-help', 'glossary', 'term', 'quick-exit',
    'waiting'];
  await Promise.all(doors.map((door) => import('/cairn/' + door + '.js')));
  globalThis.hasAllOfOurs = true;
`;
