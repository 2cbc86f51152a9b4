import type { CairnTags } from './tags.js';

/** A tag of ours: `cairn-questionnaire`, … */
export type CairnTag = keyof CairnTags;

/** The class of a tag's element. */
export type CairnElement<T extends CairnTag> = CairnTags[T]['element'];

/** What a tag's element fires, by name. */
export type CairnEvents<T extends CairnTag> = CairnTags[T]['events'];

type Settable<T extends CairnTag> = Extract<CairnTags[T]['properties'], keyof CairnElement<T>>;

/** What may be set on a tag's element. */
export type CairnProperties<T extends CairnTag> = {
  [P in keyof Pick<CairnElement<T>, Settable<T>>]?: CairnElement<T>[P] | undefined;
};

/** The attributes of a tag that are spelt otherwise than their property: `easy-read`. */
type Attributes<T extends CairnTag> = {
  [A in Exclude<keyof CairnTags[T]['attributes'], Settable<T>>]?:
    string | number | boolean | undefined;
};

/** `on…` is how React and Preact spell a listener, `on:…` how Solid does; all pass the event on. */
type Listeners<T extends CairnTag> = {
  [E in keyof CairnEvents<T> & string as `on${E}` | `on:${E}`]?:
    ((event: CairnEvents<T>[E]) => void) | undefined;
};

/** Solid's way to set a property whatever the tag is by then. */
type Assigned<T extends CairnTag> = {
  [P in Settable<T> as `prop:${P}`]?: CairnElement<T>[P] | undefined;
};

/**
 * All our tags, for a framework's `JSX.IntrinsicElements`: React 19, Preact, Solid and whoever spells
 * listeners like them.
 *
 * @typeParam Common - What the framework takes on every tag: `class`, `id`, `ref`, children.
 */
export type CairnElements<Common = unknown> = {
  [T in CairnTag]: Common & CairnProperties<T> & Attributes<T> & Listeners<T> & Assigned<T>;
};
