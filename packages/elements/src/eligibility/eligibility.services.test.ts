import './eligibility.js';

import type { Service } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import derby from '@cairnkit/services/derby-derbyshire-changing-lives.js';
import headstart from '@cairnkit/services/headstart-whole-offer.js';
import kentMedway from '@cairnkit/services/kent-medway.js';
import leicestershire from '@cairnkit/services/leicestershire-partnership.js';
import stockport from '@cairnkit/services/stockport.js';
import { expect, html } from '@open-wc/testing';

import { byHand, byKeys, walk } from '../testing/journey.js';
import { words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

/** Somebody whom each of these services may be able to help. */
const person: ServiceAnswers = {
  'life-at-risk': 'no',
  'feels-unsafe': 'no',
  'at-risk-from-someone': 'no',
  reason: 'get-help',
  age: 14,
  education: 'at-school',
  'school-coverage': 'covered',
  concerns: ['low-mood', 'worry'],
  'how-bad': 'some-days',
  'other-help': 'none',
  'young-person-agrees': 'yes',
  'parent-agrees': 'yes',
  needs: ['worry'],
  'how-much': 'some-days',
  attending: 'yes',
  'school-has-team': 'yes',
  'tried-before': [],
  'home-life': [],
  send: 'no',
  'in-care': 'no',
  'can-travel': 'yes',
  when: 'term-time',
};

/**
 * What each service’s own page says is to be done, as far as it does: whom a young person, a parent
 * and a member of staff have to turn to.
 */
const services: readonly [service: Service, area: string, title: RegExp, steps: RegExp[]][] = [
  [
    kentMedway,
    'medway',
    /^The Emotional Support Team may be able to help$/,
    [/Ask at school/, /ask at school/, /talk to your mental health lead/],
  ],
  [
    leicestershire,
    'leicester',
    /may be able to help$/,
    [/who the mental health lead is/, /mental health lead at your child’s school/, /Only the lead/],
  ],
  [
    derby,
    'derbyshire',
    /^The Changing Lives team may be able to help$/,
    [/Ask at school/, /at your child’s school/, /fill in the form/],
  ],
  [
    stockport,
    'stockport',
    /may be able to help$/,
    [/Ask at school/, /the school’s mental health lead/, /your mental health lead/],
  ],
  [
    headstart,
    'kent',
    /what may help$/,
    [/adult you trust/, /with your child/, /with the young person/],
  ],
];

for (const [how, way] of [
  ['keyboard', byKeys],
  ['hand', byHand],
] as const) {
  describe(`the services in <cairn-eligibility>, by ${how} alone`, () => {
    for (const [service, area, title, steps] of services) {
      for (const [i, asker] of ['young-person', 'parent-or-carer', 'school-staff'].entries()) {
        it(`${service.id} leads a ${asker} to the right next step`, async () => {
          const el = await show<CairnEligibility>(html`
            <cairn-eligibility .service=${service}></cairn-eligibility>
          `);
          await walk(el, service, { ...person, area, 'filled-in-by': asker }, way);
          expect(words(el.renderRoot.querySelector('h2'))).to.match(title);
          const next = [...el.renderRoot.querySelectorAll('h3')].find((each) =>
            /do next/.test(words(each)),
          );
          expect(words(next!.nextElementSibling)).to.match(steps[i]!);
        });
      }
    }
  });
}
