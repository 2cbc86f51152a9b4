/** Where all the facts about this service were read. */
export const page =
  'https://hub.gmintegratedcare.org.uk/mental-health/our-work/mental-health-support-teams/stockport-mental-health-support-team/';
