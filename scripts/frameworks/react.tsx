import { postTo } from '@cairnkit/elements/post-to.js';
import gad2 from '@cairnkit/instruments/gad-2.js';
import { CairnQuestionnaire } from '@cairnkit/react/questionnaire.js';
import { CairnResult } from '@cairnkit/react/result.js';
import { useState } from 'react';

const send = postTo('/api/submissions');
const earlier = { q1: 1, q2: 2 };
const earlierAt = new Date('2026-11-02T10:00:00Z');

export function Questions() {
  const [large, setLarge] = useState(false);
  const [sent, setSent] = useState(false);
  return (
    <>
      <button onClick={() => setLarge(!large)}>Larger text</button>
      <CairnQuestionnaire
        measure={gad2}
        easyRead={large}
        timeout={20_000}
        onCairnSubmit={send}
        onCairnSent={() => setSent(true)}
      >
        <p>The questions could not be shown. Call us on 01632 960000.</p>
      </CairnQuestionnaire>
      {sent && <p>Thank you.</p>}
      <CairnResult measure={gad2} answers={earlier} completedAt={earlierAt} />
    </>
  );
}
