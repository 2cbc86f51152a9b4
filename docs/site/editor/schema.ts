/** As much of JSON Schema as completion needs. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly description?: string;
}

/** One step into a definition, and what is written beside where it leads. */
export interface Step {
  readonly key: string | number;
  /** The texts of the object that is stepped from, such as `type: "choice"`. */
  readonly beside: Readonly<Record<string, string>>;
}

/** The schemas that may hold at a place: several where it may be one thing or another. */
export function schemasAt(root: Schema, path: readonly Step[]): readonly Schema[] {
  let schemas = expanded(root, root);
  for (const { key, beside } of path) {
    const fitting = narrowed(schemas, beside);
    schemas = fitting.flatMap((schema) => {
      const inner = stepped(schema, key);
      return inner ? expanded(root, inner) : [];
    });
  }
  return schemas;
}

/** Those that fit what is written already: an item of `type: "choice"` is no number. */
export function narrowed(
  schemas: readonly Schema[],
  beside: Readonly<Record<string, string>>,
): readonly Schema[] {
  return schemas.filter(({ properties = {} }) =>
    Object.entries(beside).every(([name, text]) => {
      const allowed = properties[name] && valuesOf(properties[name]);
      return !allowed || allowed.length === 0 || allowed.includes(text);
    }),
  );
}

/** The values that a schema allows, where it names them. */
export function valuesOf({ const: only, enum: some, type }: Schema): readonly unknown[] {
  if (only !== undefined) return [only];
  if (some) return some;
  return type === 'boolean' ? [true, false] : [];
}

function stepped(schema: Schema, key: string | number): Schema | undefined {
  if (typeof key === 'number') {
    const { prefixItems = [], items } = schema;
    return prefixItems[key] ?? (typeof items === 'object' ? items : undefined);
  }
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Follows references, and takes every branch. A schema may hold itself: nothing is met twice. */
function expanded(root: Schema, schema: Schema, met = new Set<Schema>()): readonly Schema[] {
  if (met.has(schema)) return [];
  met.add(schema);
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  const branches = [
    ...(target ? [target] : []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ];
  return [schema, ...branches.flatMap((branch) => expanded(root, branch, met))];
}
