import type { Referral } from '@cairnkit/engine/referral.js';

import { council, provider } from './pages.js';

/**
 * What the forms of this service have in common. The school asks the team; who else may, no page says.
 * So families have a note to show at school, and nothing that sends a referral.
 */
export const changingLives = {
  version: '1.0.0',
  lang: 'en-GB',
  services: ['derby-derbyshire-changing-lives'],
  contacts: [
    {
      id: 'provider',
      name: 'Action for Children: referral information for professionals',
      url: provider,
      note: 'A form to download, and to send back as the page says. Not for a crisis.',
      source: 'The page itself.',
      checkedOn: '2026-11-22',
    },
    {
      id: 'council-page',
      name: 'Derbyshire County Council: mental health support teams',
      url: council,
      note: 'Its dates have passed.',
      source: 'The page itself.',
      checkedOn: '2026-11-22',
    },
  ],
  source: { url: provider, checkedOn: '2026-11-22' },
  sources: [
    `Ages, schools, and what a school agrees to: ${council}`,
    'Both pages were read in stored copies, not live.',
  ],
  reviewBy: '2027-05-22',
} satisfies Partial<Referral>;

/** To be asked before families get a form of their own. */
export const whoElseMayAsk = {
  id: 'who-else-may-ask',
  text: 'Your page is for professionals. May young people and parents ask you themselves?',
  meanwhile: 'They get a note to show at school. Nothing of it is sent.',
  source: provider,
};
