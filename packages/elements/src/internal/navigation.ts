/**
 * How a page is left, in a place of its own: a test cannot let the browser really leave. No host
 * reaches this module.
 */
export const navigation = {
  /** Leaves for another page, which takes the place of this one in the history. */
  replace(address: string): void {
    location.replace(address);
  },

  reload(): void {
    location.reload();
  },
};
