import {
  greeting,
  tellable,
  type Answer,
  type FromFrame,
  type Receipt,
} from '../frame/messages.js';
import { FrameSubmitEvent } from './submit-event.js';

/**
 * For pages that show a frame: lets `<iframe data-cairn src="https://…/frame.html#…&host=…">` be as
 * high as what is in it, and fires its events on the iframe.
 *
 * Listens to these iframes' windows at the origin of their `src`, and to no other.
 */
const origins = new WeakMap<HTMLIFrameElement, string>();
const least = 80;
const most = 20_000;

addEventListener('message', (event) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
  if (!frame || event.origin !== originOf(frame) || event.data !== greeting) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromFrame>) => void hear(frame, data, port1);
  frame.contentWindow!.postMessage(greeting, originOf(frame), [port2]);
});

// Frames that were here before this script have greeted nobody; they are asked to do so again.
// Not before they have loaded: what is in them until then is not of their origin.
if (document.readyState === 'complete') ask();
else addEventListener('load', ask);

function ask(): void {
  for (const frame of frames()) frame.contentWindow?.postMessage(greeting, originOf(frame));
}

async function hear(frame: HTMLIFrameElement, message: FromFrame, port: MessagePort) {
  switch (message.type) {
    case 'height':
      // Through the style object, which a strict policy allows; an attribute it would not.
      frame.style.height = `${Math.min(Math.max(Number(message.height) || 0, least), most)}px`;
      return;
    case 'event': {
      if (!Object.hasOwn(tellable, message.name)) return;
      const event = new Event(message.name, { bubbles: true, composed: true });
      for (const field of tellable[message.name]!) {
        Object.defineProperty(event, field, { value: message.told[field], enumerable: true });
      }
      frame.dispatchEvent(event);
      return;
    }
    case 'submit': {
      const { id, attempt } = message;
      const event = new FrameSubmitEvent(message);
      frame.dispatchEvent(event);
      const receipt: Receipt = await event.answer().then(
        (answer) => ({ type: 'receipt', id, attempt, answer: plain(answer) }),
        () => ({ type: 'receipt', id, attempt, failed: true }),
      );
      port.postMessage(receipt);
    }
  }
}

/** What can be posted of a receipt: a `Response` cannot. */
function plain(answer: unknown): Partial<Answer> | undefined {
  if (!(answer instanceof Object)) return undefined;
  const { ok, status, redirected, type, headers } = answer as Partial<Response>;
  return JSON.parse(
    JSON.stringify({ ok, status, redirected, type, contentType: headers?.get?.('content-type') }),
  ) as Partial<Answer>;
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-cairn][src]')];
}

/** Fixed when the frame is first met: an iframe that is later led elsewhere is not followed. */
function originOf(frame: HTMLIFrameElement): string {
  const known = origins.get(frame) ?? new URL(frame.src, document.baseURI).origin;
  origins.set(frame, known);
  return known;
}
