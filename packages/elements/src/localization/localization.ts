import { configureLocalization, type LocaleModule } from '@lit/localize';

/** A language that there are texts for, besides English. */
export type Language = 'ar' | 'cy' | 'pl' | 'uk' | 'ur';

/** Fetches the texts of a language: `() => import('…')`, written out so that bundlers see it. */
export type Texts = () => Promise<LocaleModule>;

const english = 'en';
const languages: readonly Language[] = ['ar', 'cy', 'pl', 'uk', 'ur'];
const offered = new Map<string, Texts>();
const active = configure();

offer('cy', () => import('../locales/cy.js'));
if (active) {
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['lang'] });
}

/**
 * Offers a language to pages that are in it. Welsh is offered from the start; a host can offer a
 * draft that it has had reviewed, or Welsh of its own.
 *
 * @param language - Offering it again takes effect when it is next chosen.
 * @param texts - The texts by id, as the files in `locales/` have them.
 */
export function offer(language: Language, texts: Texts): void {
  offered.set(language, texts);
  follow();
}

/** The language that Cairn's elements now speak, such as `cy`; `undefined` if the host decides it. */
export function locale(): string | undefined {
  return active?.getLocale();
}

/** `@lit/localize` can be configured once a page, so a second copy leaves it to the first. */
function configure(): ReturnType<typeof configureLocalization> | undefined {
  try {
    return configureLocalization({ sourceLocale: english, targetLocales: languages, loadLocale });
  } catch {
    console.warn(
      'Cairn: @lit/localize is configured already, so that decides the language. ' +
        'Give it the texts in @cairnkit/elements/locales/ too.',
    );
    return undefined;
  }
}

async function loadLocale(language: string): Promise<LocaleModule> {
  try {
    return await offered.get(language)!(); // there: nothing else is ever chosen
  } catch (error) {
    console.warn(`Cairn: the texts in "${language}" did not load; the language stays.`, error);
    throw error;
  }
}

/** Speaks the page's language, where it is offered, and otherwise English. */
function follow(): void {
  const { lang } = document.documentElement;
  const [wanted = ''] = lang.trim().toLowerCase().split(/[-_]/); // pages say en_GB, and CY-gb
  const language = offered.has(wanted) ? wanted : english;
  active?.setLocale(language).catch(() => {}); // has been told
}
