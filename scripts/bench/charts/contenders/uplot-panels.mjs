import { inPanels } from './in-panels.mjs';
import { paint as paintOne } from './uplot.mjs';

export const paint = inPanels(paintOne);
