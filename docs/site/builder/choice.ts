/** What a person has chosen in the embed builder. Nothing of it is kept anywhere. */
export interface Choice {
  readonly widget: WidgetName;
  /** Of the measure, service, form or glossary; `''` where the widget needs none. */
  readonly id: string;
  readonly theme: 'none' | 'nhs' | 'school' | 'plain';
  readonly lang: 'en-GB' | 'cy';
  readonly delivery: 'action' | 'script' | 'none';
  /** Where answers are posted: `/api/submissions`. */
  readonly action: string;
  /** Where the files are: `/cairn/0.1.0/`. */
  readonly base: string;
  /** The site on which a frame is hosted: `https://forms.example.org`. */
  readonly frameOrigin: string;
  /** Whether the hashes of all files that may be loaded later are listed, too. */
  readonly hashes: 'all' | 'loader';
}

interface Widget {
  readonly tag: string;
  readonly title: string;
  /** What a frame with it is called, for the people who answer. */
  readonly called: string;
  /** The attribute that names the definition, and its kind in the catalogue. */
  readonly names?: readonly [attribute: string, kind: string];
  /** Whether answers leave it. */
  readonly sends: boolean;
}

export type WidgetName =
  'questionnaire' | 'eligibility' | 'referral' | 'goals' | 'glossary' | 'urgent-help';

export const widgets: Readonly<Record<WidgetName, Widget>> = {
  questionnaire: {
    tag: 'cairn-questionnaire',
    title: 'Ask a measure',
    called: 'Questions about how you have been',
    names: ['measure', 'measure'],
    sends: true,
  },
  eligibility: {
    tag: 'cairn-eligibility',
    title: 'Check if a service could help',
    called: 'Could this service help?',
    names: ['service', 'service'],
    sends: false,
  },
  referral: {
    tag: 'cairn-referral',
    title: 'Take a request for help',
    called: 'Ask for help',
    names: ['form', 'referral'],
    sends: true,
  },
  goals: { tag: 'cairn-goals', title: 'Agree and rate goals', called: 'Your goals', sends: true },
  glossary: {
    tag: 'cairn-glossary',
    title: 'Explain words',
    called: 'What words mean',
    names: ['glossary', 'glossary'],
    sends: false,
  },
  'urgent-help': {
    tag: 'cairn-urgent-help',
    title: 'Say where urgent help is',
    called: 'Where urgent help is',
    sends: false,
  },
};
