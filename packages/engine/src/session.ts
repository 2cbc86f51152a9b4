/** What a session needs of a definition; measures, and later checkers and referrals, have it. */
export interface Form {
  readonly id: string;
  readonly version: string;
  readonly items: readonly { readonly id: string }[];
}

/**
 * An answer: the number printed on the form for the chosen option, or `null` where the person was
 * asked and chose not to answer. `null` is missing; 0 is an answer.
 */
export type Answer = number | null;

/** Answers by item id. An item that was not asked yet is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * What these very answers are sent as, however often: kept with them, so that an attempt after a
 * reload cannot be taken for another submission.
 */
export interface Label {
  /** The submission id: a UUID, version 4, in lower case. */
  readonly id: string;
  /** When the person first pressed send: an ISO date and time in UTC. */
  readonly at: string;
}

/**
 * Where a person is in a form. Plain JSON: a host may store it and hand it back.
 *
 * `form` is `id@version`, so that answers are never continued in another form.
 */
export type Session = {
  readonly form: string;
  readonly answers: Answers;
  /** Once somebody has tried to send these answers; gone as soon as one of them changes. */
  readonly label?: Label;
} & (
  | {
      readonly status: 'asking';
      /** Index of the item that is asked now, from 0. */
      readonly at: number;
      /** The person came from the review to change this one answer, and goes back there. */
      readonly changing?: true;
    }
  | { readonly status: 'reviewing' }
  | { readonly status: 'complete' }
);

export type Action =
  /** Answers any item: usually the one asked now; another where several are on the page. */
  | { readonly type: 'answer'; readonly item: string; readonly value: Answer }
  /** Takes an answer back, so that the item is open again. */
  | { readonly type: 'clear'; readonly item: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** Goes to the review from anywhere, once every item has been answered or declined. */
  | { readonly type: 'review' }
  | { readonly type: 'change'; readonly item: string }
  /** Somebody is about to try to send: remembers what as. */
  | { readonly type: 'label'; readonly label: Label }
  /** Ends the session and keeps the answers, for a page that sends nothing. */
  | { readonly type: 'complete' }
  /** Ends the session and drops the answers: somebody else has them now. */
  | { readonly type: 'forget' };

/** How a session and a result name their definition: `phq-9@1.0.0`. */
export function stamp({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}

/** A session at the first item, with nothing answered. */
export function start(form: Form): Session {
  return { form: stamp(form), status: 'asking', at: 0, answers: {} };
}

/**
 * The session after an action. Pure and total: an action that means nothing now (`next` before an
 * answer, say) returns the very same session, so `===` tells whether anything changed.
 */
export function step(form: Form, session: Session, action: Action): Session {
  switch (session.status) {
    case 'asking':
      return fromAsking(form, session, action);
    case 'reviewing':
      return fromReviewing(form, session, action);
    case 'complete':
      return session;
  }
}

function fromAsking({ items }: Form, session: In<'asking'>, action: Action): Session {
  const { answers, at, changing } = session;
  const asked = items[at]?.id ?? '';

  switch (action.type) {
    case 'answer':
      if (!items.some(({ id }) => id === action.item)) return session;
      return answered(session, { ...answers, [action.item]: action.value });
    case 'clear':
      return Object.hasOwn(answers, action.item) ? cleared(items, session, action.item) : session;
    case 'review':
      return items.every(({ id }) => Object.hasOwn(answers, id)) ? review(session) : session;
    case 'next':
      if (!Object.hasOwn(answers, asked)) return session;
      return changing || at === items.length - 1 ? review(session) : { ...session, at: at + 1 };
    case 'back':
      if (changing) return review(session);
      return at > 0 ? { ...session, at: at - 1 } : session;
    default:
      return session;
  }
}

/** Other answers are another submission: the label is left behind. */
function answered({ form, status, at, changing }: In<'asking'>, answers: Answers): Session {
  return { form, status, at, ...(changing ? { changing } : {}), answers };
}

function review({ form, answers, label }: In<'asking'>): Session {
  return { form, status: 'reviewing', answers, ...(label ? { label } : {}) };
}

/** Nothing after an open item is asked, and nothing open is reviewed: so it goes back to it. */
function cleared(items: Form['items'], { form, at, answers }: In<'asking'>, item: string): Session {
  const place = items.findIndex(({ id }) => id === item);
  const rest = { ...answers };
  delete rest[item];
  return { form, status: 'asking', at: Math.min(at, place), answers: rest };
}

function fromReviewing({ items }: Form, session: In<'reviewing'>, action: Action): Session {
  switch (action.type) {
    case 'back':
      return { ...session, status: 'asking', at: items.length - 1 };
    case 'change': {
      const at = items.findIndex(({ id }) => id === action.item);
      return at < 0 ? session : { ...session, status: 'asking', at, changing: true };
    }
    case 'label':
      return { ...session, label: action.label };
    case 'complete':
      return { form: session.form, status: 'complete', answers: session.answers };
    case 'forget':
      return { form: session.form, status: 'complete', answers: {} };
    default:
      return session;
  }
}

type In<Status> = Extract<Session, { readonly status: Status }>;
