/**
 * How shadow roots are opened: closed, so that scripts of the host page do not wander in by
 * accident; open where a test, Storybook or an accessibility audit asked for it beforehand.
 *
 * Closed is a fence, not a wall: a page's own scripts can always get at what is shown in it.
 */
export const roots: ShadowRootInit = {
  get mode() {
    const asked = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('cairn.roots')];
    return asked === 'open' ? 'open' : 'closed';
  },
};
