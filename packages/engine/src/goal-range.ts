/** Lowest and highest rating: 0 is no progress yet, 10 is reached fully. Whole numbers; 0 is one. */
export const goalRange = { min: 0, max: 10 } as const;
