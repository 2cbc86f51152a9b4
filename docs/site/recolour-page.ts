import '@cairnkit/elements/questionnaire.js';

import {
  contrastOf,
  pairs,
  parseColour,
  schoolTheme,
  themeSheet,
  type Colours,
  type SchoolTheme,
} from '@cairnkit/elements/theme.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { html, nothing, render, type TemplateResult } from 'lit';

const session = { form: 'calm-4@1.0.0', status: 'asking', at: 3, answers: { q1: 2, q2: 1, q3: 2 } };
const schemes = ['light', 'dark'] as const;

/** A page on which a school tries its colour, sees what becomes of it, and copies a style sheet. */
export function recolour(root: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let theme = schoolTheme('#5b2d82');
  let typed = theme.light.button;
  let isCopied = false;
  root.replaceChildren(); // what was shown until now
  draw();

  function draw(): void {
    sheet.replaceSync(`${looks}\n${themeSheet(theme, '.recoloured')}`);
    render(page({ theme, typed, isCopied, choose, copy }), root);
  }

  function choose(text: string): void {
    const colour = parseColour(text);
    if (colour) theme = schoolTheme(colour);
    [typed, isCopied] = [text, false];
    draw();
  }

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(themeSheet(theme));
    isCopied = true;
    draw();
  }
}

interface View {
  readonly theme: SchoolTheme;
  readonly typed: string;
  readonly isCopied: boolean;
  readonly choose: (text: string) => void;
  readonly copy: () => Promise<void>;
}

const page = ({ theme, typed, isCopied, choose, copy }: View): TemplateResult => {
  const colour = parseColour(typed);
  const take = ({ target }: Event) => choose((target as HTMLInputElement).value);
  return html`
    <div class="colour">
      <div>
        <label for="picked">Your school’s colour</label>
        <input id="picked" type="color" .value=${colour ?? '#000000'} @input=${take} />
      </div>
      <div>
        <label for="typed">The same, in six digits</label>
        <input
          id="typed"
          type="text"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="told"
          .value=${typed}
          @input=${take}
        />
      </div>
    </div>
    <div id="told" role="status">${colour ? told(theme) : unread}</div>
    <div class="recoloured">
      ${schemes.map(
        (scheme) =>
          html`<div data-cairn-scheme=${scheme}>
            <cairn-questionnaire .measure=${calm4} .session=${session}></cairn-questionnaire>
          </div>`,
      )}
    </div>
    <h2>Put it on your site</h2>
    <p>
      Save this as <code>cairn-school.css</code>, and link it in the place of
      <code>school.css</code>.
    </p>
    <button type="button" class="copy" @click=${copy}>Copy the style sheet</button>
    <span role="status">${isCopied ? 'Copied.' : nothing}</span>
    <pre tabindex="0" aria-label="The style sheet">${themeSheet(theme)}</pre>
    <details>
      <summary>Every pair of colours, measured</summary>
      ${schemes.map((scheme) => measured(theme[scheme], scheme))}
    </details>
  `;
};

const unread = html`<p>
  <strong>Write a colour such as #5b2d82:</strong> six digits, each from 0 to 9 or from a to f.
</p>`;

function told({ changes, resemblesErrors }: SchoolTheme): TemplateResult {
  const red = html`<p>
    Your colour is like the red of errors. Errors also say so in words; but think of another colour
    for links, if you have one.
  </p>`;
  return html`${changes.length > 0 ? changed(changes) : asItIs} ${resemblesErrors ? red : nothing}`;
}

const asItIs = html`<p>Your colour can be used as it is.</p>`;

function changed(changes: SchoolTheme['changes']): TemplateResult {
  return html`<ul>
    ${changes.map(
      ({ scheme, of, to, why }) =>
        html`<li>
          <strong>${scheme === 'light' ? 'On white' : 'On a dark page'}, ${of}: ${to}.</strong>
          ${why}
        </li>`,
    )}
  </ul>`;
}

const measured = (colours: Colours, scheme: string): TemplateResult => html`
  <table>
    <caption>
      ${scheme === 'light' ? 'On white' : 'On a dark page'}
    </caption>
    <thead>
      <tr>
        <th scope="col">Where</th>
        <th scope="col">Colours</th>
        <th scope="col">Contrast</th>
        <th scope="col">Needed</th>
      </tr>
    </thead>
    <tbody>
      ${pairs.map(
        (pair) =>
          html`<tr>
            <td>${pair.where}</td>
            <td>${pair.of.join(' or ')} on ${pair.on}</td>
            <td>${contrastOf(pair, colours).toFixed(1)}</td>
            <td>${pair.least}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;

const looks = `
  .colour {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    gap: 1rem;
  }

  .colour input {
    box-sizing: border-box;
    width: 100%;
    min-height: 3rem;
  }

  .recoloured {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1rem;
  }

  .recoloured > div {
    border: 1px solid #768692;
    background: var(--cairn-color-surface);
  }

  .copy {
    min-height: 44px;
    padding: 0 1rem;
    font: inherit;
  }

  pre {
    max-height: 20rem;
    padding: 1rem;
    overflow: auto;
    background: #fff;
    color: #212b32;
    font-size: 1rem;
  }

  td, th {
    padding-inline-end: 1rem;
    text-align: start;
  }
`;
