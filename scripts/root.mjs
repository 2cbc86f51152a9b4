import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. Scripts work from here, wherever they are called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
