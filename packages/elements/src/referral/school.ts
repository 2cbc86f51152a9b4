import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { FindingSchool } from './finding-school.js';
import { read } from './reading.js';
import type { RunController } from './run.js';
import { line } from './typed.js';
import type { Asked, Asking, Drawing, Host, Read, Worded } from './view.js';

/** What a question for a school is asked with; fetched only where a form has one. */
export class SchoolQuestion {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #asked: () => Asked | undefined;
  readonly #changed: () => void;
  #fetched: Promise<void> = Promise.resolve();
  #finding: FindingSchool | undefined;
  #state: 'idle' | 'fetching' | 'there' | 'missing' = 'idle';

  constructor(host: Host, run: RunController, asked: () => Asked | undefined, changed: () => void) {
    this.#host = host;
    this.#run = run;
    this.#asked = asked;
    this.#changed = changed;
    host.addController(this);
  }

  /** Fetches while other questions are answered. */
  hostUpdate(): void {
    const { sections = [] } = this.#run.current?.form ?? {};
    const all = sections.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions));
    if (this.#state === 'idle' && all.some(isSchool)) this.#fetched = this.#fetch();
  }

  /** Settles when a school can be looked for, or never will be. */
  async ready(): Promise<void> {
    await this.#fetched;
    await this.#host.updateComplete;
    await this.#finding?.ready;
  }

  draw(page: Asking, worded: Worded, drawing: Drawing): TemplateResult {
    if (this.#state === 'missing') return line(page, worded, drawing); // nobody misses it for that
    return this.#finding?.draw(page, worded) ?? html`<p>${msg('One moment…')}</p>`;
  }

  /** What was answered: nothing before. */
  answer(question: ReferralQuestion, form: HTMLFormElement): Read {
    if (this.#finding) return this.#finding.read(form);
    const typed = read(question, form);
    return typeof typed === 'string' ? { name: typed } : typed;
  }

  async #fetch(): Promise<void> {
    this.#state = 'fetching';
    try {
      const { FindingSchool, schoolAsked } = await import('./finding-school.js');
      const asked = () => {
        const page = this.#asked();
        return page && schoolAsked(page);
      };
      this.#finding = new FindingSchool(this.#host, this.#run, asked, this.#changed);
      this.#state = 'there';
    } catch {
      this.#state = 'missing';
    }
    this.#host.requestUpdate();
  }
}

const isSchool = ({ type }: ReferralQuestion): boolean => type === 'school';
