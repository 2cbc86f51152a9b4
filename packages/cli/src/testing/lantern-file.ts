import { fileWith } from './shell.js';

/** The whole service that the guide shows, as JSON: what readers of it would try. */
export async function lanternText(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const guide = new URL('../../../../docs/guides/add-a-service.md', import.meta.url);
  const [, json] = /```json\n(\{\n {2}"kind"[\s\S]*?)```/.exec(await readFile(guide, 'utf8')) ?? [];
  if (json === undefined) throw new Error('the guide shows no service');
  return json;
}

/** That service to spoil: its own type would not allow it. */
export type Loose = Record<string, unknown> & {
  readonly [list in 'questions' | 'rules' | 'outcomes' | 'contacts']: Record<string, unknown>[];
};

/** The same after a change, in a file. */
export async function lanternFile(change: (service: Loose) => unknown = () => {}): Promise<string> {
  const service = JSON.parse(await lanternText()) as Loose;
  change(service);
  return fileWith(JSON.stringify(service, null, 2), 'lantern.json');
}
