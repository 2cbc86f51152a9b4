import type { Option } from '@cairnkit/engine/service.js';

import { optionsForMore } from './options-for-more.js';
import { optionsForStaff } from './options-for-staff.js';

/** Who and what there may be. The words hold anywhere; an area adds its own names and addresses. */
export const options: Option[] = [
  {
    id: 'trusted-adult',
    title: 'Talk to an adult you trust',
    text: 'Someone at school, at home, in a club or anywhere else. It can be anyone you feel safe with.',
    person: true,
    nextSteps: [
      {
        when: { question: 'home-life', includesAny: ['domestic-abuse'] },
        // Childline, as in ../told/safety.ts: https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/
        text: 'If home is not safe, tell someone today, or call Childline on 0800 1111.',
      },
      {
        for: ['young-person'],
        text: 'You can say: “Something is hard, and I would like to talk about it.”',
      },
      { for: ['parent-or-carer'], text: 'Ask your child whom they like to talk to.' },
      {
        for: ['school-staff'],
        text: 'Ask the young person whom they trust at school. That may be you.',
      },
      { for: ['friend'], text: 'Ask your friend whom they trust. Offer to come along.' },
    ],
    source: 'NCB on HeadStart: nobody asked young people whom they trust',
  },
  {
    id: 'activity-or-club',
    title: 'An activity or a club',
    text: 'Sport, art, music, drama or games. Doing things with others can lift your mood.',
    nextSteps: [{ text: 'Ask at school, at a library or at a youth club what there is near you.' }],
    source: 'NCB on HeadStart: talking therapies do not suit everybody',
  },
  {
    id: 'friendship-group',
    title: 'A friendship group',
    text: 'A small group in which people get to know each other. Many find friends in one.',
    nextSteps: [
      {
        for: ['young-person', 'parent-or-carer', 'friend'],
        text: 'Ask a teacher or a youth club if there is one, or if one could start.',
      },
      {
        for: ['school-staff'],
        text: 'Ask your mental health lead to offer one. Other pupils may want it, too.',
      },
    ],
    source: 'NCB on HeadStart: friendship groups as a good model',
  },
  {
    id: 'school-pastoral',
    title: 'Someone at school',
    text: 'A tutor, a head of year, the school nurse or a counsellor. They know your school.',
    person: true,
    nextSteps: [
      { for: ['young-person'], text: 'Ask one of them for ten minutes to talk.' },
      { for: ['parent-or-carer'], text: 'Ask the school for a talk with one of them.' },
      { for: ['school-staff'], text: 'Talk to your pastoral team and your mental health lead.' },
      { for: ['friend'], text: 'Go with your friend to one of them.' },
    ],
    source: 'NCB on HeadStart: pastoral care, school nurses, counselling, welfare officers',
  },
  {
    id: 'mhst',
    title: 'The mental health support team at school',
    text: 'It may be able to help with worry, low mood and other things, for some time.',
    person: true,
    nextSteps: [
      { for: ['young-person'], text: 'Ask at school who leads on mental health.' },
      { for: ['parent-or-carer'], text: 'Talk to the mental health lead at the school.' },
      { for: ['school-staff'], text: 'Talk to your mental health lead, who knows the team.' },
      { for: ['friend'], text: 'Tell your friend that there is a team at their school.' },
    ],
    source: 'NCB on HeadStart: direct work for mild to moderate needs',
  },
  {
    id: 'check-school',
    title: 'Find out if the school has a team',
    text: 'About half of all pupils have a mental health support team at school.',
    nextSteps: [
      {
        for: ['young-person', 'parent-or-carer', 'friend'],
        text: 'Ask at school: “Do we have a mental health support team?”',
      },
      { for: ['school-staff'], text: 'Ask your mental health lead.' },
    ],
    source: '52% of pupils in March 2025: parallelparliament.co.uk, question 62226, 2 July 2025',
  },
  {
    id: 'online-support',
    title: 'Help online',
    text: 'Chat with someone, read, or join in with others. You do not have to travel.',
    nextSteps: [
      { text: 'Ask at school or a GP which free service is there for your area, such as Kooth.' },
    ],
  },
  {
    id: 'self-help',
    title: 'Things to try yourself',
    text: 'Books, pages and apps with small steps. You can start when you like.',
    nextSteps: [{ text: 'Ask at school or at a library for one that suits your age.' }],
  },
  {
    id: 'community-or-youth',
    title: 'A youth worker or a local group',
    text: 'Youth clubs and charities offer talks, groups and things to do. Often nobody has to refer you.',
    person: true,
    nextSteps: [{ text: 'Ask at a library, a youth club or your council what there is near you.' }],
    source: 'NCB on HeadStart: voluntary and community services in the same list as therapy',
  },
  ...optionsForMore,
  ...optionsForStaff,
];
