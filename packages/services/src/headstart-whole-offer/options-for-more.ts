import type { Option } from '@cairnkit/engine/service.js';

/** Help for the family, for some people in particular, and for those who need more. */
export const optionsForMore: readonly Option[] = [
  {
    id: 'early-help',
    title: 'Early help for the family',
    text: 'Every council has people who help families with many kinds of problems, before they grow.',
    person: true,
    nextSteps: [
      { for: ['young-person', 'friend'], text: 'Ask an adult at school to contact early help.' },
      {
        for: ['parent-or-carer'],
        text: 'Contact your council’s early help team, or ask school to.',
      },
      { for: ['school-staff'], text: 'Talk to the family, and contact early help together.' },
    ],
    source: 'NCB on HeadStart: early help, local authority and social care',
  },
  {
    id: 'family-hub',
    title: 'A family hub',
    text: 'One place for families: help with money, parenting, health and home.',
    person: true,
    nextSteps: [{ text: 'Ask your council where the next family hub is.' }],
    source: 'NCB on HeadStart: family hubs',
  },
  {
    id: 'parent-support',
    title: 'Help for parents and carers',
    text: 'Groups and classes where parents and carers learn what helps, and meet others.',
    person: true,
    nextSteps: [{ text: 'Ask at school or at a family hub for groups and classes for parents.' }],
    source: 'NCB on HeadStart: parenting programmes',
  },
  {
    id: 'send-support',
    title: 'Help for people with SEND',
    text: 'Help can be made to fit: shorter, with pictures, or with breaks. You can ask for that.',
    person: true,
    nextSteps: [
      { for: ['young-person', 'friend'], text: 'Say what makes it easier, to an adult at school.' },
      {
        for: ['parent-or-carer'],
        text: 'Ask the SEND co-ordinator (SENCO), and look at your council’s local offer.',
      },
      { for: ['school-staff'], text: 'Ask your SEND co-ordinator (SENCO) how to make it fit.' },
    ],
    source: 'NCB on HeadStart: short fixed help suits some people with SEND less well',
  },
  {
    id: 'care-experienced-support',
    title: 'Help for people in care, or who were',
    text: 'You can ask for times that suit you, and for someone who stays the same.',
    person: true,
    nextSteps: [
      {
        for: ['young-person', 'friend'],
        text: 'Ask a social worker, a personal adviser or a teacher for it.',
      },
      { for: ['parent-or-carer'], text: 'Ask the social worker, or the virtual school.' },
      { for: ['school-staff'], text: 'Ask your designated teacher, or the virtual school.' },
    ],
    source: 'NCB on HeadStart: young people in care with set times',
  },
  {
    id: 'transition-support',
    title: 'Help with moving to a new school',
    text: 'A visit, a buddy or a plan for the first weeks can make it easier.',
    person: true,
    nextSteps: [
      {
        for: ['young-person', 'parent-or-carer', 'friend'],
        text: 'Ask the old or the new school for a plan and a visit.',
      },
      { for: ['school-staff'], text: 'Make a plan with the other school and the young person.' },
    ],
    source: 'NCB on HeadStart: a transition plan as a good model',
  },
  {
    id: 'holiday-programme',
    title: 'Things to do in the holidays',
    text: 'Clubs with activities, and often with food. For some families they are free.',
    nextSteps: [{ text: 'Look on your council’s pages for “holiday activities and food”.' }],
    source: 'NCB on HeadStart: holiday activities and food',
  },
  {
    id: 'all-year-support',
    title: 'Help that is there all year',
    text: 'Some teams, GPs and youth services also work when school is closed.',
    person: true,
    nextSteps: [{ text: 'Ask a GP or your council who is there in the holidays.' }],
    source: 'NCB on HeadStart: all year, not only in term time',
  },
  {
    id: 'outreach-or-online',
    title: 'Someone who comes to you, or meets you online',
    text: 'Some workers visit people at home or nearby, or talk by phone or video.',
    person: true,
    nextSteps: [
      {
        for: ['young-person', 'parent-or-carer', 'friend'],
        text: 'When you ask for help, say that you cannot come to them. Ask what else they can do.',
      },
      {
        for: ['school-staff'],
        text: 'When you refer, say that a visit, phone or video would help.',
      },
    ],
    source: 'NCB on HeadStart: families without transport, rural areas, pupils out of school',
  },
  {
    id: 'gp-or-self-referral',
    title: 'A GP, or asking a service yourself',
    text: 'A GP can help and knows other services. Many services take calls from families, too.',
    person: true,
    nextSteps: [
      { for: ['young-person'], text: 'Call the GP. You can go alone or take someone with you.' },
      { for: ['parent-or-carer'], text: 'Call the GP, or the local service for children.' },
      { for: ['school-staff'], text: 'Encourage the family to call the GP.' },
      { for: ['friend'], text: 'Offer to help your friend with the call.' },
    ],
    source: 'NCB on HeadStart; many single points of access take self-referrals',
  },
  {
    id: 'specialist-camhs',
    title: 'CAMHS, the specialist NHS service',
    text: 'For when it is too hard to cope. If CAMHS said no before, it is right to ask again.',
    person: true,
    nextSteps: [
      { for: ['young-person'], text: 'Ask a GP or an adult at school to contact CAMHS with you.' },
      { for: ['parent-or-carer'], text: 'Ask the GP or the school to refer, or call CAMHS.' },
      { for: ['school-staff'], text: 'Talk to the family, and call CAMHS for advice.' },
      { for: ['friend'], text: 'Help your friend to tell an adult, who can contact CAMHS.' },
    ],
    source: 'NCB on HeadStart: NHS children and young people’s mental health services',
  },
];
