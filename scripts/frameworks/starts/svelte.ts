import { mount, unmount } from 'svelte';

import Questions from '../svelte.svelte';

export function start(place: HTMLElement): () => void {
  const app = mount(Questions, { target: place });
  return () => void unmount(app);
}
