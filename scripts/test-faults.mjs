/**
 * Everything that can go wrong between a person and a database, for real: a browser, the receiver in
 * a process of its own on either database, and a network that delays, cuts and replaces answers. Each
 * time the person reads what is true, the answers survive, and at most one row is stored. Run by mocha.
 */
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { Back } from './faults/back.mjs';
import { answers, describeAnswers } from './faults/describe-answers.mjs';
import { describeKilling, describeStoring } from './faults/describe-killing.mjs';
import { describeHaste, describePeople, describeWaiting } from './faults/describe-people.mjs';
import { Front } from './faults/front.mjs';
import { Visit } from './faults/visit.mjs';
import { findPostgres } from './postgres.mjs';

const front = new Front();
let address;
let browser;

before(async () => {
  address = await front.open();
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});

after(async () => {
  await browser?.close();
  await front.close();
});

describeFaults('embedded', describe);

// As in the receiver's own tests: left out where there is none, unless there must be one.
const hasPostgres = findPostgres() || process.env.CAIRN_REQUIRE_POSTGRES === '1';
const lacking = ' (left out: PostgreSQL is not installed here)';
describeFaults('PostgreSQL', hasPostgres ? describe : describe.skip, hasPostgres ? '' : lacking);

function describeFaults(database, describeIt, why = '') {
  describeIt(`with the ${database} database${why}`, () => {
    const back = new Back(database);
    const visits = [];
    const world = {
      front,
      back,
      async visit(person) {
        const visit = await Visit.begin(browser, address, person);
        visits.push(visit);
        return visit;
      },
    };

    before(async () => {
      await back.open();
      front.behind = back.address;
    });
    after(() => back.close());
    afterEach(async () => {
      front.faults = [];
      for (const visit of visits.splice(0)) await visit.end();
    });

    describe('a person who sends a questionnaire', () => {
      describeAnswers(world, 'questionnaire');
      describeHaste(world, 'questionnaire');
      describePeople(world, 'questionnaire');
      describeWaiting(world, 'questionnaire');
    });
    describe('a receiver of questionnaires that', () => {
      describeKilling(world, 'questionnaire');
      describeStoring(world, 'questionnaire');
    });

    // What differs between forms is what they hold; so not everything once more.
    describe('a person who sends a referral', () => {
      describeAnswers(world, 'referral', { 500: answers[500] });
      describeHaste(world, 'referral');
    });
    describe('a receiver of referrals that', () => describeStoring(world, 'referral'));
  });
}
