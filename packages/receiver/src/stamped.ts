/** A definition that was named by `id@version`, and whether ours is of that version. */
export interface Stamped<T> {
  /** `undefined` where we have none of that id. */
  readonly ours: T | undefined;
  readonly isSame: boolean;
}

/** Finds what a stamp such as `phq-9@1.0.0` names, in whatever version we have it. */
export function stamped<T extends { readonly version: string }>(
  shelf: ReadonlyMap<string, T>,
  stamp: string,
): Stamped<T> {
  const [id = '', version] = stamp.split('@');
  const ours = shelf.get(id);
  return { ours, isSame: ours?.version === version };
}
