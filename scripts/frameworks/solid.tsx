import '@cairnkit/elements/questionnaire.js';
import '@cairnkit/elements/result.js';

import type { CairnElements } from '@cairnkit/elements/jsx.js';
import { postTo } from '@cairnkit/elements/post-to.js';
import gad2 from '@cairnkit/instruments/gad-2.js';
import { createSignal, Show, type JSX } from 'solid-js';

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid takes tags
  namespace JSX {
    interface IntrinsicElements extends CairnElements<JSX.HTMLAttributes<HTMLElement>> {}
  }
}

const send = postTo('/api/submissions');
const earlier = { q1: 1, q2: 2 };
const earlierAt = new Date('2026-11-02T10:00:00Z');

export function Questions() {
  const [large, setLarge] = createSignal(false);
  const [sent, setSent] = createSignal(false);
  return (
    <>
      <button onClick={() => setLarge(!large())}>Larger text</button>
      <cairn-questionnaire
        prop:measure={gad2}
        prop:easyRead={large()}
        prop:timeout={20_000}
        on:cairn-submit={send}
        on:cairn-sent={() => setSent(true)}
      >
        <p>The questions could not be shown. Call us on 01632 960000.</p>
      </cairn-questionnaire>
      <Show when={sent()}>
        <p>Thank you.</p>
      </Show>
      <cairn-result prop:measure={gad2} prop:answers={earlier} prop:completedAt={earlierAt} />
    </>
  );
}
