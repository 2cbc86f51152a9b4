import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Questions } from '../react-tags.js';

export function start(place: HTMLElement): () => void {
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <Questions />
    </StrictMode>,
  );
  return () => root.unmount();
}
