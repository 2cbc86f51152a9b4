import { expect } from 'chai';

import { changed, issuesOf, set, type Loose } from './testing/broken-service.js';
import { navigator } from './testing/navigator.js';

describe('parseService, of contradictions', () => {
  const cases: readonly [what: string, change: (service: Loose) => unknown, issue: RegExp][] = [
    [
      'a question twice',
      (service) => service.questions.push(service.questions[4]!),
      /^questions\.11\.id: "reason" is there twice$/m,
    ],
    [
      'an option twice',
      set('questions.6.options.1.value', 'northshore'),
      /^questions\.6\.options\.1\.value: "northshore" is there twice$/m,
    ],
    [
      'an outcome twice',
      set('outcomes.4.kind', 'school-enquiry'),
      /^outcomes\.4\.kind: "school-enquiry" is there twice$/m,
    ],
    [
      'a missing outcome',
      set('outcomes.4.kind', 'school-enquiry'),
      /^outcomes: has no more-help-needed, which is needed$/m,
    ],
    [
      'an outcome without a rule',
      set('rules.6.outcome', 'outside-age'),
      /^outcomes\.6: no rule leads to outside-area$/m,
    ],
    [
      'rules out of order',
      set('rules.3.outcome', 'consent-first'),
      /^rules\.4\.outcome: must come before consent-first, which it precedes$/m,
    ],
    [
      'no last rule',
      (service) => service.rules.pop(),
      /^rules\.10\.outcome: must be likely-suitable or options-list: it is the last rule$/m,
    ],
    [
      'a condition on the last rule',
      set('rules.11.when', { condition: 'needs-consent' }),
      /^rules\.11\.when: must be absent: the last rule always holds$/m,
    ],
    [
      'a rule without a condition',
      (service) => {
        delete service.rules[4]!.when;
      },
      /^rules\.4: must have when: only the last rule always holds$/m,
    ],
    [
      'no rule for safety',
      (service) => service.rules.splice(1, 1),
      /^rules: none leads to urgent$/m,
    ],
    [
      'a question before those of safety',
      (service) => {
        const { questions } = service;
        questions.unshift(...questions.splice(4, 1));
      },
      /^questions\.1: must come before reason: a safety outcome needs it$/m,
    ],
    [
      'a strange value of a shared question',
      set('questions.9.options.0.value', 'terrible'),
      /^questions\.9\.options\.0\.value: is not among the shared answers: a-bit, some-days/m,
    ],
    [
      'being unsure about safety',
      set('questions.1.options.1.value', 'not-sure'),
      /^questions\.1\.options\.1\.value: is not among the shared answers: yes, no$/m,
    ],
    [
      'a shared question of another type',
      set('questions.8.type', 'choice'),
      /^questions\.8\.type: must be choices: other services ask it so$/m,
    ],
    [
      'askers left out',
      (service) => {
        (service.questions[3]!.options as unknown[]).pop();
      },
      /^questions\.3\.options: must have friend, too$/m,
    ],
    [
      'a name that every object has',
      set('questions.4.id', 'constructor'),
      /^questions\.4\.id: is a name that cannot be used$/m,
    ],
    [
      'a value to fall back on that is none',
      set('questions.6.otherwise', 'mars'),
      /^questions\.6\.otherwise: "mars" is none of the options$/m,
    ],
    [
      'a team that is not named',
      (service) => {
        delete service.team;
      },
      /^team: is missing: a text has \{team\} in it$/m,
    ],
    [
      'a last team name with a condition',
      set('team.1.when', { condition: 'needs-consent' }),
      /^team\.1\.when: must be absent: the last name always fits$/m,
    ],
    [
      'a point that nothing waits for',
      set('rules.10.until', undefined),
      /^pleaseConfirm\.0: is waited for by no rule and no parameter$/m,
    ],
  ];
  for (const [what, change, issue] of cases) {
    it(`refuses ${what}`, () => {
      expect(issuesOf(changed(change)).join('\n')).to.match(issue);
    });
  }

  it('refuses offers that lead nowhere, and navigators without any', () => {
    const unknown = changed((service) => (service.offers[1]!.option = 'nope'), navigator);
    expect(issuesOf(unknown)).to.include('offers.1.option: no option is called "nope"');
    const without = changed((service) => Reflect.deleteProperty(service, 'offers'), navigator);
    expect(issuesOf(without)).to.include('offers: is missing: options-list needs it');
    const idle = changed((service) => service.offers.splice(2, 1), navigator);
    expect(issuesOf(idle)).to.deep.equal(['options.2: is never offered']);
  });
});
