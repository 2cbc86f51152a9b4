import { pagesOf, questionsOf } from '@cairnkit/engine/referral-form.js';
import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Service } from '@cairnkit/engine/service.js';
import { expect } from 'chai';

import { allTexts, numbersIn } from './texts.js';

/** Checks what every form of ours promises, beyond leading nobody astray. */
export function describeFormPromises(form: Referral, service: Service): void {
  const questions = questionsOf(form);
  const ids = questions.map(({ id }) => id);

  describe(`${form.id}: promises`, () => {
    it('is for its service, with its contacts and no others', () => {
      expect(form.services).to.deep.equal([service.id]);
      for (const contact of form.contacts ?? []) {
        const own = service.contacts?.find(({ id }) => id === contact.id);
        expect([contact.phone, contact.email, contact.url]).to.deep.equal([
          own?.phone,
          own?.email,
          own?.url,
        ]);
      }
    });

    it('promises nothing and blames nobody', () => {
      for (const text of allTexts(form)) {
        expect(text).not.to.match(/eligib|qualif|reject|refus|unfortunately|fail|invalid|TODO/i);
      }
    });

    it('gives only numbers that urgent help gives', () => {
      const known = nationalContacts.contacts.flatMap(({ number }) => number ?? []);
      const read = [form.safety?.help, form.afterwards.text, form.consent?.nextSteps];
      const numbers = allTexts(read).flatMap(numbersIn);
      expect(known).to.include.members([...numbers]);
      if (form.safety) expect(numbers).to.include.members(['999', '111']);
    });

    it('says where each of its facts was read, or asks the service', () => {
      const points = form.pleaseConfirm?.map(({ id }) => id) ?? [];
      for (const { source, confirm } of form.consent?.policies ?? []) {
        expect(source !== undefined || points.includes(confirm!)).to.equal(true);
      }
      expect(points.length).to.be.above(0);
      expect(form.reviewBy > form.source.checkedOn).to.equal(true);
    });

    if (form.about === 'school') {
      it('asks nothing about a pupil', () => {
        const about = questions.flatMap((each) => ('about' in each ? [each.about] : []));
        expect(about).not.to.include.members(['young-person']);
        expect(form.sections[0]?.checklist).to.equal(true);
      });
    } else if (form.ends === 'printed') {
      it('needs no name, and no way to reach anybody', () => {
        const types = questions.map(({ type }) => type);
        expect(types).not.to.include.members(['full-name']);
        expect(types).not.to.include.members(['phone']);
        expect(form.afterwards.nextSteps).not.to.have.length(0);
      });
    } else {
      it('asks who must not be contacted, what makes it easier, and who agrees', () => {
        expect(ids).to.include.members(['do-not-contact', 'adjustments', 'consents', 'school']);
        expect(form.consent?.policies).not.to.have.length(0);
      });

      it('needs as little as can be: hardly any page has to be answered', () => {
        const needed = questions.filter(({ optional, type }) => !optional && type !== 'consents');
        expect(needed.length).to.be.at.most(20);
        expect(pagesOf(form, 'before-sending').length).to.be.at.most(32);
      });
    }
  });
}
