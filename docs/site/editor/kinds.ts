import type { Schema } from './schema.js';

/** A kind of definition that can be written here: how it is read, and what shows it. */
export interface Kind {
  readonly title: string;
  readonly schema: () => Promise<Schema>;
  /** @throws {DefinitionError} With every issue and its place. */
  readonly parse: (text: string) => Promise<{ readonly id: string }>;
  /** Makes the element that runs it. It sends nothing. */
  readonly run: (definition: object) => Promise<HTMLElement>;
  /** Something to begin with, of ours. */
  readonly example: () => Promise<{ default: object }>;
}

const schema = (load: () => Promise<unknown>) => async () => {
  const { default: found } = (await load()) as { default: Schema };
  return found;
};

function element(tag: string, properties: object): HTMLElement {
  return Object.assign(document.createElement(tag), properties);
}

export const kinds: Readonly<Record<string, Kind>> = {
  measure: {
    title: 'Measure',
    schema: schema(() => import('@cairnkit/engine/schema/measure.json')),
    parse: async (text) => (await import('@cairnkit/engine/parse.js')).parseMeasure(text),
    run: async (measure) => {
      await import('@cairnkit/elements/questionnaire.js');
      return element('cairn-questionnaire', { measure, delivery: 'none' });
    },
    example: () => import('@cairnkit/instruments/calm-4.js'),
  },
  service: {
    title: 'Service: who it helps',
    schema: schema(() => import('@cairnkit/engine/schema/service.json')),
    parse: async (text) => (await import('@cairnkit/engine/parse-service.js')).parseService(text),
    run: async (service) => {
      await import('@cairnkit/elements/eligibility.js');
      return element('cairn-eligibility', { service });
    },
    example: () => import('@cairnkit/services/stockport.js'),
  },
  referral: {
    title: 'Referral: a form to send',
    schema: schema(() => import('@cairnkit/engine/schema/referral.json')),
    parse: async (text) => (await import('@cairnkit/engine/parse-referral.js')).parseReferral(text),
    run: async (form) => {
      await import('@cairnkit/elements/referral.js');
      return element('cairn-referral', { form, delivery: 'none' });
    },
    example: () => import('@cairnkit/services/referrals/stockport-young-person.js'),
  },
  glossary: {
    title: 'Glossary: words and what they mean',
    schema: schema(() => import('@cairnkit/engine/schema/glossary.json')),
    parse: async (text) => (await import('@cairnkit/engine/parse-glossary.js')).parseGlossary(text),
    run: async (glossary) => {
      await import('@cairnkit/elements/glossary.js');
      return element('cairn-glossary', { glossary });
    },
    example: () => import('@cairnkit/services/jargon.glossary.js'),
  },
};
