import type { Contacts } from './contacts.js';

const checkedOn = '2026-11-23';
const allDay = '24 hours a day, every day';

/**
 * Whom anybody in England can turn to at once. A host adds its own, and never takes one away.
 *
 * Each number is as the pages in its `source` gave it, read in stored copies, not live: look at the
 * live pages before you change `checkedOn`. Hours are left out where pages disagree. Left out
 * altogether, because no two pages agree on the number: texting Papyrus, and the line for parents.
 *
 * The words are said in the language of the page by `urgent-help/national-words.ts` in `elements`;
 * its test fails when the two differ.
 */
export const nationalContacts = {
  kind: 'contacts',
  id: 'national',
  version: '1.0.0',
  lang: 'en-GB',
  checkedOn,
  reviewBy: '2027-05-23',
  contacts: [
    {
      id: 'emergency',
      name: '999 or A&E',
      level: 'emergency',
      how: 'call',
      number: '999',
      action: 'Call 999 or go to A&E now',
      when: [
        'your life, or someone else’s life, is at risk',
        'you or someone else is badly hurt, or has taken an overdose',
      ],
      source:
        'NHS service manual, emergency care card: https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care; when: https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
      checkedOn,
    },
    {
      id: 'nhs-111',
      name: 'NHS 111, mental health option',
      level: 'urgent',
      how: 'call',
      number: '111',
      action: 'Call 111 and choose the mental health option',
      when: [
        'you do not feel safe',
        'you cannot cope',
        'you think about hurting yourself, or that life is not worth living',
      ],
      hours: allDay,
      for: 'Anyone, at any age, for yourself or for someone else',
      source:
        'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/, https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis, https://merseycare.nhs.uk/urgent-help',
      checkedOn,
    },
    {
      id: 'bsl-999',
      name: '999 BSL',
      level: 'emergency',
      how: 'bsl-video',
      url: 'https://999bsl.co.uk/',
      action: 'Call 999 in British Sign Language by video, in the 999 BSL app or on its website',
      hours: allDay,
      source:
        'https://www.ofcom.org.uk/phones-and-broadband/accessibility/new-999-video-call-service/, https://www.nwas.nhs.uk/services/help/999-british-sign-language-bsl-emergency-video-relay-service/; address: https://healthwatchbrightonandhove.co.uk/advice-and-information/2022-06-22/deaf-people-can-now-use-video-app-contact-999',
      checkedOn,
    },
    {
      id: 'bsl-111',
      name: 'NHS 111 with SignVideo',
      level: 'urgent',
      how: 'bsl-video',
      url: 'https://signvideo.co.uk/nhs111/',
      action: 'Call NHS 111 in British Sign Language by video',
      source:
        'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/; address: public sources of two pages about NHS 111 in Essex, 2025',
      checkedOn,
    },
    {
      id: 'relay-111',
      name: 'NHS 111 with Relay UK',
      level: 'urgent',
      how: 'relay',
      number: '18001 111',
      action: 'Call 18001 111 in the Relay UK app or on a textphone',
      source:
        'https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/, https://chainbridge.nhs.uk/we-are-here-to-help',
      checkedOn,
    },
    {
      id: 'shout',
      name: 'Shout',
      level: 'listening',
      how: 'text',
      number: '85258',
      message: 'SHOUT',
      action: 'Text SHOUT to 85258',
      hours: allDay,
      note: 'Anyone in the UK can text, at any age',
      source: 'https://giveusashout.org/about-us/faq, https://www.giveusashout.org/faqs/',
      checkedOn,
    },
    {
      id: 'childline',
      name: 'Childline',
      level: 'listening',
      how: 'call',
      number: '0800 1111',
      action: 'Call 0800 1111',
      ages: { to: 18 },
      note: 'It is free, and the number will not show on a phone bill',
      source:
        'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
      checkedOn,
    },
    {
      id: 'samaritans',
      name: 'Samaritans',
      level: 'listening',
      how: 'call',
      number: '116 123',
      action: 'Call 116 123',
      hours: allDay,
      note: 'It is free',
      source:
        'https://www.samaritans.org/how-we-can-help/contact-samaritan/, https://samaritans.org/branches/coventry/coventry-branch-news/coventry-samaritans-will-be-open-usual-over-christmas; grouping: NHS service manual, A to Z',
      checkedOn,
    },
    {
      id: 'papyrus-hopeline247',
      name: 'Papyrus HOPELINE247',
      level: 'listening',
      how: 'call',
      number: '0800 068 4141',
      action: 'Call 0800 068 4141',
      ages: { to: 34 },
      for: 'People under 35 who have thoughts of suicide, and anyone who is worried about one of them',
      // At all hours since 2023, but it may have to close at night: https://expressandstar.com, 30 January 2025.
      source:
        'https://www.papyrus-uk.org/hopelineuk-faqs/; name and ages: https://expressandstar.com/uk-news/2025/01/30/suicide-prevention-charity-for-under-35s-launches-emergency-funding-appeal',
      checkedOn,
    },
    {
      id: 'nspcc',
      name: 'NSPCC',
      level: 'listening',
      how: 'call',
      number: '0808 800 5000',
      action: 'Call 0808 800 5000',
      for: 'Adults who are worried about a child',
      source: 'https://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/',
      checkedOn,
    },
  ],
} satisfies Contacts as Contacts;
