import { DefinitionError } from '@cairnkit/engine/errors.js';
import { glossaryFindings } from '@cairnkit/engine/glossary-findings.js';
import { schoolFindings } from '@cairnkit/engine/school-findings.js';

import { strangers } from '../battery.js';
import { InputError, UsageError, type Command } from '../command.js';
import { compareContacts } from '../contacts.js';
import {
  definitionText,
  issueLines,
  parseDefinition,
  placed,
  type Definition,
} from '../definition.js';
import { personalEmails } from '../personal-email.js';
import { checkReferral, checkService } from '../service-check.js';
import { shippedReferral, shippedService } from '../services.js';
import { compareWording, type Compared } from '../wording.js';

/** `cairn check`: are these definitions right? */
export const command: Command = {
  summary: 'Checks definitions.',
  usage: 'check FILE…',
  details: `
For every file that is right, one line on standard output:

  {"file","kind","id","version","ok":true}

Wording has "measureVersion" as well, where it says which version it is for. It is compared with its
measure, where that comes with cairn. Of a battery's measures, those that do not are named.
Contacts may not take the place of national ones; it warns of those unchecked for 6 months.
Of a glossary's meanings, those that are longer than people read are named.
Of a list of schools, dates that are past, numbers that do not add up and schools there twice.

A service may also be the id of one that comes with cairn. It is tried with every answer that makes a
difference: every rule decides for somebody, nobody is left without a next step, safety comes first.
So may a form that asks one for help: every question can be asked, none stops whoever cannot answer
it, and where agreement is missing there is somebody to talk to.

For every other, one line per issue on standard error, and exit code 1:

  file:line:column path: message

Lines that begin with "warning:" leave the exit code at 0.`,
  options: {},

  async run({ args: files, out, err }) {
    if (files.length === 0) throw new UsageError('Which file?');
    let code: 0 | 1 = 0;
    for (const file of files) {
      const { ok, issues, warnings } = await check(file);
      for (const issue of issues) await err.line(issue);
      for (const warning of warnings) await err.line(`warning: ${warning}`);
      if (ok) await out.json(ok);
      else code = 1;
    }
    return code;
  },
};

interface Report {
  readonly ok?: object;
  readonly issues: readonly string[];
  readonly warnings: readonly string[];
}

const nothing: Compared = { issues: [], warnings: [] };

async function check(file: string): Promise<Report> {
  try {
    const shipped = /^[a-z][a-z0-9-]*$/.test(file) ? await shippedByName(file) : undefined;
    const text = shipped ? JSON.stringify(shipped, null, 2) : await definitionText(file);
    const definition = parseDefinition(text);
    const { kind, id, version, content, battery, glossary, schools } = definition;
    const { issues, warnings } = await lookedAt(definition);
    if (issues.length > 0) throw new DefinitionError(placed(issues, text));
    const measureVersion = content?.measureVersion;
    return {
      ok: { file, kind, id, version, ...(measureVersion && { measureVersion }), ok: true },
      issues: [],
      warnings: issueLines(file, [
        ...placed([...warnings, ...(battery ? await strangers(battery) : [])], text),
        ...placed(glossary ? glossaryFindings(glossary) : [], text),
        ...placed(schools ? schoolFindings(schools, new Date()) : [], text),
        ...personalEmails(text),
      ]),
    };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.lines, warnings: [] };
    if (!(error instanceof DefinitionError)) throw error;
    return { issues: issueLines(file, error.issues), warnings: [] };
  }
}

const shippedByName = async (id: string) => (await shippedService(id)) ?? shippedReferral(id);

/** What only looking at the whole of a definition shows. */
function lookedAt({
  content,
  contacts,
  service,
  referral,
}: Definition): Compared | Promise<Compared> {
  if (content) return compareWording(content);
  if (contacts) return compareContacts(contacts, new Date());
  if (service) return checkService(service, new Date());
  return referral ? checkReferral(referral, new Date()) : nothing;
}
