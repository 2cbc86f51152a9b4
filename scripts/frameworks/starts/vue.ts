import { createApp } from 'vue';

import Questions from '../vue.vue';

export function start(place: HTMLElement): () => void {
  const app = createApp(Questions);
  app.mount(place);
  return () => app.unmount();
}
