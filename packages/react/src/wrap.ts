import type {
  CairnElement,
  CairnEvents,
  CairnProperties,
  CairnTag,
} from '@cairnkit/elements/jsx.js';
import {
  createElement,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type FunctionComponent,
  type HTMLAttributes,
  type Ref,
} from 'react';

type Pascal<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<S>;

/** `onCairnSubmitFailed` for `cairn-submit-failed`. */
type Listeners<T extends CairnTag> = {
  [E in keyof CairnEvents<T> & string as `on${Pascal<E>}`]?:
    ((event: CairnEvents<T>[E]) => void) | undefined;
};

/** What a component takes: the element's properties and events, and whatever any tag takes. */
export type Props<T extends CairnTag> = CairnProperties<T> &
  Listeners<T> &
  Omit<HTMLAttributes<HTMLElement>, keyof CairnProperties<T>> & {
    /** The element itself, for its methods. */
    ref?: Ref<CairnElement<T>> | undefined;
  };

type Values = Record<string, unknown>;
type Given = Values & { ref?: Ref<unknown>; className?: string | undefined };
type Listener = (event: Event) => void;

/**
 * Makes a component of an element. It sets properties itself: on a tag that is not defined yet, React
 * would write an object as `[object Object]`.
 *
 * @param properties - The names that are properties; all others go to React, as on any tag.
 * @param load - Defines the element. Called in browsers only: a server sends the tag and its children.
 */
export function wrap<T extends CairnTag>(
  tag: T,
  properties: readonly (keyof CairnProperties<T> & string)[],
  load: () => Promise<unknown>,
): FunctionComponent<Props<T>> {
  const Component: FunctionComponent<Props<T>> = (all) => {
    const { ref, className = '', ...props } = all as Given;
    const element = useRef<HTMLElement>(null);
    const { own, listeners, rest } = sorted(props, properties);
    const given = useRef<Values>({});
    const latest = useRef(listeners);
    const [firstClass] = useState(className);
    const worn = useRef(firstClass);

    useImperativeHandle(ref, () => element.current as CairnElement<T>);
    useLayoutEffect(() => {
      load().catch(() => element.current?.dispatchEvent(unloaded(tag)));
    }, []);
    useLayoutEffect(() => {
      assign(element.current!, given.current, own);
      wear(element.current!, worn.current, className);
      given.current = own;
      worn.current = className;
      latest.current = listeners;
    });
    const types = Object.keys(listeners).join();
    useLayoutEffect(() => {
      const stop = new AbortController();
      for (const type of types.split(',').filter(Boolean)) {
        const call = (event: Event) => latest.current[type]?.(event);
        element.current!.addEventListener(type, call, { signal: stop.signal });
      }
      return () => stop.abort();
    }, [types]);

    return createElement(tag, { ...rest, className: firstClass || undefined, ref: element });
  };
  Component.displayName = tag;
  return Component;
}

/** Tells apart what the element takes, what it fires, and what is React's. */
function sorted(props: Values, properties: readonly string[]) {
  const [own, listeners, rest]: [Values, Record<string, Listener>, Values] = [{}, {}, {}];
  for (const [name, value] of Object.entries(props)) {
    if (properties.includes(name)) own[name] = value;
    else if (!/^onCairn[A-Z]/.test(name)) rest[name] = value;
    else if (value) listeners[eventName(name)] = value as Listener;
  }
  return { own, listeners, rest };
}

/** `cairn-submit-failed` for `onCairnSubmitFailed`. */
function eventName(name: string): string {
  return name
    .slice('on'.length)
    .replace(/(?<!^)[A-Z]/g, '-$&')
    .toLowerCase();
}

/** Sets what has changed. What is no longer given becomes what it is on a new element. */
function assign(element: HTMLElement, before: Values, now: Values): void {
  const target = element as unknown as Values;
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (Object.is(before[name], now[name])) continue;
    if (now[name] !== undefined) target[name] = now[name];
    else if (Object.hasOwn(target, name))
      delete target[name]; // not defined yet
    else target[name] = (document.createElement(element.localName) as unknown as Values)[name];
  }
}

/** React would replace all classes, also those that ask session recorders to look away. */
function wear({ classList }: HTMLElement, before: string, now: string): void {
  if (before === now) return;
  classList.remove(...words(before));
  classList.add(...words(now));
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** What the element itself would fire, had it come. */
function unloaded(tag: string): Event {
  const message = `the script of <${tag}> did not load; its content stays as it is`;
  const event = new Event('cairn-error', { bubbles: true, composed: true });
  return Object.assign(event, { message, issues: [] });
}
