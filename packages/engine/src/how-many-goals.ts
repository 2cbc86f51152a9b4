/** As many goals as one person can have. */
export const mostGoals = 50;

/**
 * As many as are usual at a time. The Goal Record Sheet has room for three, and for “other goals”:
 * CamCOPS, ucam-department-of-psychiatry/camcops@56a303e1d783, `tasks/gbo.py`.
 */
export const usualGoals = 3;
