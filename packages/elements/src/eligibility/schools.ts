import { find } from '@cairnkit/engine/catalogue.js';
import type { FrontDoor } from '@cairnkit/engine/front-door.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import type { Question } from '@cairnkit/engine/service.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { FindingSchool } from './finding-school.js';
import { wanted } from './mistakes.js';
import type { RunController } from './run.js';
import type { Asking, Drawing, Going, Host, Lists } from './view.js';

/**
 * A question for a school: found by its name, where the page has registered the schools of every
 * service that asks; a plain choice everywhere else. What finding needs is fetched only then.
 */
export class SchoolQuestion {
  /** Settles when a school can be found, or never will be. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: Host;
  readonly #run: RunController;
  #finding: FindingSchool | undefined;
  #state: 'idle' | 'fetching' | 'there' | 'missing' = 'idle';

  constructor(host: Host, run: RunController) {
    this.#host = host;
    this.#run = run;
    host.addController(this);
  }

  /** Fetches while other questions are answered. */
  hostUpdate(): void {
    const { door } = this.#run.current ?? {};
    const isWanted = door?.questions.some((question) => listsFor(door, question));
    if (isWanted && this.#state === 'idle') this.ready = this.#fetch();
  }

  draw(page: Asking, drawing: Drawing): TemplateResult {
    if (!this.#lists(page.question) || this.#state === 'missing') return drawing.choice(page);
    return (
      this.#finding?.draw(page, drawing, this.wanted(page)) ?? html`<p>${msg('One moment…')}</p>`
    );
  }

  /** What belongs into the answer. */
  wanted(page: Asking): string {
    return this.#lists(page.question) && this.#state === 'there'
      ? msg('Say which school it is, or that you are not sure')
      : wanted(page);
  }

  /** The answer that was found, where one is looked for: `undefined` inside for none yet. */
  answer(question: Question): { readonly action: Going | undefined } | undefined {
    const lists = this.#lists(question);
    return lists && this.#finding && { action: this.#finding.answer(question, lists) };
  }

  #lists(question: Question): Lists | undefined {
    const { door } = this.#run.current ?? {};
    return door && listsFor(door, question);
  }

  async #fetch(): Promise<void> {
    this.#state = 'fetching';
    try {
      const { FindingSchool } = await import('./finding-school.js');
      this.#finding = new FindingSchool(this.#host, this.#run, (question) => this.#lists(question));
      this.#state = 'there';
    } catch {
      this.#state = 'missing'; // nobody misses the question for it
    }
    this.#host.requestUpdate();
  }
}

/** The lists of all services that ask this question; nothing unless there are all of them. */
function listsFor({ services }: FrontDoor, question: Question): Lists | undefined {
  if (question.type !== 'school' || !isAnswerable(question)) return undefined;
  const asking = services.filter(({ questions }) => questions.some(({ id }) => id === question.id));
  const found = new Map<string, Schools>();
  for (const { id, coverage } of asking) {
    const list = coverage?.schools === undefined ? undefined : find('schools', coverage.schools);
    if (!list) return undefined;
    found.set(id, list);
  }
  return found;
}

/** Whether the question takes whatever a list of schools may say. */
function isAnswerable({ options, otherwise }: Question & { readonly type: 'school' }): boolean {
  const has = (value: string) => options.some((option) => option.value === value);
  const isSure = has('covered') && has('not-covered') && has('not-sure');
  return isSure && (has('starting-soon') || otherwise !== undefined);
}

/** The name of a school that was found; nothing where no list has it any more. */
export function schoolName({ services }: FrontDoor, urn: unknown): string | undefined {
  for (const { coverage } of services) {
    const list = coverage?.schools === undefined ? undefined : find('schools', coverage.schools);
    const row = list?.schools.find(([each]) => String(each) === urn);
    if (row) return [row[1], row[2]].filter(Boolean).join(', ');
  }
  return undefined;
}
