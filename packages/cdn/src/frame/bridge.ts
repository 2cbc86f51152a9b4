import { greeting, tellable, type FromFrame, type Receipt, type Told } from './messages.js';

/** What an element's submit event has, as far as it is needed here. */
interface Submit extends Event {
  readonly submissionId: string;
  readonly attempt: number;
  readonly body: string;
  respondWith(answer: Promise<unknown>): void;
}

/**
 * Connects the frame with the page around it, if that is who the frame was set up for.
 *
 * @param host - The one origin that is listened to and told. No other window, and no other origin,
 *   is either.
 * @param mayHaveAnswers - Whether answers go to that page. The one who hosts the frame decides.
 */
export function bridge(element: Element, host: string, mayHaveAnswers: boolean): void {
  let port: MessagePort | undefined;
  const open = new Map<string, (receipt: Receipt) => void>();
  const early: FromFrame[] = [];
  const say = (message: FromFrame) => (port ? port.postMessage(message) : early.push(message));

  addEventListener('message', (event) => {
    if (event.source !== parent || event.origin !== host || event.data !== greeting) return;
    const [given] = event.ports;
    if (!given) return greet(host); // it is asked whether anybody is here
    if (port) return; // one page, one port: a second would be somebody else's
    port = given;
    port.onmessage = ({ data }: MessageEvent<Receipt>) => {
      open.get(`${data.id} ${data.attempt}`)?.(data);
    };
    early.splice(0).forEach(say);
    new ResizeObserver(() => say({ type: 'height', height: height() })).observe(document.body);
  });
  greet(host);

  for (const [name, fields] of Object.entries(tellable)) {
    element.addEventListener(name, (event) => {
      const source = event as unknown as Readonly<Told>;
      const told = Object.fromEntries(fields.map((field) => [field, source[field] ?? '']));
      say({ type: 'event', name, told });
    });
  }

  if (!mayHaveAnswers) return;
  element.addEventListener('cairn-submit', (event) => {
    const { submissionId: id, attempt, body } = event as Submit;
    if (!port) return; // nobody in charge, and the person is told so
    const receipt = new Promise<Receipt>((settle) => open.set(`${id} ${attempt}`, settle));
    say({ type: 'submit', id, attempt, body });
    (event as Submit).respondWith(receipt.then(judged));
  });
}

function greet(host: string): void {
  parent.postMessage(greeting, host);
}

function height(): number {
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** Puts together what the element judges: it has the rules of what is a receipt, not we. */
function judged({ answer, failed }: Receipt): unknown {
  if (failed) throw new Error('the page around the frame could not send');
  if (!answer) return undefined;
  const { contentType = '', ...rest } = answer;
  return { ...rest, headers: new Headers({ 'content-type': contentType }) };
}
