/**
 * What goes between a frame and the page around it. Nothing but `greeting` and `port` is ever
 * posted to a window; all else goes through the port, which no other window can reach.
 */
export const greeting = 'cairn-frame';

/** Events that carry no answers, and what each may tell. */
export const tellable: Readonly<Record<string, readonly string[]>> = {
  'cairn-progress': ['at', 'of'],
  'cairn-sent': ['submissionId'],
  'cairn-submit-failed': ['code'],
  'cairn-late-receipt': ['submissionId'],
  'cairn-error': ['message'],
};

export type FromFrame =
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'event'; readonly name: string; readonly told: Readonly<Told> }
  | {
      readonly type: 'submit';
      readonly body: string;
      readonly attempt: number;
      readonly id: string;
    };

export type Told = Record<string, string | number>;

/** What became of a `submit`: a receipt, by the rules of `cairn-submit`. */
export interface Receipt {
  readonly type: 'receipt';
  readonly id: string;
  readonly attempt: number;
  /** As a `Response` or an object of the page has it; `undefined` for no receipt. */
  readonly answer?: Partial<Answer> | undefined;
  readonly failed?: boolean;
}

export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly redirected: boolean;
  readonly type: string;
  readonly contentType: string;
}
