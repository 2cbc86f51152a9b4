import type { Queries } from './database.js';

/** All that a backup holds, those first to which others refer. Migrations are in its header. */
const names = ['submissions', 'referrals', 'audit', 'referral_notes', 'tokens'] as const;

/** A table, as the database has it now. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  /** As SQL writes it: `timestamp with time zone`. */
  readonly type: string;
  /** Whether the database counts it by itself. */
  readonly counted: boolean;
}

/** Every value as PostgreSQL writes it, so that not a microsecond nor a space of JSON is lost. */
export type Row = Readonly<Record<string, string | null>>;

/** The tables that are there; an older layout has fewer. */
export async function tablesOf(queries: Queries): Promise<readonly Table[]> {
  const found: Table[] = [];
  for (const name of names) {
    const columns = await queries.query<Column>(
      `select attname::text as name, format_type(atttypid, atttypmod) as type,
         attidentity <> '' as counted
       from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped
       order by attnum`,
      [name],
    );
    if (columns.length > 0) found.push({ name, columns });
  }
  return found;
}

/** How many rows are read at a time: one may hold a megabyte. */
const batch = 50;

/** Reads a table inside a transaction, the oldest layout of time and place. */
export async function* rowsOf(queries: Queries, { name, columns }: Table): AsyncGenerator<Row> {
  const list = columns.map((column) => `${column.name}::text`).join(', ');
  // Names are ours, and those of the catalogue: no value from outside is in this text.
  await queries.exec(`declare rows_of_${name} no scroll cursor for select ${list} from ${name}
    order by ${columns[0]!.name}`);
  for (;;) {
    const rows = await queries.query<Row>(`fetch ${batch} from rows_of_${name}`);
    yield* rows;
    if (rows.length < batch) break;
  }
  await queries.exec(`close rows_of_${name}`);
}

/** Puts rows back as they were. */
export async function insertRows(
  queries: Queries,
  { name, columns }: Table,
  rows: readonly Row[],
): Promise<void> {
  const list = columns.map((column) => column.name).join(', ');
  const cast = columns.map((column) => `r.${column.name}::${column.type}`).join(', ');
  const arrays = columns.map((_, i) => `$${i + 1}::text[]`).join(', ');
  await queries.query(
    `insert into ${name} (${list}) select ${cast} from unnest(${arrays}) as r(${list})`,
    columns.map((column) => rows.map((row) => row[column.name] ?? null)),
  );
}

/** Lets the database count on from the last row. */
export async function countOn(queries: Queries, { name, columns }: Table): Promise<void> {
  for (const column of columns.filter(({ counted }) => counted)) {
    await queries.query(
      `select setval(pg_get_serial_sequence('${name}', '${column.name}'),
         coalesce(max(${column.name}), 1), max(${column.name}) is not null) from ${name}`,
    );
  }
}
