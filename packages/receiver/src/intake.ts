import { DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import { TextFault } from '@cairnkit/engine/json-text.js';
import { parseSubmission } from '@cairnkit/engine/parse.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import type { FastifyInstance } from 'fastify';

import { assess, type Assessment } from './assessment.js';
import type { Database } from './database.js';
import type { Measures } from './measures.js';
import { Refusal } from './refusal.js';
import { store } from './submissions.js';

/** Adds `POST /submissions`. */
export function takeSubmissions(
  app: FastifyInstance,
  { database, measures }: { readonly database: Database; readonly measures: Measures },
): void {
  // The text itself is needed: only with it can a message say on which line something is wrong.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    done(null, text);
  });

  app.post('/submissions', async (request, reply) => {
    const { 'idempotency-key': key, 'content-encoding': encoding } = request.headers;
    if (encoding !== undefined && encoding !== 'identity') {
      throw new Refusal(415, 'Send the body as it is, without Content-Encoding.');
    }
    const submission = read((request.body as string | undefined) ?? '');
    const assessment = judge(submission, measures, key);
    const outcome = await store(database, submission, assessment);
    if (outcome === 'conflict') {
      throw new Refusal(409, 'Another submission with this id is stored. It was left as it was.');
    }
    return reply.code(outcome === 'stored' ? 201 : 200).send({ ok: true, id: submission.id });
  });
}

function read(text: string): Submission {
  try {
    return parseSubmission(text);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    if (error.cause instanceof TextFault) {
      throw new Refusal(400, `The body is not JSON: ${error.message}.`, error.issues);
    }
    throw malformed(error.issues);
  }
}

/** Scores a submission, or refuses it with everything that is wrong with it. */
function judge(
  submission: Submission,
  measures: Measures,
  key: string | string[] | undefined,
): Assessment {
  const issues = [...keyIssues(submission, key), ...textIssues(submission)];
  const [id = '', version] = submission.measure.split('@');
  const measure = measures.get(id);
  if (!measure) {
    const message =
      `"${id}" is not known here; register it by putting its definition into the directory ` +
      'that CAIRN_DEFINITIONS names';
    throw malformed([...issues, { path: 'measure', message }]);
  }

  const assessment = assess(measure, submission);
  // Of another version we do not know which answers it allows, and a refusal would lose them.
  if (version === measure.version) issues.push(...assessment.result.problems);
  if (issues.length > 0) throw malformed(issues);
  return assessment;
}

/** The header may be quoted, as the IETF draft has it, or bare, as most people send it. */
function keyIssues({ id }: Submission, key: string | string[] | undefined): Issue[] {
  if (key === undefined || key === id || key === `"${id}"`) return [];
  return [{ path: 'id', message: 'must be the same as the Idempotency-Key header' }];
}

/** Characters that JSON can spell and PostgreSQL cannot store. */
function textIssues({ lang, scores }: Submission): Issue[] {
  const bands = Object.entries(scores).map(([id, { band }]) => ({
    path: `scores.${id}.band`,
    text: band ?? '',
  }));
  return [{ path: 'lang', text: lang }, ...bands]
    .filter(({ text }) => /[\0\p{Surrogate}]/u.test(text))
    .map(({ path }) => ({ path, message: 'must not hold U+0000 or half of a surrogate pair' }));
}

function malformed(issues: readonly Issue[]): Refusal {
  const places = issues.length === 1 ? 'one place' : `${issues.length} places`;
  return new Refusal(422, `The submission is wrong in ${places}; see "issues".`, issues);
}
