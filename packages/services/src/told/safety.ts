import type { Outcome } from '@cairnkit/engine/service.js';

/**
 * What whoever is in danger is told: the same in every service, and to everybody, because nobody has
 * been asked who they are by then. A page shows `<cairn-urgent-help>` beside it, with every number
 * and its source; a test keeps the numbers here the same as those there.
 */
export const safetyOutcomes: readonly Outcome[] = [
  {
    kind: 'emergency',
    title: 'Call 999 or go to A&E now',
    text: ['Someone’s life may be at risk. Please do this first. This page can wait.'],
    nextSteps: [
      { text: 'Call 999, or go to A&E now.' },
      { text: 'Stay with the person until help comes, if you are safe there.' },
      { text: 'If you are a young person, call 999 yourself. Tell an adult as soon as you can.' },
      { text: 'If you work at the school, tell your safeguarding lead as well.' },
    ],
    source:
      'NHS service manual, emergency care card: https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care',
  },
  {
    kind: 'urgent',
    title: 'Call 111 and choose the mental health option',
    text: ['You can talk to someone today. You do not have to wait for a team at school.'],
    nextSteps: [
      { text: 'Call 111 and choose the mental health option. It is there day and night.' },
      { text: 'Tell an adult you trust now, so that you are not alone with it.' },
      { text: 'If it gets worse, or you cannot keep safe, call 999 or go to A&E.' },
      { text: 'If you are with the person, stay with them. Call 111 together.' },
    ],
    source:
      'NHS service manual, urgent care card; 111 for all ages, day and night: https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/',
  },
  {
    kind: 'safeguarding',
    title: 'Everyone has a right to be safe',
    text: ['Nobody who is hurt or scared is to blame. It is right to tell someone.'],
    nextSteps: [
      { text: 'If someone is in danger now, call 999.' },
      { text: 'Tell an adult you trust today. At school you can tell any teacher.' },
      { text: 'If you are under 19, you can call Childline on 0800 1111.' },
      {
        text: 'If you are an adult, tell the school’s safeguarding lead or the council’s children’s services today.',
      },
    ],
    source:
      'Childline: https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/; children’s services: every council in England has them',
  },
];
