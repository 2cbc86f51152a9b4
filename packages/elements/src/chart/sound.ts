import type { ReadyCourse, ReadyPoint } from '@cairnkit/engine/ready-course.js';

/** Lowest and highest tone, in Hz: two octaves from A below middle C. */
const lowest = 220;
const octaves = 2;

/** How long the longest course may take to hear, and the shortest a tone may be, in seconds. */
const longest = 6;
const shortest = 0.03;
const usual = 0.25;

/** A different sound for each respondent. */
const sounds: readonly OscillatorType[] = ['sine', 'triangle', 'square'];

/**
 * Plays the shape of a course: the higher the score, the higher the tone. One respondent after the
 * other. A session without a score is a short low tap, and not a low tone.
 *
 * @param ended - Called once, when it is over or was stopped.
 * @returns A function that stops it.
 */
export function play(course: ReadyCourse, ended: () => void): () => void {
  const audio = new AudioContext();
  const count = course.series.reduce((sum, { points }) => sum + points.length + 1, 0);
  const step = Math.max(shortest, Math.min(usual, longest / count));
  let at = audio.currentTime + 0.1;
  course.series.forEach(({ points }, i) => {
    for (const point of points) {
      tone(audio, at, step, pitch(course, point), sounds[i % sounds.length]!);
      at += step;
    }
    at += step;
  });

  const timer = setTimeout(stop, (at - audio.currentTime) * 1000);
  let isOver = false;
  function stop(): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    void audio.close();
    ended();
  }
  return stop;
}

/** `undefined` for a session without a score. */
function pitch({ axis: { min, max } }: ReadyCourse, { value }: ReadyPoint): number | undefined {
  return value === null ? undefined : lowest * 2 ** ((octaves * (value - min)) / (max - min));
}

function tone(
  audio: AudioContext,
  at: number,
  long: number,
  hertz: number | undefined,
  sound: OscillatorType,
): void {
  const end = at + (hertz === undefined ? 0.03 : long * 0.9);
  const oscillator = audio.createOscillator();
  const loudness = audio.createGain();
  oscillator.type = hertz === undefined ? 'triangle' : sound;
  oscillator.frequency.value = hertz ?? lowest / 3;
  // Fades in and out: a tone that begins at once clicks.
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.2, at + 0.01);
  loudness.gain.linearRampToValueAtTime(0, end);
  oscillator.connect(loudness).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(end);
}
