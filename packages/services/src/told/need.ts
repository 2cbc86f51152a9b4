import type { Outcome, Step } from '@cairnkit/engine/service.js';

import { hasNoSchool, hasSchool } from './place.js';

/** Pages about what is hard, in words that hold for every team. `{team}` is what it is called. */

/** Who can get somebody more help, wherever they live. Services put their own way before these. */
export const moreHelpSteps: readonly Step[] = [
  {
    for: ['young-person'],
    text: 'Ask for an appointment with your GP. An adult you trust can come along.',
  },
  {
    for: ['young-person'],
    text: 'Tell an adult at school or at home how hard it is, so that they can help you ask.',
  },
  {
    for: ['parent-or-carer'],
    text: 'Ask for an appointment with the GP. Say how it affects every day.',
  },
  {
    for: ['parent-or-carer'],
    text: 'Tell the school’s mental health lead, so that school can help in the meantime.',
  },
  {
    for: ['school-staff'],
    text: 'Talk to your mental health lead and the family about specialist help, today if you can.',
  },
  { for: ['friend'], text: 'Help your friend to tell an adult they trust, or their GP.' },
  // https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/
  { text: 'If it gets worse while you wait, call 111 and choose the mental health option.' },
];

export const moreHelpNeeded: Outcome = {
  kind: 'more-help-needed',
  title: 'It sounds like more help may be needed than this team gives',
  text: ['You can still get it. Here is who to ask. It is right to ask again if it takes long.'],
  nextSteps: [...moreHelpSteps],
};

export const differentSupport: Outcome = {
  kind: 'different-support',
  title: 'Another service may be better for this',
  text: ['These people know who can help.'],
  nextSteps: [
    {
      when: { question: 'concerns', includesAny: ['substance-use'] },
      text: 'For drugs or alcohol, ask a GP or school nurse who helps young people near you.',
    },
    {
      when: { question: 'concerns', includesAny: ['autism-adhd-assessment'] },
      text: 'For an assessment, ask the GP, or the school’s SEND co-ordinator (SENCO).',
    },
    {
      for: ['young-person', 'friend'],
      when: hasSchool,
      text: 'Ask a teacher, a head of year or the school nurse who helps with this.',
    },
    {
      for: ['parent-or-carer'],
      when: hasSchool,
      text: 'Ask the school’s mental health lead, or the GP, who helps with this.',
    },
    {
      for: ['school-staff'],
      text: 'Ask your mental health lead which service fits. The {team} can give advice on it.',
    },
    {
      when: hasNoSchool,
      text: 'Without a school, ask a GP, or your council’s early help team.',
    },
  ],
};

export const alreadyGettingHelp: Outcome = {
  kind: 'already-getting-help',
  title: 'Talk first to the person who helps now',
  text: ['Two services at once may not work well together. One talk can sort out what fits.'],
  nextSteps: [
    {
      for: ['young-person'],
      text: 'Ask the person who helps you now if the {team} could help, too.',
    },
    {
      for: ['parent-or-carer'],
      text: 'Ask the service that helps your child now if the {team} could help, too.',
    },
    {
      for: ['school-staff'],
      text: 'If the family agrees, talk first to the service that helps now.',
    },
    { for: ['friend'], text: 'Encourage your friend to talk to the person who helps them now.' },
  ],
};

export const everydaySupport: Outcome = {
  kind: 'everyday-support',
  title: 'Everyday support may be enough for now',
  text: ['You may not need a service. Many people find that small things help.'],
  lists: [
    {
      title: 'Things that may help',
      items: [
        'Talk to someone you trust',
        'Do something you enjoy, alone or with others',
        'Join a club, a group or a team',
        'Try a self-help page or book: school or a library can suggest one',
      ],
    },
  ],
  nextSteps: [
    { for: ['young-person'], text: 'Tell an adult you trust how things are.' },
    { for: ['parent-or-carer'], text: 'Talk with your child, and ask at school how things are.' },
    { for: ['school-staff'], text: 'Check in with the pupil again soon. Tell your pastoral team.' },
    { for: ['friend'], text: 'Listen to your friend. Tell an adult you trust if you are worried.' },
    { text: 'If it gets harder or goes on, answer these questions again, or ask a GP.' },
  ],
};
