import { Synthesis, Utterance } from './synthesis.js';

/**
 * Gives the browser these voices, and lets it speak only when told to.
 *
 * @returns What is said, and the way back to the browser's own.
 */
export function speakWith(...voices: unknown[]): { synthesis: Synthesis; restore: () => void } {
  const synthesis = Object.assign(new Synthesis(), { voices });
  const fakes = { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance };
  const real = Object.entries(fakes).map(([name, value]) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, name)!;
    Object.defineProperty(globalThis, name, { value, configurable: true });
    return [name, own] as const;
  });
  const restore = () => {
    for (const [name, own] of real) Object.defineProperty(globalThis, name, own);
  };
  return { synthesis, restore };
}
