/** Why an expression has no value: it is no FHIRPath, asks for what is not there, or never ends. */
export class PathFault extends Error {
  /** Where in the expression, from 0. */
  readonly at: number;

  constructor(message: string, at = 0) {
    super(message);
    this.at = at;
  }
}
