import { render } from 'preact';

import { Questions } from '../preact.js';

export function start(place: HTMLElement): () => void {
  render(<Questions />, place);
  return () => render(null, place);
}
