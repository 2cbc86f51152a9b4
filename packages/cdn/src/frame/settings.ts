/** The element that shows what is named, by the parameter that names it. */
const tagOf: Readonly<Record<string, string>> = {
  measure: 'cairn-questionnaire',
  battery: 'cairn-battery',
  service: 'cairn-eligibility',
  services: 'cairn-eligibility',
  form: 'cairn-referral',
  glossary: 'cairn-glossary',
  contacts: 'cairn-urgent-help',
};

/** What names nothing: `widget=goals`. */
const plain = ['goals', 'urgent-help'];

/** Nothing else of an address becomes an attribute; nothing of it ever becomes text or markup. */
const attributes = [
  ...Object.keys(tagOf),
  ...['mode', 'age', 'person', 'action', 'delivery', 'timeout', 'src'],
  ...['easy-read', 'read-aloud', 'auto-advance', 'with-supplementary', 'alongside', 'schools'],
];

export interface Settings {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly lang: string | undefined;
  readonly theme: string | undefined;
  readonly scheme: string | undefined;
  /** The only origin that is talked to; `undefined` for none. */
  readonly host: string | undefined;
}

/** Reads what stands behind `#` in the frame's address, such as `measure=phq-9&action=/api`. */
export function settings(hash: string): Settings {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const named = Object.keys(tagOf).find((name) => given.has(name));
  return {
    tag: named ? tagOf[named]! : `cairn-${one(plain, given.get('widget')) ?? 'urgent-help'}`,
    attributes: attributes.flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
    lang: given.get('lang') ?? undefined,
    theme: one(['nhs', 'school', 'plain'], given.get('theme')),
    scheme: one(['light', 'dark', 'auto'], given.get('scheme')),
    host: originOf(given.get('host')),
  };
}

function one(known: readonly string[], given: string | null): string | undefined {
  return known.find((each) => each === given);
}

/** An origin written in full, `https://www.example.org`; never `*`, `null` or an address in it. */
export function originOf(text: string | null | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { origin, protocol } = new URL(text);
  return origin === text && /^https?:$/.test(protocol) ? origin : undefined;
}
