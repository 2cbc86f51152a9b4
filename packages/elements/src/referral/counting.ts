import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { NewsController } from '../controllers/news.js';
import type { Asking, Host, Worded } from './view.js';

/**
 * Counts what is written where a form says how much is enough. Never cuts: more is taken, too.
 *
 * Seen at every key, and announced after a pause.
 */
export class Counting {
  readonly #host: Host;
  readonly #news: NewsController<{ readonly question: string; readonly left: number }>;
  /** How long what is written is, on the page with that turn. */
  #written: { readonly turn: number; readonly lengths: ReadonlyMap<string, number> };

  constructor(host: Host) {
    this.#host = host;
    this.#news = new NewsController(host);
    this.#written = { turn: -1, lengths: new Map() };
  }

  /** Something was written on a page. */
  written(
    { turn, questions }: Pick<Asking, 'turn' | 'questions'>,
    field: HTMLTextAreaElement,
  ): void {
    const found = questions.find(({ question }) => field.id === `field-${question.id}`);
    if (found?.question.type !== 'long-text' || !found.question.softLimit) return;
    const { id, softLimit } = found.question;
    const before = this.#written.turn === turn ? this.#written.lengths : [];
    const length = lengthOf(field.value);
    this.#written = { turn, lengths: new Map([...before, [id, length]]) };
    this.#news.tell(
      softLimit - length < softLimit / 4 ? { question: id, left: softLimit - length } : undefined,
    );
    this.#host.requestUpdate();
  }

  /** Another page: nothing is left to say. */
  forget(): void {
    this.#news.forget();
  }

  draw({ turn, answers }: Asking, { question }: Worded): TemplateResult | typeof nothing {
    if (question.type !== 'long-text' || question.softLimit === undefined) return nothing;
    const { id, softLimit } = question;
    const before = answers[id];
    const now = this.#written.turn === turn ? this.#written.lengths.get(id) : undefined;
    const length = now ?? lengthOf(typeof before === 'string' ? before : '');
    const news = this.#news.current;
    const said = news?.question === id ? left(news.left) : '';
    return html`<p class="quiet" id="count-${id}">${left(softLimit - length)}</p>
      ${[0, 1].map((place) => html`<p class="unseen" role="status">${this.#news.turn % 2 === place ? said : ''}</p>`)}`;
  }
}

/** As people count: a letter with its accents, or an emoji, is one character. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

function left(characters: number): string {
  if (characters === 1) return msg('There is room for 1 more character. You can also write more.');
  if (characters >= 0) {
    return msg(str`There is room for ${characters} more characters. You can also write more.`);
  }
  return characters === -1
    ? msg('That is 1 character more than we asked for. You can send it all.')
    : msg(str`That is ${-characters} characters more than we asked for. You can send it all.`);
}
