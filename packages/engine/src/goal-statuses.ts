/** How a goal stands. A changed goal goes on in other words; the last two are ends. */
export const goalStatuses = ['active', 'changed', 'paused', 'reached', 'stopped'] as const;

/** Whether somebody works on it now, so that it is rated and its words may change. */
export function goesOn(status: (typeof goalStatuses)[number]): boolean {
  return status === 'active' || status === 'changed';
}
