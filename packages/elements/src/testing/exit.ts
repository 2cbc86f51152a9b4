import { navigation } from '../internal/navigation.js';

/** What a page is covered with once somebody has left it in a hurry. */
export const cover = () => document.querySelector<HTMLElement>('html > [role="alert"]');

/**
 * Keeps the browser on the test page, for the tests of a file, and uncovers it after each.
 *
 * @returns What the browser was told to do instead: addresses, or `reload`. Empty before each test.
 */
export function stayHere(): string[] {
  const went: string[] = [];
  const { replace, reload } = navigation;
  const { title } = document;
  beforeEach(() => {
    went.length = 0;
    navigation.replace = (address) => void went.push(address);
    navigation.reload = () => void went.push('reload');
  });
  afterEach(() => {
    Object.assign(navigation, { replace, reload });
    cover()?.remove();
    document.body.removeAttribute('style');
    document.title = title;
  });
  return went;
}
