/** Words for yes and no, for questions that FHIR calls boolean and gives no words of its own. */
const words: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  en: ['Yes', 'No'],
  de: ['Ja', 'Nein'],
  fr: ['Oui', 'Non'],
  es: ['Sí', 'No'],
  nl: ['Ja', 'Nee'],
  da: ['Ja', 'Nej'],
  nb: ['Ja', 'Nei'],
  nn: ['Ja', 'Nei'],
  no: ['Ja', 'Nei'],
  sv: ['Ja', 'Nej'],
  pl: ['Tak', 'Nie'],
};

/** @param lang - A language tag; the region does not matter. */
export function yesNo(lang: string): readonly [yes: string, no: string] | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(words, language) ? words[language] : undefined;
}
