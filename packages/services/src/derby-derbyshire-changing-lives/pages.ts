/** Where the facts about this service were read. */

/** Ages, schools, and what a school agrees to. */
export const council =
  'https://schoolsnet.derbyshire.gov.uk/childrens-support-services/health-and-wellbeing/mental-health-support-teams.aspx';

/** Whom the team cannot help directly, and who has to agree. */
export const provider =
  'https://services.actionforchildren.org.uk/derbyshire/changing-lives/make-a-referral/professionals-referral/';
