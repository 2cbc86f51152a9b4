import { DefinitionError } from '@cairnkit/engine/errors.js';

import { InputError, UsageError, type Command } from '../command.js';
import { definitionText, issueLines, parseDefinition } from '../definition.js';
import { personalEmails } from '../personal-email.js';

/** `cairn check`: are these definitions right? */
export const command: Command = {
  summary: 'Checks definitions.',
  usage: 'check FILE…',
  details: `
For every file that is right, one line on standard output:

  {"file","kind","id","version","ok":true}

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

async function check(file: string): Promise<Report> {
  try {
    const text = await definitionText(file);
    const { kind, id, version } = parseDefinition(text);
    const warnings = issueLines(file, personalEmails(text));
    return { ok: { file, kind, id, version, ok: true }, issues: [], warnings };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.lines, warnings: [] };
    if (!(error instanceof DefinitionError)) throw error;
    return { issues: issueLines(file, error.issues), warnings: [] };
  }
}
