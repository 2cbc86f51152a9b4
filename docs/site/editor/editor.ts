import { autocompletion } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { linter, lintGutter } from '@codemirror/lint';
import { Compartment } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';

import { complete } from './completion.js';
import type { Kind } from './kinds.js';
import { marked, read, type Read } from './problems.js';

/** How long after the last key the text is read, in ms. */
const pause = 300;

/** The one editor of a page. Tab is not bound in it, so it leads out, as everywhere else. */
export class Editor {
  readonly #view: EditorView;
  readonly #reading = new Compartment();
  #kind: Kind | undefined;
  readonly #told: (read: Read, text: string) => void;

  /** @param told - Is told what the text comes to, whenever that may have changed. */
  constructor(parent: Element, label: string, told: (read: Read, text: string) => void) {
    this.#told = told;
    this.#view = new EditorView({
      parent,
      extensions: [
        basicSetup,
        json(),
        lintGutter(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': 'keys',
          tabindex: '0', // said aloud: what scrolls can be reached by key
        }),
        this.#reading.of([]),
      ],
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  get doc() {
    return this.#view.state.doc;
  }

  /** Writes another text, and reads it as that kind. */
  async show(text: string, kind: Kind): Promise<void> {
    this.#kind = kind;
    const schema = await kind.schema();
    if (kind !== this.#kind) return; // another was chosen meanwhile
    const problems = linter(
      async ({ state: { doc } }) => {
        const whole = doc.toString();
        const found = await read(whole, kind);
        if (whole === this.text && kind === this.#kind) this.#told(found, whole);
        return 'issues' in found ? found.issues.map((issue) => marked(doc, issue)) : [];
      },
      { delay: pause },
    );
    this.#view.dispatch({
      changes: { from: 0, to: this.doc.length, insert: text },
      effects: this.#reading.reconfigure([
        problems,
        autocompletion({ override: [(context) => complete(schema, context)] }),
      ]),
    });
  }

  /** Puts the cursor where something is wrong. */
  goTo(line: number, column: number): void {
    const at = this.doc.line(Math.min(line, this.doc.lines));
    this.#view.dispatch({
      selection: { anchor: Math.min(at.from + column - 1, at.to) },
      scrollIntoView: true,
    });
    this.#view.focus();
  }
}
