import type { Issue } from '@cairnkit/engine/errors.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Service } from '@cairnkit/engine/service.js';

/** What `cairn check` finds by trying every answer that makes a difference; takes a second or two. */
export const everyAnswer: Readonly<
  Record<string, (definition: object, today: string) => Promise<readonly Issue[]>>
> = {
  service: async (service, today) => {
    const { analyse } = await import('@cairnkit/engine/service-analysis.js');
    const { errors, warnings } = analyse(service as Service, today);
    return [...errors, ...warnings];
  },
  referral: async (form, today) => {
    const { referralFindings } = await import('@cairnkit/engine/referral-findings.js');
    return referralFindings(form as Referral, today);
  },
};
