/** What of a voice matters here; the browser's have it all. */
export type Voice = Pick<SpeechSynthesisVoice, 'default' | 'lang' | 'localService'>;

/**
 * The voices that turn text into sound on the device itself, as far as a page can know.
 *
 * None on Android. There, Chromium lists one voice for each language that the phone's speech engine
 * knows, calls every one of them local without asking, and lets the engine choose: it may use the
 * network. (Chromium's `content/browser/speech/tts_android.cc` and `TtsPlatformImpl.java`.) Tablets
 * may leave Android out of `userAgent`; the tags with `_` that come of it give it away.
 */
export function onDevice<V extends Voice>(voices: readonly V[], userAgent: string): readonly V[] {
  if (userAgent.includes('Android')) return [];
  return voices.filter(({ lang, localService }) => localService === true && !lang.includes('_'));
}

/**
 * The voice that suits a text, or none: a voice of another language makes no sense of it.
 *
 * @param lang - BCP 47 tag of the text. Any region will do, but its own comes first, then Britain.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = lang.toLowerCase();
  const rank = (voice: V) => {
    const tag = voice.lang.toLowerCase();
    const score = Number(tag === wanted) * 4 + Number(tag.endsWith('-gb')) * 2;
    return score + Number(voice.default);
  };
  const fitting = voices.filter((voice) => wanted && languageOf(voice.lang) === languageOf(wanted));
  return fitting.sort((a, b) => rank(b) - rank(a))[0];
}

/** `cy` of `cy-GB`. */
function languageOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
