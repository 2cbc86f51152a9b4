import { CairnErrorEvent } from '../controllers/measure.events.js';
import { toText } from '../internal/json.js';
import { drop, look, put } from './store.js';

/** An element that asks questions, as far as a draft has to know it. */
export interface Askable extends HTMLElement {
  /** Where the person is: plain JSON, readable and settable. `undefined` while there is no form. */
  session: unknown;
  /** The host's own reference for the person. */
  readonly person?: string | null;
  readonly updateComplete?: Promise<unknown>;
}

/** What to call a draft, and how long to keep it. */
export interface DraftOptions {
  /** Names this form for this person on this site, such as an invitation's id. Never a name. */
  readonly key: string;
  /** How long a draft is kept after the person last did something. 60 unless set; 1,440 at most. */
  readonly minutes?: number;
}

/** A draft that is being kept. */
export interface Draft {
  /**
   * `empty`: nothing is kept. `kept`: what has been answered would survive a reload; right after
   * `keepDraft`, it means that an earlier draft was found. `unavailable`: the browser keeps nothing
   * for this page, or another element has the key; the form works all the same.
   */
  readonly status: 'empty' | 'kept' | 'unavailable';
  /** Deletes what is kept. The next answer is kept again. */
  clear(): void;
  /** Keeps nothing from now on. What is kept stays; call `clear` first if it should not. */
  stop(): void;
}

interface Kept {
  readonly savedAt: number;
  readonly session: unknown;
  readonly person?: string;
}

/** What tells sessions of all kinds of elements apart. */
type Fields = Readonly<Partial<Record<'status' | 'form' | 'battery' | 'timePoint', unknown>>>;

/** Longest life of a draft: a day. */
const mostMinutes = 1440;

/** Who keeps what on this page. */
const keepers = new Map<string, Keeper>();

/**
 * Keeps the answers of a form in this browser tab, so that a reload does not lose them, and goes on
 * with those that are there.
 *
 * The answers lie in the tab's `sessionStorage` as plain text, until the form is sent, finished or
 * left by quick exit, until `clear()`, or until `minutes` have passed. An earlier draft is taken up
 * only for the same key, the same version of the form or battery, and the same `person`.
 *
 * @param element - Set `person` before.
 * @throws {RangeError} If there is no key, or `minutes` is not above 0 and at most 1,440.
 *
 * @example
 * const draft = keepDraft(questionnaire, { key: 'invitation-4711', minutes: 30 });
 */
export function keepDraft(element: Askable, { key, minutes = 60 }: DraftOptions): Draft {
  if (!key) throw new RangeError('key must name this form for this person');
  if (!(minutes > 0 && minutes <= mostMinutes)) {
    throw new RangeError(`minutes must be above 0 and at most ${mostMinutes}, got ${minutes}`);
  }
  const former = keepers.get(key);
  if (former && former.element !== element && former.element.isConnected) {
    const message = `another element on this page keeps its draft under "${key}"; use another key`;
    element.dispatchEvent(new CairnErrorEvent(message));
    return { status: 'unavailable', clear() {}, stop() {} };
  }
  former?.stop();
  const keeper = new Keeper(element, key, minutes * 60_000);
  keepers.set(key, keeper);
  return keeper;
}

/**
 * Owns: what is in storage under its key, and when it goes.
 * Does not own: whether a stored session fits the form. The element checks that, and says so.
 */
class Keeper implements Draft {
  status: Draft['status'] = 'empty';

  readonly element: Askable;
  readonly #key: string;
  /** In ms. */
  readonly #life: number;
  readonly #clear = () => this.clear();
  #stopped = false;
  /** The earlier draft, until the person goes on from it. */
  #offered: Kept | undefined;
  #offering = false;

  constructor(element: Askable, key: string, life: number) {
    this.element = element;
    this.#key = key;
    this.#life = life;
    this.#listen('addEventListener');
    void this.#offer();
  }

