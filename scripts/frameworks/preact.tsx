import '@cairnkit/elements/questionnaire.js';
import '@cairnkit/elements/result.js';

import type { CairnElements } from '@cairnkit/elements/jsx.js';
import { postTo } from '@cairnkit/elements/post-to.js';
import gad2 from '@cairnkit/instruments/gad-2.js';
import type { HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Preact takes tags
  namespace JSX {
    interface IntrinsicElements extends CairnElements<HTMLAttributes<HTMLElement>> {}
  }
}

const send = postTo('/api/submissions');
const earlier = { q1: 1, q2: 2 };
const earlierAt = new Date('2026-11-02T10:00:00Z');

/** Sets properties, also on a tag that is not defined yet. */
const properties = (values: object) => (element: HTMLElement | null) => {
  if (element) Object.assign(element, values);
};
const questions = properties({ measure: gad2 });
const result = properties({ measure: gad2, answers: earlier, completedAt: earlierAt });

export function Questions() {
  const [large, setLarge] = useState(false);
  const [sent, setSent] = useState(false);
  return (
    <>
      <button onClick={() => setLarge(!large)}>Larger text</button>
      <cairn-questionnaire
        ref={questions}
        easy-read={large || undefined}
        timeout={20_000}
        oncairn-submit={send}
        oncairn-sent={() => setSent(true)}
      >
        <p>The questions could not be shown. Call us on 01632 960000.</p>
      </cairn-questionnaire>
      {sent && <p>Thank you.</p>}
      <cairn-result ref={result} />
    </>
  );
}
