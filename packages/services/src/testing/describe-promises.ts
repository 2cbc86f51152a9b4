import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { nextQuestion } from '@cairnkit/engine/next-question.js';
import { analyse } from '@cairnkit/engine/service-analysis.js';
import type { Service, Step } from '@cairnkit/engine/service.js';
import { expect } from 'chai';

import { allTexts, numbersIn } from './texts.js';

/** What is particular to one service. */
interface Particular {
  /** Ids of contacts that families must not be sent to: forms and addresses for staff. */
  readonly forStaffOnly?: readonly string[];
}

/** The day of these tests: dates of reviews are for people to keep, not for tests to fail on. */
const today = '2026-11-23';

/**
 * Checks what every service of ours promises, beyond being proven right. What it comes to, the worked
 * cases in `scenarios` say.
 */
export function describePromises(service: Service, { forStaffOnly = [] }: Particular = {}): void {
  describe(service.title, () => {
    it('has no long sentence, no date that has passed, and totals that add up', () => {
      expect(analyse(service, today).warnings).to.deep.equal([]);
    });

    it('asks about danger first, and whoever is in danger nothing else', () => {
      const ids = service.questions.slice(0, 3).map(({ id }) => id);
      expect(ids).to.deep.equal(['life-at-risk', 'feels-unsafe', 'at-risk-from-someone']);
      expect(nextQuestion(service, {})?.id).to.equal('life-at-risk');
      const safe: Record<string, string> = {};
      for (const id of ids) {
        expect(nextQuestion(service, { ...safe, [id]: 'yes' }), id).to.equal(undefined);
        safe[id] = 'no';
      }
    });

    it('promises nothing and blames nobody', () => {
      for (const text of allTexts(service)) {
        expect(text).not.to.match(/eligib|qualif|reject|refus|unfortunately|fail|TODO/i);
      }
    });

    it('gives the numbers for urgent help as urgent help gives them', () => {
      const known = nationalContacts.contacts.flatMap((each) =>
        'number' in each ? [each.number] : [],
      );
      const steps = service.outcomes.flatMap(({ nextSteps }) => nextSteps);
      const inOptions = (service.options ?? []).flatMap(({ nextSteps = [] }) => nextSteps);
      const numbers = [...steps, ...inOptions].flatMap(({ text }) => numbersIn(text));
      expect(numbers).to.include.members(['999', '111', '0800 1111']);
      expect(known).to.include.members(numbers);
    });

    it('sends only staff to what is for staff', () => {
      const ids = (service.contacts ?? []).map(({ id }) => id);
      expect(ids).to.include.members([...forStaffOnly]);
      const steps: readonly Step[] = service.outcomes.flatMap(({ nextSteps }) => nextSteps);
      for (const { contact, for: whom, text } of steps) {
        if (contact !== undefined && forStaffOnly.includes(contact)) {
          expect(whom, text).to.deep.equal(['school-staff']);
        }
      }
    });

    it('says where each of its facts was read, and when', () => {
      const sources = [
        ...(service.contacts ?? []).map(({ source }) => source),
        ...service.rules.flatMap(({ source }) => source ?? []),
        ...(service.parameters ?? []).filter(({ confirm }) => !confirm).map(({ source }) => source),
      ];
      for (const source of sources) expect(source).to.be.a('string');
      expect(service.reviewBy > service.source.checkedOn).to.equal(true);
    });
  });
}
