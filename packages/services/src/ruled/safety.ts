import type { Rule } from '@cairnkit/engine/service.js';

export const ifLifeAtRisk: Rule = {
  when: { question: 'life-at-risk', is: 'yes' },
  outcome: 'emergency',
};

export const ifUnsafe: Rule = { when: { question: 'feels-unsafe', is: 'yes' }, outcome: 'urgent' };

export const ifAtRiskFromSomeone: Rule = {
  when: { question: 'at-risk-from-someone', is: 'yes' },
  outcome: 'safeguarding',
};

/**
 * Danger decides before anything else, in every service. The order is that of the NHS service manual:
 * https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care
 */
export const dangerFirst: readonly Rule[] = [ifLifeAtRisk, ifUnsafe, ifAtRiskFromSomeone];
