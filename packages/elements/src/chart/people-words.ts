import type { Respondent } from '@cairnkit/engine/respondents.js';
import { msg, str } from '@lit/localize';

/** Whose scores they are, as a label: `Parent or carer`; with a number where there are several. */
export function respondentWords(by: Respondent, nth?: number): string {
  const who = label(by);
  return nth === undefined ? who : msg(str`${who} ${nth}`);
}

function label(by: Respondent): string {
  switch (by) {
    case 'young-person':
      return msg('Young person');
    case 'parent-or-carer':
      return msg('Parent or carer');
    case 'teacher':
      return msg('Teacher');
    case 'practitioner':
      return msg('Practitioner');
    case 'other':
      return msg('Somebody else');
  }
}

/** What a sentence is about: `Goal 1`; and as whom saw it, where several people gave scores. */
export function subjectWords(name: string, by?: Respondent, nth?: number): string {
  if (by === undefined) return name;
  const who = inSentence(by);
  return nth === undefined ? msg(str`${name} (${who})`) : msg(str`${name} (${who} ${nth})`);
}

function inSentence(by: Respondent): string {
  switch (by) {
    case 'young-person':
      return msg('young person', { desc: 'In a sentence: Goal 1 (young person) moved …' });
    case 'parent-or-carer':
      return msg('parent or carer');
    case 'teacher':
      return msg('teacher');
    case 'practitioner':
      return msg('practitioner');
    case 'other':
      return msg('somebody else');
  }
}
