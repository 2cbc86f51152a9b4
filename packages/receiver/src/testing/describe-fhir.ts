import { expect } from 'chai';

import type { Database } from '../database.js';
import { example, exampleGoals, exampleReferral } from './example.js';
import { serve, type Served } from './served.js';

/** What GET /submissions/:id/fhir promises, whatever the database. */
export function describeFhir(at: () => Served, database: () => Database): void {
  describe('FHIR', () => {
    const kinds = {
      'a questionnaire': [example, ['QuestionnaireResponse', 'Observation']],
      goals: [exampleGoals, ['Goal', 'Observation', 'Observation']],
      'a referral': [exampleReferral, ['ServiceRequest', 'QuestionnaireResponse', 'Patient']],
    } as const;
    for (const [name, [make, types]] of Object.entries(kinds)) {
      it(`is what ${name} becomes, the same each time`, async () => {
        const sent = make();
        await at().post(sent);
        const { status, body, headers } = await at().get(`/submissions/${sent.id}/fhir`);
        expect(status).to.equal(200);
        expect(headers.get('content-type')).to.equal('application/fhir+json; charset=utf-8');
        expect(headers.get('cache-control')).to.equal('no-store');
        const made = body.entry.map((each: Entry) => each.resource.resourceType);
        expect(made.slice(0, types.length)).to.deep.equal(types);
        expect((await at().get(`/submissions/${sent.id}/fhir`)).body).to.deep.equal(body);
      });
    }

    it('goes into the audit as an export', async () => {
      const sent = example();
      await at().post(sent);
      await at().get(`/submissions/${sent.id}/fhir`);
      const rows = await database().query('select what from audit where submission = $1', [
        sent.id,
      ]);
      expect(rows).to.deep.equal([{ what: 'submission-exported' }]);
    });

    it('needs what reading needs', async () => {
      const sent = example();
      await at().post(sent);
      const guarded = await serve({ database: database(), readToken: 'a-token-of-tests' });
      try {
        const path = `/submissions/${sent.id}/fhir`;
        expect((await guarded.get(path)).status).to.equal(401);
        const authorization = 'Bearer a-token-of-tests';
        expect((await guarded.get(path, { authorization })).status).to.equal(200);
      } finally {
        await guarded.close();
      }
    });

    it('says how this place calls its people', async () => {
      const sent = example();
      await at().post(sent);
      const people = 'https://trust.example/id/person';
      const here = await serve({ database: database(), fhir: { people } });
      try {
        const { body } = await here.get(`/submissions/${sent.id}/fhir`);
        const { subject } = body.entry[0].resource;
        expect(subject.identifier).to.deep.equal({ system: people, value: sent.person });
      } finally {
        await here.close();
      }
    });

    it('is refused where the form is not known, and where there is nothing', async () => {
      const sent = exampleReferral({ form: 'no-such-form@1.0.0' });
      await at().post(sent);
      expect((await at().get(`/submissions/${sent.id}/fhir`)).status).to.equal(409);
      const unknown = '/submissions/00000000-0000-4000-8000-000000000000/fhir';
      expect((await at().get(unknown)).status).to.equal(404);
      expect((await at().get('/submissions/constructor/fhir')).status).to.equal(422);
    });
  });
}

interface Entry {
  readonly resource: { readonly resourceType: string };
}
