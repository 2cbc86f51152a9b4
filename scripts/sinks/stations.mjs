/** For every element that shows a definition: the definition, and the pages of it to look at. */
import { questionAt, resultsOf, startChecking, stepChecking } from '@cairnkit/engine/checking.js';
import { frontDoor } from '@cairnkit/engine/front-door.js';
import { parseBattery } from '@cairnkit/engine/parse-battery.js';
import { parseContacts } from '@cairnkit/engine/parse-contacts.js';
import { parseGlossary } from '@cairnkit/engine/parse-glossary.js';
import { parseGoals } from '@cairnkit/engine/parse-goals.js';
import { parseReferral } from '@cairnkit/engine/parse-referral.js';
import { parseSchools } from '@cairnkit/engine/parse-schools.js';
import { parseService } from '@cairnkit/engine/parse-service.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import { questionsAt } from '@cairnkit/engine/referring-page.js';
import { startReferral, stepReferral } from '@cairnkit/engine/step-referral.js';
import { possibleAnswers } from '@cairnkit/engine/testing/arbitrary-service.js';
import {
  forLanternReferral,
  lanternDay,
} from '@cairnkit/engine/testing/lantern-referral-answers.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { madeUpContacts } from '@cairnkit/engine/testing/made-up-contacts.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from '@cairnkit/engine/testing/made-up-goals.js';
import { madeUpSchools } from '@cairnkit/engine/testing/made-up-schools.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import jargon from '@cairnkit/services/jargon.glossary.js';

import { randomFrom } from '../fuzz/random.mjs';
import { hostStations } from './host-stations.mjs';
import { freeTexts } from './laced.mjs';

const form = `${phq9.id}@${phq9.version}`;
const nines = Object.fromEntries(phq9.items.map(({ id }) => [id, 1]));
const days = ['2026-01-12', '2026-01-19'];

const goal = madeUpGoal('sing', {
  ...{ owner: 'other', ownerNote: 'Ann', status: 'changed' },
  history: [{ on: days[1], status: 'changed', was: 'Hum', note: 'Louder' }],
  ratings: days.map((on) => madeUpRating(on, 4)),
});

/** Sessions of a checker, each with another outcome. */
function decided(service) {
  const door = frontDoor([service]);
  const random = randomFrom(1);
  const found = new Map();
  for (let i = 0; i < 300 && found.size < 6; i += 1) {
    let session = startChecking(door);
    while (session.status === 'asking') {
      const value = random.oneOf(possibleAnswers(questionAt(door, session)));
      session = stepChecking(door, session, { type: 'answer', value });
    }
    found.set(resultsOf(door, session)[0].decision.outcome.id, session);
  }
  return [startChecking(door), ...found.values()];
}

/** Every page of a form that is filled in. */
function pages(referral) {
  const found = [];
  let now = startReferral(referral, lanternDay);
  for (let before; before !== now && found.length < 12;) {
    found.push((before = now));
    for (const { id } of questionsAt(referral, now, lanternDay)) {
      const value = forLanternReferral()[id];
      if (value === undefined) continue;
      now = stepReferral(referral, now, { type: 'answer', question: id, value }, lanternDay);
    }
    now = stepReferral(referral, now, { type: 'next' }, lanternDay);
  }
  return found;
}

const station = (tag, property, definition, parse, settings) => {
  const paths = freeTexts(definition, parse);
  return { tag, property, definition, paths, settings: settings.map((given) => ({ given })) };
};

const sitting = {
  ...{ kind: 'battery', id: 'sitting', version: '1.0.0', lang: 'en', title: 'How are things?' },
  measures: [{ measure: phq9.id, when: ['start'] }],
};

const glossary = { ...jargon, terms: jargon.terms.slice(0, 3) };
const asked = { form, status: 'asking', at: 0, answers: {} };

/** Once they are on the page, somebody opens them. */
const opened = ({ settings, ...rest }, act) => {
  return { ...rest, settings: settings.map((each) => ({ ...each, act })) };
};

export const stations = [
  ...hostStations,
  station('cairn-battery', 'battery', sitting, parseBattery, [{ timePoint: 'start' }]),
  station('cairn-questionnaire', 'measure', phq9, parseMeasure, [
    {},
    { session: asked },
    { session: { form, status: 'reviewing', answers: nines } },
    { session: { form, status: 'complete', answers: nines } },
    { mode: 'sheet' },
    { mode: 'entry' },
  ]),
  station('cairn-result', 'measure', phq9, parseMeasure, [
    { answers: nines },
    { answers: nines, audience: 'young-person' },
  ]),
  station('cairn-score-chart', 'measure', phq9, parseMeasure, [
    { scores: days.map((on, i) => ({ on, value: 9 + i })), audience: 'practitioner', export: true },
  ]),
  station('cairn-goals', 'goals', madeUpGoals(goal), parseGoals, [
    {},
    { mode: 'rate' },
    { session: { status: 'changing', goal: 'sing', log: [], person: 'ref-1001' } },
  ]),
  station('cairn-goal-chart', 'goals', madeUpGoals(goal), parseGoals, [{ export: true }]),
  station(
    ...['cairn-eligibility', 'service', lantern, parseService],
    decided(lantern).map((session) => ({ session })),
  ),
  station(
    ...['cairn-referral', 'form', lanternReferral, parseReferral],
    pages(lanternReferral).map((session) => ({ session })),
  ),
  opened(station('cairn-school-finder', 'schools', madeUpSchools(), parseSchools, [{}]), {
    type: '@text',
  }),
  station('cairn-urgent-help', 'contacts', madeUpContacts(), parseContacts, [
    {},
    { compact: true },
  ]),
  station('cairn-glossary', 'glossary', glossary, parseGlossary, [
    {},
    { open: glossary.terms[0].id },
  ]),
  opened(
    station('cairn-term', 'glossary', glossary, parseGlossary, [{ term: glossary.terms[0].id }]),
    { press: 'button' },
  ),
];
