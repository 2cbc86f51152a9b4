/** What `manifest.json` of `@cairnkit/cdn` says, as far as it is used here. */
export interface Manifest {
  readonly version: string;
  readonly elements: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, Defined>>;
  readonly files: Readonly<Record<string, Hashed>>;
}

export interface Defined {
  readonly file: string;
  readonly title: string;
  readonly lang?: string;
  /** Its licence does not let us pass the words on. */
  readonly wordless?: boolean;
}

interface Hashed {
  readonly bytes: number;
  readonly integrity: string;
  readonly imports?: readonly string[];
  readonly later?: readonly string[];
}

/** The files that these may come to load, themselves among them, in the order of their names. */
export function neededBy({ files }: Manifest, names: readonly string[]): readonly string[] {
  const needed = new Set<string>();
  function need(name: string): void {
    const file = files[name];
    if (!file || needed.has(name)) return;
    needed.add(name);
    for (const other of [...(file.imports ?? []), ...(file.later ?? [])]) need(other);
  }
  names.forEach(need);
  return [...needed].sort();
}

/** The definitions of one kind, for a person to choose from. */
export function choices({ definitions }: Manifest, kind: string) {
  return Object.entries(definitions)
    .filter(([name]) => name.startsWith(`${kind}/`))
    .map(([name, defined]) => ({ id: name.slice(kind.length + 1), ...defined }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
