/** Classes that session recorders leave out: FullStory, rrweb, PostHog, Sentry. */
const classes = ['fs-exclude', 'rr-block', 'ph-no-capture', 'sentry-block'];

/** Attributes to the same end: Hotjar, Clarity, OpenReplay, LogRocket. */
const attributes = [
  'data-hj-suppress',
  'data-clarity-mask',
  'data-openreplay-obscured',
  'data-private',
];

/** Asks session recorders to look away from an element and from what is in it. */
export function mask(element: Element): void {
  element.classList.add(...classes);
  for (const name of attributes) element.setAttribute(name, 'True'); // the word Clarity wants
}
