import { render } from 'solid-js/web';

import { Questions } from '../solid.js';

export function start(place: HTMLElement): () => void {
  return render(() => <Questions />, place);
}
