/** Something in a questionnaire that was not taken over as it stands. */
export interface Unsupported {
  /** Where: a JSON path such as `item.2.answerValueSet`; empty for the whole. */
  readonly path: string;
  /** The question or group that it is about. */
  readonly linkId?: string;
  /** What it is: `enableWhen`, `item type`, `FHIRPath`. */
  readonly feature: string;
  /** What that means for whoever uses the import. */
  readonly effect: string;
}
