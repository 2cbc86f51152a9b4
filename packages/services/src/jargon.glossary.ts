import type { Glossary } from '@cairnkit/engine/glossary.js';

/** Pages of the services, as far as their words for things were taken from there. */
const kent = 'https://www.nelft.nhs.uk/kent-and-medway-mental-health-support-teams';
const leicester =
  'https://www.leicspart.nhs.uk/service/mental-health-support-teams-in-schools-mhst';
const derby = 'Changing Lives, Derby and Derbyshire, schoolsnet.derbyshire.gov.uk';
const stockport = 'Stockport mental health support team, hub.gmintegratedcare.org.uk';
const headstart = 'National Children’s Bureau, learning report on HeadStart and MHSTs, 2021';

/**
 * Words that school mental health teams use, in plain words of our own.
 *
 * A page named as a source was read on 23 November 2026, as a stored copy, and re-worded. The
 * meanings are to be read by a clinician and by young people before a service relies on them.
 * A service that means something else lays its own over them: `merged`.
 */
export default {
  kind: 'glossary',
  id: 'jargon',
  version: '1.0.0',
  lang: 'en',
  title: 'What words mean',
  terms: [
    {
      id: 'mhst',
      term: 'MHST',
      also: ['mental health support team'],
      words:
        'A team that works with schools. It helps pupils with mild to moderate mental health problems. It may have another name where you live.',
      source: kent,
    },
    {
      id: 'emhp',
      term: 'EMHP',
      also: ['education mental health practitioner'],
      words:
        'Someone who works in schools and is trained to help early, before a problem grows. What they do is based on CBT.',
      source: `${leicester}; https://www.healthcareers.nhs.uk/explore-roles/psychological-therapies/roles-psychological-therapies/education-mental-health-practitioner`,
    },
    {
      id: 'mild-to-moderate',
      term: 'mild to moderate',
      // To be agreed clinically: no source draws this line in plain words.
      words: 'A problem that gets in the way on some days. You can still do most things.',
      source: `Our own words for what all five services say, such as ${leicester}`,
    },
    {
      id: 'cbt',
      term: 'CBT',
      also: ['cognitive behavioural therapy'],
      words:
        'Help through talking. It looks at how your thoughts, feelings, body and actions affect each other. You get things to try.',
      source: kent,
    },
    {
      id: 'low-intensity-cbt',
      term: 'low intensity CBT',
      also: ['low intensity cognitive behavioural therapy', 'LI-CBT'],
      words: 'A short kind of CBT, with practical steps for one problem.',
      source: leicester,
    },
    {
      id: 'targeted-support',
      term: 'targeted support',
      words: 'Help for one thing, with a goal and an end. You get it alone or in a group.',
      source: kent,
    },
    {
      id: 'roms',
      term: 'ROMs',
      also: ['outcome measures', 'routine outcome measures'],
      words:
        'Short questions that show what is hard for you, and whether help is working. You answer them with the person who helps you.',
      source: kent,
    },
    {
      id: 'whole-school-approach',
      term: 'whole school approach',
      words:
        'Everyone at school, and families too, works to help people feel well. It shows in lessons, and in how people treat each other.',
      source: `${kent}; ${derby}`,
    },
    {
      id: 'senior-mental-health-lead',
      term: 'senior mental health lead',
      also: ['mental health lead', 'school mental health lead'],
      words:
        'The member of staff in charge of mental health at a school. They are the person to ask about help.',
      source: leicester,
    },
    {
      id: 'behavioural-activation',
      term: 'behavioural activation',
      words: 'Doing small things that matter to you, so that a low mood gets better.',
      source: stockport,
    },
    {
      id: 'worry-management',
      term: 'worry management',
      words: 'Ways to notice worries and to deal with them.',
      source: stockport,
    },
    {
      id: 'psychoeducation',
      term: 'psychoeducation',
      words: 'Learning how feelings work.',
      source: derby,
    },
    {
      id: 'thrive',
      term: 'THRIVE',
      also: ['THRIVE Framework', 'i-THRIVE'],
      words:
        'A way to talk about what help somebody needs. Two of its parts are Getting Advice and Getting Help.',
      source: `${stockport}; https://www.nelft.nhs.uk/i-thrive`,
    },
    {
      id: 'getting-advice',
      term: 'Getting Advice',
      also: ['Getting Advice and Signposting'],
      words: 'Advice, so that you can manage a problem yourself. It is a part of THRIVE.',
      source: `${stockport}; https://www.nelft.nhs.uk/i-thrive`,
    },
    {
      id: 'getting-help',
      term: 'Getting Help',
      words: 'Help from a worker for a while, with a clear goal. It is a part of THRIVE.',
      source: `${stockport}; https://implementingthrive.org/about-us/the-needs-based-groupings/getting-help/`,
    },
    {
      id: 'centre-of-excellence',
      term: 'Centre of Excellence',
      words:
        'In Derby and Derbyshire, a group of schools that share a team. Often it is a secondary school and the primary schools its pupils come from.',
      source: derby,
    },
    {
      id: 'single-front-door',
      term: 'single front door',
      words: 'One place to ask for help. The people there work out together who can help you best.',
      source: headstart,
    },
    {
      id: 'trusted-adult',
      term: 'trusted adult',
      words: 'A grown-up you feel safe talking to.',
      source: headstart,
    },
    {
      id: 'co-production',
      term: 'co-production',
      words: 'Young people, families and staff decide things together.',
      source: headstart,
    },
    {
      id: 'send',
      term: 'SEND',
      also: ['special educational needs and disabilities'],
      words:
        'A learning difficulty or a disability that means somebody needs extra or different help to learn.',
      source:
        'SEND code of practice (2015), as quoted on https://accesstoeducation.birmingham.gov.uk/2019/11/07',
    },
    {
      id: 'ehcp',
      term: 'EHCP',
      also: ['education, health and care plan', 'EHC plan'],
      words:
        'A legal plan for somebody aged up to 25 who needs more help than schools usually give. It says what they need, and what help they must get.',
      source:
        'https://derby.gov.uk/education-and-learning/derbys-send-local-offer/ehc-assessment-and-plans/what-is-an-education-health-care-plan',
    },
    {
      id: 'care-leaver',
      term: 'care leaver',
      words:
        'A young person who was in care and has left it. Their local council may have to help them until they are 25.',
      source: 'https://www.gov.uk/leaving-foster-or-local-authority-care',
      url: 'https://www.gov.uk/leaving-foster-or-local-authority-care',
    },
    {
      id: 'pru',
      term: 'PRU',
      also: ['pupil referral unit'],
      words:
        'A small school for pupils who cannot go to another one. For example, they were excluded or are ill.',
      source:
        'https://enfield.gov.uk/services/children-and-education/virtual-school/social-workers-and-practitioners-for-all-other-children/alternate-provision',
    },
    {
      id: 'camhs',
      term: 'CAMHS',
      also: [
        'child and adolescent mental health services',
        'CYPMHS',
        'children and young people’s mental health services',
      ],
      words:
        'NHS mental health services for children and young people who need a specialist. A newer name is CYPMHS.',
      source: 'https://leedscommunityhealthcare.nhs.uk/our-services-a-z/camhs',
    },
    {
      id: 'vcse',
      term: 'VCSE',
      also: ['voluntary, community and social enterprise'],
      words: 'Charities, community groups, and businesses that are there to help people.',
      source:
        'https://www.tnlcommunityfund.org.uk/funding/thinking-of-applying-for-funding/who-can-apply/voluntary-community-and-social-enterprise-vcse-definition',
    },
    {
      id: 'early-help',
      term: 'early help',
      words:
        'Help for children and families so that a problem does not get worse. It can come from school, the NHS, the council or others.',
      source: 'https://www.local.gov.uk/publications/must-know-safeguarding-children',
    },
    {
      id: 'elective-home-education',
      term: 'elective home education',
      also: ['home education', 'EHE'],
      words: 'When parents choose to teach their child at home and not at school full time.',
      source:
        'Department for Education, Elective home education: guidance for parents, April 2019, 1.1',
    },
    {
      id: 'social-prescribing',
      term: 'social prescribing',
      words:
        'A link worker takes time to ask what matters to you. Then they help you find groups and services near you.',
      source: 'https://www.england.nhs.uk/personalisedcare/social-prescribing/faqs/',
    },
    {
      id: 'family-hub',
      term: 'family hub',
      words:
        'A place where families can get many kinds of help. It is for families with children aged up to 19, or up to 25 with SEND.',
      source:
        'https://www.gov.uk/government/publications/trailblazers-for-the-family-hubs-and-start-for-life-programme',
    },
  ],
} satisfies Glossary;
