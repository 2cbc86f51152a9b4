import { recolour } from './recolour-page.js';

recolour(document.querySelector<HTMLElement>('#recolour')!);
