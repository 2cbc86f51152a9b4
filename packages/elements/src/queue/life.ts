/** How long something has been kept, by a clock that may be wrong or moved. All in ms. */
export interface Life {
  /** What the clock said when it was saved. */
  readonly savedAt: number;
  /** What the clock said when somebody last looked. */
  readonly seenAt: number;
  /** How long it has been kept, as far as the clock can be believed. */
  readonly spent: number;
  /** The clock has gone back, or was far too early: that is forgiven once. */
  readonly moved?: true;
}

/** No clock was right before this was written. */
const earliest = Date.UTC(2026, 0);

/** Clocks are put right by as much as this every day, and nobody has meddled. */
const slack = 5 * 60_000;

/** A life that begins. */
export function born(now: number): Life {
  return { savedAt: now, seenAt: now, spent: 0 };
}

/**
 * The life when somebody looks again; `undefined` when it is over.
 *
 * A clock that goes forward ends it, also where that was a mistake: answers must not stay on a
 * device for longer than people were told. A clock that goes back does not make it longer, and the
 * second time ends it.
 *
 * @param most - How long it may be kept, in ms.
 */
export function lived(life: Life, now: number, most: number): Life | undefined {
  const passed = now - life.seenAt;
  const hasMoved = passed < -slack || (life.seenAt < earliest && now >= earliest);
  if (hasMoved) return life.moved ? undefined : { ...life, seenAt: now, moved: true };
  const spent = life.spent + Math.max(passed, 0);
  return spent > most ? undefined : { ...life, seenAt: Math.max(now, life.seenAt), spent };
}
