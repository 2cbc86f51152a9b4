import { UsageError, type Call, type Command } from '../command.js';

/** What `cairn fhir` can do, by name; each is a file in `fhir/`, loaded when called. */
const parts: Readonly<Record<string, () => Promise<(call: Call) => Promise<0 | 1>>>> = {
  export: async () => (await import('./fhir/export.js')).exportRows,
  import: async () => (await import('./fhir/import.js')).importFiles,
  score: async () => (await import('./fhir/score.js')).scoreResponses,
  questionnaire: async () => (await import('./fhir/questionnaire.js')).asQuestionnaire,
};

/** `cairn fhir`: to FHIR R4 and back. */
export const command: Command = {
  summary: 'Turns what elements send into FHIR R4, and Questionnaires into measures.',
  usage: `fhir export [FILE] [--definition FILE]… [--people URI] [--questionnaires URL]
       cairn fhir import FILE… [--lang TAG] [--value-set FILE]… [--measure]
       cairn fhir score QUESTIONNAIRE [FILE]
       cairn fhir questionnaire MEASURE [--questionnaires URL]`,
  details: `
cairn fhir export reads submissions, one a row, from FILE or from standard input, as JSON Lines: what
an element has sent, or {"submission":{…},"nhsNumber":"…"} where the host knows the NHS number.

Every row that is not blank gives one line, in order: a transaction Bundle, which a FHIR server takes
in whole or not at all, and twice without making anything twice.

  a questionnaire   QuestionnaireResponse, and an Observation for each score
  goals             a Goal for each, and an Observation for each rating
  a referral        ServiceRequest (draft), QuestionnaireResponse, Patient, Organization, Consent

A row that cannot be exported gives an OperationOutcome in its place; what is wrong is also told on
standard error, and makes the exit code 1. The same row gives the same bytes.

  --definition FILE     a measure or a form of your own, as JSON; may be given several times
  --people URI          whose references "person" are: https://trust.example/id/young-person
  --questionnaires URL  where you serve Questionnaires; else they are called urn:cairnkit:measure:…
  --provider ODS        whom referrals go to

cairn fhir import reads FHIR R4 Questionnaires and gives a line for each: the measure that can be
asked, the linkId of each of its items, and "unsupported", which is everything that was not taken
over as it stands, with its path and what that means. STU3 and R5 are named, and not read.

  --lang TAG            the language, where it has translations
  --value-set FILE      a ValueSet that it names and does not contain; LOINC’s LL358-3 is built in
  --measure             the measure alone, for a file of your own

cairn fhir score calculates what the questionnaire QUESTIONNAIRE calculates, for QuestionnaireResponses,
one a row: {"scores":[{"linkId","value","why"?,"fault"?}]}. "value" is null where it comes to
nothing, or where an expression asks for what is not known: nothing is scored in part.

cairn fhir questionnaire prints a measure as a Questionnaire, where its wording may be passed on.`,
  options: {
    definition: { type: 'string', multiple: true },
    people: { type: 'string' },
    questionnaires: { type: 'string' },
    provider: { type: 'string' },
    lang: { type: 'string' },
    'value-set': { type: 'string', multiple: true },
    measure: { type: 'boolean' },
  },

  async run(call) {
    const [name = '', ...args] = call.args;
    const load = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!load) throw new UsageError(`Which of ${Object.keys(parts).join(', ')}?`);
    return (await load())({ ...call, args });
  },
};
