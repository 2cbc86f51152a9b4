import { LOCALE_STATUS_EVENT, type LocaleStatusEventDetail } from '@lit/localize';

/** What a page does about its language, for tests. */

/** Waits for the next word of `@lit/localize` that its texts are `ready`, or that an `error` came. */
export function told(status: 'ready' | 'error', language: string): Promise<void> {
  return new Promise((resolve) => {
    addEventListener(LOCALE_STATUS_EVENT, function listen({ detail }) {
      if (languageOf(status, detail) !== language) return;
      removeEventListener(LOCALE_STATUS_EVENT, listen);
      resolve();
    });
  });
}

function languageOf(status: string, detail: LocaleStatusEventDetail): string | undefined {
  if (detail.status !== status) return undefined;
  if (detail.status === 'ready') return detail.readyLocale;
  return detail.status === 'error' ? detail.errorLocale : undefined;
}

/** Gives the page a language, and waits until its elements speak it, or another one instead. */
export async function setPageLanguage(tag: string, spoken = tag): Promise<void> {
  const ready = told('ready', spoken);
  document.documentElement.lang = tag;
  await ready;
}

/** Notes what is warned of while something happens. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const real = console.warn;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = real;
  }
  return warnings;
}
