import '@angular/compiler';

import { bootstrapApplication } from '@angular/platform-browser';

import { Questions } from '../angular.js';

export function start(place: HTMLElement): () => void {
  place.append(document.createElement('app-questions'));
  const app = bootstrapApplication(Questions);
  return () => void app.then((each) => each.destroy());
}