  get #name(): string {
    return `cairn-draft:${this.#key}`;
  }

  clear(): void {
    this.#offered = undefined;
    this.status = drop(this.#name) ? 'empty' : 'unavailable';
  }

  stop(): void {
    this.#stopped = true;
    this.#listen('removeEventListener');
    if (keepers.get(this.#key) === this) keepers.delete(this.#key);
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    const { element } = this;
    element[how]('cairn-changed', this.#changed);
    element[how]('cairn-sent', this.#clear);
    element[how]('cairn-queued', this.#clear); // they are kept elsewhere now, and encrypted
    element[how]('cairn-finished', this.#clear);
    element[how]('cairn-error', this.#checked);
    document[how]('cairn-exited', this.#clear);
    document[how]('submit', this.#submitted, true);
  }

  /** Hands an earlier draft to the element, if it is this person's, and of this form. */
  async #offer(): Promise<void> {
    const kept = this.#find();
    if (!kept) return;
    this.#offered = kept;
    this.#offering = true;
    await settled(this.element);
    if (this.#offered === kept && !this.#stopped) {
      const { session } = this.element;
      const isOther = session !== undefined && !areAlike(session, kept.session);
      if (isOther || kept.person !== personOf(this.element)) {
        this.clear();
      } else if (!isUnderWay(session)) {
        this.element.session = kept.session;
        await settled(this.element);
        this.#checked();
      }
    }
    this.#offering = false;
  }

  /** What is in storage and may be taken up; what is there and may not is deleted. */
  #find(): Kept | undefined {
    const text = look(this.#name);
    if (text === undefined) this.status = 'unavailable';
    if (typeof text !== 'string') return undefined;

    const kept = Object(parsed(text)) as Kept;
    const age = typeof kept.savedAt === 'number' ? Date.now() - kept.savedAt : NaN;
    // Below 0, it was saved in the future: somebody has changed the clock, or the text.
    if (age >= 0 && age <= this.#life && isUnderWay(kept.session)) {
      this.status = 'kept';
      return kept;
    }
    this.clear();
    return undefined;
  }

  readonly #changed = () => {
    // While the element takes an earlier draft up, that one is what it will show.
    if (this.#stopped || this.#offering) return;
    this.#offered = undefined;
    const { session } = this.element;
    if (!isUnderWay(session)) {
      this.clear();
      return;
    }
    const person = personOf(this.element);
    const kept: Kept = { savedAt: Date.now(), session, ...(person ? { person } : {}) };
    this.status = put(this.#name, toText(kept)) ? 'kept' : 'unavailable';
    // Better none than one that lacks what was answered last.
    if (this.status === 'unavailable') drop(this.#name);
  };

  /** The page's own form takes the answers of an element with a name along, once they are whole. */
  readonly #submitted = ({ target }: Event) => {
    const { element } = this;
    const isIn = element.hasAttribute('name') && (target as Element).contains(element);
    if (isIn && (Object(element.session) as Fields).status === 'reviewing') this.clear();
  };

  /** Deletes a draft that the element was given, and did not take. */
  readonly #checked = () => {
    const { session } = this.element;
    if (this.#offered && session !== undefined && !isUnderWay(session)) this.clear();
  };
}

/** Once the element has drawn itself, and has taken up what it was given. */
async function settled({ updateComplete }: Askable): Promise<void> {
  try {
    await updateComplete;
  } catch {
    // The element has told whoever looks after it.
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether there is something to lose: anything in a list or a record of it, and no end yet. What a
 * checker's answers have filled in is nothing yet: nobody has looked at it.
 */
function isUnderWay(session: unknown): boolean {
  if (typeof session !== 'object' || (session as Fields | null)?.status === 'complete')
    return false;
  const fields = { ...(session as Readonly<Record<string, unknown>> | null) };
  delete fields['carried'];
  const { answers, filled, ...others } = fields;
  const untouched: unknown[] = Array.isArray(filled) ? filled : [];
  const given = Object.keys(Object(answers) as object).filter((id) => !untouched.includes(id));
  return [given, ...Object.values(others)].some(
    (field) => typeof field === 'object' && Object.keys(Object(field) as object).length > 0,
  );
}

/** Whether two sessions are about the same thing: a form, or a battery at one of its times. */
function areAlike(one: unknown, other: unknown): boolean {
  const [a, b] = [Object(one) as Fields, Object(other) as Fields];
  return a.form === b.form && a.battery === b.battery && a.timePoint === b.timePoint;
}

/** An element that is not defined yet has the attribute, but not the property. */
function personOf(element: Askable): string | undefined {
  return element.person || element.getAttribute('person') || undefined;
}
