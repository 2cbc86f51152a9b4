import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { TemplateResult } from 'lit';

import { Counting } from './counting.js';
import { consents, exclude, list } from './lists.js';
import { read } from './reading.js';
import type { RunController } from './run.js';
import { SchoolQuestion } from './school.js';
import { date, line, lines } from './typed.js';
import type { Asked, Asking, Drawing, Host, Read, Worded } from './view.js';

/** What fields are told of, and tell. */
interface Around {
  readonly asked: () => Asked | undefined;
  /** Somebody answered where no field changes. */
  readonly changed: () => void;
}

/** The fields of every type of question: drawn once a page, and read. */
export class Fields {
  readonly #counting: Counting;
  readonly #school: SchoolQuestion;

  constructor(host: Host, run: RunController, { asked, changed }: Around) {
    this.#counting = new Counting(host);
    this.#school = new SchoolQuestion(host, run, asked, changed);
  }

  /** Settles when all that is asked can be drawn. */
  ready(): Promise<void> {
    return this.#school.ready();
  }

  draw(page: Asking, worded: Worded, drawing: Drawing): TemplateResult {
    switch (worded.question.type) {
      case 'choice':
        return drawing.choice(page, worded);
      case 'choices':
        return list(page, worded, drawing);
      case 'consents':
        return consents(page, worded, drawing);
      case 'date-of-birth':
        return date(page, worded, drawing);
      case 'address':
        return lines(page, worded, drawing);
      case 'long-text':
        return lines(page, worded, drawing, this.#counting.draw(page, worded));
      case 'school':
        return this.#school.draw(page, worded, drawing);
      default:
        return line(page, worded, drawing);
    }
  }

  /** What stands in the fields of a question. */
  read(question: ReferralQuestion, form: HTMLFormElement): Read {
    return question.type === 'school' ? this.#school.answer(question, form) : read(question, form);
  }

  /** Something was typed, ticked or chosen. */
  edited(page: Asked, { type, target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.#counting.written(page, target);
    if (type === 'change' && target instanceof HTMLInputElement) exclude(target);
  }
}
