/** How bad it is, in the words of the national processing code. `NOTE` is ours. */
export type Severity = 'REJECT_GROUP' | 'REJECT_RECORD' | 'SEV_ONE_WARNING' | 'WARNING' | 'NOTE';

/** A rule that a row breaks. */
export interface Finding {
  /** The rule’s published code, such as `MHS60607`; `cairn` where it is ours. */
  readonly rule: string;
  readonly severity: Severity;
  /** Which row, from 0. */
  readonly row: number;
  readonly field?: string;
  readonly message: string;
}

/** A row of a national table: every field is text, and empty where there is nothing. */
export type Row = Readonly<Record<string, string>>;

/** One field, and the published rules that look at it alone. */
export interface Field {
  readonly name: string;
  /** Of the data set specification, such as `M606902`. */
  readonly uid: string;
  readonly blank?: { readonly rule: string; readonly severity?: Severity };
  readonly format?: { readonly rule: string; readonly pattern: RegExp };
  readonly values?: { readonly rule: string; readonly list: readonly string[] };
}

/** A table of a national data set: its fields in the order of the specification. */
export interface Table {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** Up to so many characters of any kind: `column_is_alphanumeric`, which is wider than its name. */
export const upTo = (most: number, least = 0) => new RegExp(`^.{${least},${most}}$`);

/** Checks rows by the rules that look at one field. */
export function fieldFindings({ fields }: Table, rows: readonly Row[]): readonly Finding[] {
  return rows.flatMap((row, i) => [
    ...fields.flatMap((field) => fieldFinding(field, row[field.name] ?? '', i)),
    ...Object.keys(row)
      .filter((name) => !fields.some((field) => field.name === name))
      .map((field) => finding('cairn', 'NOTE', i, field, 'is no field that is checked here')),
  ]);
}

function fieldFinding(
  { name, uid, blank, format, values }: Field,
  value: string,
  row: number,
): readonly Finding[] {
  const said = `[${uid}]${name}`;
  if (value.trim() === '') {
    if (!blank) return [];
    const { rule, severity = 'REJECT_RECORD' } = blank;
    return [finding(rule, severity, row, name, `${said} is blank.`)];
  }
  if (format && !format.pattern.test(value)) {
    const message = `${said} has an incorrect data format.`;
    return [finding(format.rule, 'REJECT_RECORD', row, name, message)];
  }
  if (!values || values.list.includes(value)) return [];
  const message = `${said} contains an invalid national code value.`;
  return [finding(values.rule, 'WARNING', row, name, message)];
}

export function finding(
  rule: string,
  severity: Severity,
  row: number,
  field: string | undefined,
  message: string,
): Finding {
  return { rule, severity, row, ...(field === undefined ? {} : { field }), message };
}

/** Rows that have the same in these fields as an earlier one: each is told once. */
export function repeated(rows: readonly Row[], fields: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return rows.flatMap((row, i) => {
    const key = JSON.stringify(fields.map((field) => row[field] ?? ''));
    if (seen.has(key)) return [i];
    seen.add(key);
    return [];
  });
}
