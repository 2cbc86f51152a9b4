import type { LitElement } from 'lit';

/** An element that draws a chart, and what its page wants of it. */
export type ChartHost = LitElement & {
  readonly audience: 'young-person' | 'practitioner' | null | undefined;
  readonly sound: boolean;
  readonly export: boolean;
};
