import { inPanels } from './in-panels.mjs';
import { paint as paintOne } from './svg-hand.mjs';

export const paint = inPanels(paintOne);
