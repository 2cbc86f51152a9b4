/** What mutations begin with: by kind, definitions that we ship or made up, and the parser of each. */
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { parseBattery } from '@cairnkit/engine/parse-battery.js';
import { parseContacts } from '@cairnkit/engine/parse-contacts.js';
import { parseContent } from '@cairnkit/engine/parse-content.js';
import { parseGlossary } from '@cairnkit/engine/parse-glossary.js';
import { parseGoals } from '@cairnkit/engine/parse-goals.js';
import { parseNorms } from '@cairnkit/engine/parse-norms.js';
import { parseReferral } from '@cairnkit/engine/parse-referral.js';
import { parseSchools } from '@cairnkit/engine/parse-schools.js';
import { parseService } from '@cairnkit/engine/parse-service.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { madeUpBattery } from '@cairnkit/engine/testing/made-up-battery.js';
import { madeUpContent } from '@cairnkit/engine/testing/made-up-content.js';
import { madeUpNorms } from '@cairnkit/engine/testing/made-up-norms.js';
import { three } from '@cairnkit/engine/testing/goals-walk.js';
import { madeUpSchools } from '@cairnkit/engine/testing/made-up-schools.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads25 from '@cairnkit/instruments/rcads-25.js';
import sdq from '@cairnkit/instruments/sdq-self.js';
import stockportForm from '@cairnkit/services/referrals/stockport-parent.js';
import stockport from '@cairnkit/services/stockport.js';
import jargon from '@cairnkit/services/jargon.glossary.js';

export const seeds = {
  measure: { parse: parseMeasure, from: [calm4, phq9, rcads25, sdq] },
  content: { parse: parseContent, from: [madeUpContent()] },
  norms: { parse: parseNorms, from: [madeUpNorms()] },
  battery: { parse: parseBattery, from: [madeUpBattery()] },
  goals: { parse: parseGoals, from: [three] },
  service: { parse: parseService, from: [lantern, stockport] },
  referral: { parse: parseReferral, from: [lanternReferral, stockportForm] },
  glossary: { parse: parseGlossary, from: [{ ...jargon, terms: jargon.terms.slice(0, 8) }] },
  contacts: { parse: parseContacts, from: [nationalContacts] },
  schools: { parse: parseSchools, from: [madeUpSchools()] },
};
