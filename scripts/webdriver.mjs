/**
 * A session with a browser in the W3C WebDriver protocol, https://www.w3.org/TR/webdriver2: as much
 * of it as the tests need.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** Names of keys as tests write them, and what the protocol calls them (its section 17.4.2). */
const keys = {
  ...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' },
  ...{ Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D', Delete: '\uE017' },
  ...{ PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
};

const buttons = { left: 0, middle: 1, right: 2 };

/**
 * Opens a window. There is one session at a time: a driver starts no second one.
 *
 * @param {string} driver - Its address: `http://127.0.0.1:4444`.
 * @param {object} [capabilities] - What the browser must be set to, such as `{ proxy }`.
 */
export async function openSession(driver, capabilities = {}) {
  const asked = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = await call('POST', `${driver}/session`, asked);
  const session = `${driver}/session/${sessionId}`;
  const send = (path, body) => call('POST', `${session}/${path}`, body);
  let current = await call('GET', `${session}/window`);
  const first = pageIn(current);

  // The protocol sets the size of the window, which has more in it than the page.
  const frame = await first.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
  return {
    ...first,
    close: () => call('DELETE', session),
    /** Another tab, to be used in turns with the first. */
    async open() {
      const { handle } = await send('window/new', { type: 'tab' });
      return pageIn(handle);
    },
  };

  function pageIn(handle) {
    const post = async (path, body) => {
      if (current !== handle) await send('window', { handle });
      current = handle;
      return send(path, body);
    };
    const act = (type, actions) => post('actions', { actions: [{ type, id: type, actions }] });
    const execute = (script) => post('execute/sync', { script, args: [] });

    async function setViewport({ width, height }) {
      await post('window/rect', { width: width + frame[0], height: height + frame[1] });
      const fits = `return innerWidth === ${width} && innerHeight === ${height}`;
      for (let tries = 0; !(await execute(fits)); tries += 1) {
        if (tries > 100) throw new Error(`no window holds a page of ${width} × ${height}`);
        await sleep(50); // it takes a while to follow
      }
    }

    return {
      goto: (url) => post('url', { url }),
      execute,
      setViewport,

      keyboard: {
        press: (key) => act('key', pressedOnce(key)),
        type: (text) => act('key', [...text].flatMap(pressedOnce)),
        down: (key) => act('key', [down(key)]),
        up: (key) => act('key', [up(key)]),
      },
      mouse: {
        move: (x, y) => act('pointer', [move(x, y)]),
        click: (x, y, { button = 'left' } = {}) =>
          act('pointer', [move(x, y), pressed(button), released(button)]),
        down: ({ button = 'left' } = {}) => act('pointer', [pressed(button)]),
        up: ({ button = 'left' } = {}) => act('pointer', [released(button)]),
        reset: () => call('DELETE', `${session}/actions`),
      },
    };
  }
}

/** @throws {Error} With what the driver says, where it refuses. */
export async function call(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
  return value;
}

const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
const pressedOnce = (key) => [down(key), up(key)];
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const pressed = (button) => ({ type: 'pointerDown', button: buttons[button] });
const released = (button) => ({ type: 'pointerUp', button: buttons[button] });
