import { analyse } from '@cairnkit/engine/service-analysis.js';
import type { Service } from '@cairnkit/engine/service.js';

import type { Compared } from './wording.js';

/** Looks at a service with every answer, and at its words and dates. */
export function checkService(service: Service, at: Date): Compared {
  const { errors, warnings } = analyse(service, at.toISOString().slice(0, 10));
  return { issues: errors, warnings };
}
