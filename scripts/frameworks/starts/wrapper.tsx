import gad2 from '@cairnkit/instruments/gad-2.js';
import { CairnQuestionnaire } from '@cairnkit/react/questionnaire.js';
import { StrictMode, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';

/** Lets a test render what it likes, one thing after another. */
export function start(place: HTMLElement): () => void {
  const root = createRoot(place);
  const render = (props: ComponentProps<typeof CairnQuestionnaire> | null) =>
    root.render(
      <StrictMode>{props && <CairnQuestionnaire measure={gad2} {...props} />}</StrictMode>,
    );
  Object.assign(globalThis, { render });
  render({});
  return () => root.unmount();
}
