import type { TableWords } from '@cairnkit/engine/chart-words.js';
import type { CourseMark } from '@cairnkit/engine/ready-course.js';
import { msg, str } from '@lit/localize';

import { markWords } from './mark-words.js';
import { sceneWords } from './scene-words.js';
import { scoreWords } from './score-words.js';

/** What the table and the data cursor say. */
export const tableWords: TableWords = {
  ...scoreWords,
  notScored: sceneWords.notScored,
  markNote,
  caption: (name) => msg(str`${name}: scores and what happened`),
  heading: (column) => {
    switch (column) {
      case 'day':
        return msg('Day');
      case 'session':
        return msg('Session');
      case 'score':
        return msg('Score');
      case 'notes':
        return msg('Notes');
    }
  },
  corrected: (was) => msg(str`corrected from ${was.join(', ')}`),
  madeUp: () => msg('missing answers were made up for'),
  noteOf: (respondent, note) => msg(str`${respondent}: ${note}`),
  place: (what, index, of) =>
    what === 'session' ? msg(str`session ${index} of ${of}`) : msg(str`score ${index} of ${of}`),
  stop: (day, subject, score, place) => msg(str`${day}, ${lowered(subject)}, ${score}, ${place}`),
};

/** What happened, with all that is known of it. */
function markNote(mark: CourseMark): string {
  const { was, note } = mark;
  const what = markWords(mark);
  const before = was === undefined ? what : msg(str`${what}; before: “${was}”`);
  return note === undefined ? before : `${before}; ${note}`;
}

/** In the middle of a sentence. A second capital letter is that of an abbreviation: “PHQ-9”. */
function lowered(name: string): string {
  const isAbbreviation = /^\S\p{Lu}/u.test(name);
  return isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
