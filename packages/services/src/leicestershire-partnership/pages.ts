/** Where the facts about this service were read. */

/** Schools, what the teams help with and how, and the address for schools. */
export const page =
  'https://www.leicspart.nhs.uk/service/mental-health-support-teams-in-schools-mhst/';

/** Who refers, who agrees before that, and what is too serious. */
export const referrals = 'https://www.leicspart.nhs.uk/services/referrals';

/** By the same trust. */
export const panic =
  'https://www.healthforkids.co.uk/leicestershire/introducing-the-mental-health-support-team-in-schools/';
