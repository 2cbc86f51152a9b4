/** Where the facts about this service were read. Pages that hold for one fact stand beside it. */

export const page = 'https://www.nelft.nhs.uk/kent-and-medway-mental-health-support-teams';

/** What the teams are called in Kent, and what in Medway. */
export const names =
  'https://nelft.nhs.uk/news-events/the-mental-health-support-teams-making-a-difference-in-kent-and-medway-schools-13021';

/** Of 22 March 2023: the number for specialist help, and no referrals by email since then. */
export const singlePointOfAccess =
  'https://kelsi.org.uk/news-and-events/news/primary/kent-and-medways-childrens-mental-health-single-point-of-access';
