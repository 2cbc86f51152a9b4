/**
 * Where a text comes from the page around an element instead of a definition: attributes, properties, what
 * was saved, what is typed, what a server answers. `@text` stands for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startReferral } from '@cairnkit/engine/step-referral.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from '@cairnkit/engine/testing/made-up-goals.js';
import {
  forLanternReferral,
  lanternDay,
} from '@cairnkit/engine/testing/lantern-referral-answers.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { madeUpSchools } from '@cairnkit/engine/testing/made-up-schools.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import jargon from '@cairnkit/services/jargon.glossary.js';

import { root } from '../root.mjs';

const text = '@text';
const days = ['2026-01-12', '2026-01-19', '2026-01-26'];
const goals = madeUpGoals(madeUpGoal('sing', { ratings: days.map((on) => madeUpRating(on, 4)) }));
const course = {
  phases: [{ from: days[0], title: text }],
  events: [{ on: days[1], title: text }],
  sessions: days.map((on, i) => ({ on, session: i + 1 })),
  audience: 'practitioner',
  export: true,
};
const nines = Object.fromEntries(phq9.items.map(({ id }) => [id, 1]));
const done = { form: `${phq9.id}@${phq9.version}`, status: 'reviewing', answers: nines };

/** What an element needs to show something, whatever else is wrong. */
const usual = {
  'cairn-battery': { battery: 'sitting', timePoint: 'start' },
  'cairn-eligibility': { service: lantern },
  'cairn-glossary': { glossary: jargon },
  'cairn-goal-chart': { goals },
  'cairn-goals': { goals },
  'cairn-questionnaire': { measure: phq9 },
  'cairn-referral': { form: lanternReferral },
  'cairn-result': { measure: phq9, answers: nines },
  'cairn-school-finder': { schools: madeUpSchools() },
  'cairn-score-chart': { measure: phq9, scores: days.map((on, i) => ({ on, value: 9 + i })) },
  'cairn-term': { glossary: jargon, term: jargon.terms[0].id },
};

const station = (tag, settings) => ({ tag, settings });

/** Each property and each attribute that the manifest knows, said wrong: an element may refuse. */
const wrong = elementsIn('packages/elements/custom-elements.json').flatMap(({ tag, fields }) => {
  const given = usual[tag] ?? {};
  const attributes = fields.flatMap(({ attribute }) => (attribute ? [attribute] : []));
  return [
    station(tag, [
      ...attributes.map((name) => ({ given, attributes: { [name]: text }, mayRefuse: true })),
      ...fields.flatMap(({ name }) =>
        [text, [text], { [text]: text }, [{ id: text, [text]: [text] }]].map((value) => {
          return { given: { ...given, [name]: value }, mayRefuse: true };
        }),
      ),
      { content: `{"kind": "@text", "@text": ["@text"]`, mayRefuse: true },
      { content: '{"kind":"measure","id":"@json","@json":1}', mayRefuse: true },
    ]),
  ];
});

/** The review of a form into which somebody typed it wherever something can be typed. */
const typed = {
  ...startReferral(lanternReferral, lanternDay),
  status: 'reviewing',
  answers: forLanternReferral({ 'full-name': text, phone: text, school: { name: text } }),
};

const answers = ['rejects', 'refuses', 'fails', 'takes', 'keeps'];

export const hostStations = [
  ...wrong,
  station('cairn-goal-chart', [{ given: { goals, ...course } }]),
  station('cairn-score-chart', [{ given: { ...usual['cairn-score-chart'], ...course } }]),
  station('cairn-result', [
    { given: { ...usual['cairn-result'], earlier: { answers: nines, measure: text } } },
    { given: { ...usual['cairn-result'], scheme: text, context: { [text]: text } } },
  ]),
  station('cairn-referral', [
    { given: { form: lanternReferral, session: typed }, mayRefuse: true },
  ]),
  station('cairn-school-finder', [
    { given: { schools: madeUpSchools(), label: text }, act: { type: text } },
  ]),
  station('cairn-quick-exit', [
    { given: { href: text }, mayRefuse: true },
    { attributes: { href: text }, mayRefuse: true },
  ]),
  station('cairn-waiting', [
    {
      given: {
        entries: [{ id: text, savedAt: new Date(0), until: new Date(1), status: 'waiting' }],
      },
      act: { press: '.link' },
    },
  ]),
  station(
    'cairn-questionnaire',
    answers.map((answer) => {
      const given = { measure: phq9, session: done };
      return { given, act: { answer, press: 'button:not(.link)' } };
    }),
  ),
];

function elementsIn(file) {
  const { modules } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, members = [] }) => ({
      tag: tagName,
      fields: members.filter(({ kind, privacy }) => kind === 'field' && privacy !== 'private'),
    }));
}
