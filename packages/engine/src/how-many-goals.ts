/** As many goals as one person can have. */
export const mostGoals = 50;

/** As many as are usual at a time: CORC, “Goal Based Outcomes”, https://www.corc.uk.net. */
export const usualGoals = 3;
