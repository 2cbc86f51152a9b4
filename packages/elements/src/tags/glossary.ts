// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnGlossary } from '../glossary/glossary.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** A jargon buster: terms from A to Z, each with its meaning, and a field that finds them. What is typed there stays in the field; nobody is told, and no address changes. `<cairn-term>` takes its meanings from here. */
export interface CairnGlossaryTag {
  element: CairnGlossary;
  properties: 'glossary' | 'src' | 'open';
  /** Each attribute, and the property that it sets. */
  attributes: { glossary: 'glossary'; src: 'src'; open: 'open' };
  events: { 'cairn-error': CairnErrorEvent };
}
