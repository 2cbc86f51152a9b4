import type { Service } from '@cairnkit/engine/service.js';
import { expect } from 'chai';

import derby from './derby-derbyshire-changing-lives.js';
import headstart from './headstart-whole-offer.js';
import kentMedway from './kent-medway.js';
import leicestershire from './leicestershire-partnership.js';
import stockport from './stockport.js';

/**
 * What other people’s programs may answer, and how outcomes and options are called there: public, and
 * so written out here once more. `not-sure` may be offered beside what stands here.
 */
const shared: Readonly<Record<string, string>> = {
  'filled-in-by': 'young-person parent-or-carer school-staff friend',
  'life-at-risk': 'yes no',
  'feels-unsafe': 'yes no',
  'at-risk-from-someone': 'yes no',
  education: 'at-school at-college at-nursery home-educated not-in-education',
  'school-coverage': 'covered starting-soon not-covered not-sure',
  concerns:
    'low-mood worry anxiety avoidance panic sleep feelings self-esteem exam-stress moving-school ' +
    'friendship bullying bereavement behaviour self-harm severe-self-harm eating substance-use ' +
    'autism-adhd-assessment depression-diagnosis psychosis something-else not-sure',
  'how-bad': 'a-bit some-days every-day not-sure',
  send: 'yes no not-sure',
  'care-leaver': 'yes no not-sure',
  'young-person-agrees': 'yes no not-asked',
  'parent-agrees': 'yes no not-asked',
  'other-help': 'none camhs another-mental-health-service online-support waiting-list',
  reason: 'get-help find-out-about-joining',
  attending: 'yes no home-educated',
  'school-has-team': 'yes no not-sure',
  needs:
    'low-mood worry no-friends not-attending family-problems money moving-school who-to-refer-to',
  'how-much': 'now-and-then some-days most-days cannot-cope',
  'in-care': 'yes no',
  'can-travel': 'yes no',
  when: 'term-time school-holidays',
  'tried-before': 'turned-down-by-camhs cbt counselling',
  'home-life': 'family-breakdown poverty domestic-abuse',
};

const precedence =
  'emergency urgent safeguarding school-enquiry more-help-needed outside-age outside-area ' +
  'school-not-covered school-starting-soon different-support already-getting-help ' +
  'everyday-support consent-first check-with-team likely-suitable';

const optionIds =
  'trusted-adult activity-or-club friendship-group school-pastoral mhst check-school ' +
  'online-support self-help community-or-youth early-help family-hub parent-support send-support ' +
  'care-experienced-support transition-support holiday-programme all-year-support ' +
  'outreach-or-online single-front-door professional-consultation who-does-what-list ' +
  'gp-or-self-referral specialist-camhs find-local-service';

const ids = {
  'kent-medway': kentMedway,
  'leicestershire-partnership': leicestershire,
  'derby-derbyshire-changing-lives': derby,
  stockport,
  'headstart-whole-offer': headstart,
};

const areas: Readonly<Record<keyof typeof ids, string>> = {
  'kent-medway': 'kent medway elsewhere',
  'leicestershire-partnership': 'leicester leicestershire rutland elsewhere',
  'derby-derbyshire-changing-lives': 'derby derbyshire elsewhere',
  stockport: 'stockport elsewhere',
  'headstart-whole-offer': 'blackpool cornwall hull kent newham wolverhampton elsewhere',
};

const sure = (values: readonly string[]) => values.filter((value) => value !== 'not-sure');

function valuesOf({ questions }: Service, id: string): readonly string[] {
  const question = questions.find((each) => each.id === id);
  return question && 'options' in question ? question.options.map(({ value }) => value) : [];
}

describe('shared answers', () => {
  for (const [id, service] of Object.entries(ids)) {
    it(`are all there in ${id}, and no others`, () => {
      expect(service.id).to.equal(id);
      for (const question of service.questions) {
        if (question.id === 'age') {
          expect(question.type).to.equal('age');
          continue;
        }
        const all = question.id === 'area' ? areas[id as keyof typeof ids] : shared[question.id];
        expect(all, question.id).to.be.a('string');
        const wanted = sure(all!.split(' '));
        expect(sure(valuesOf(service, question.id)), question.id).to.deep.equal(wanted);
      }
    });

    it(`lead to outcomes of known kinds in ${id}, in their order`, () => {
      const order = [...precedence.split(' '), 'options-list'];
      const places = service.rules.map(({ outcome }) => order.indexOf(outcome));
      expect(places).not.to.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
  }

  it('lead to every option of the navigator, and to no other', () => {
    const options = headstart.options!.map(({ id }) => id);
    expect([...options].sort()).to.deep.equal(optionIds.split(' ').sort());
  });
});
