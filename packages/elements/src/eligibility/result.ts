import type { Result } from '@cairnkit/engine/front-door.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { copies, guide } from './copy.js';
import { given } from './given.js';
import { outcome, type Heading } from './outcome.js';
import { isDanger, safety } from './safety.js';
import type { ResultPage } from './view.js';

/** What the services come to: a page with the next thing to do, never an error. */
export function result(page: ResultPage): TemplateResult {
  const { results, go } = page;
  const [first, ...others] = results as readonly [Result, ...Result[]];
  const inDanger = isDanger(results);
  return html`
    ${
      inDanger
        ? nothing
        : html`<details dir="auto" class="help" part="help">
            <summary>${msg('Need help now?')}</summary>
            ${page.help()}
          </details>`
    }
    <button class="link" @click=${() => go({ type: 'back' })}>${msg('Back')}</button>
    <div class="stack">
      ${inDanger ? safety(first, page.help()) : others.length > 0 ? several(results) : alone(first)}
      ${
        inDanger
          ? nothing
          : html`<slot name="result"></slot>
              <p class="quiet">${guide()}</p>
              ${copies(page)}`
      }
      ${given(page)}
      <button class="quieter" @click=${() => go({ type: 'restart' })}>${msg('Start again')}</button>
    </div>
  `;
}

const belowTwo: Heading = (words) => html`<h3>${words}</h3>`;
const belowThree: Heading = (words) => html`<h4>${words}</h4>`;

function alone(result: Result): TemplateResult {
  const { service, decision } = result;
  return html`<section class="stack" part="result">
    <h2 tabindex="-1" lang=${service.lang}>${decision.page.title}</h2>
    ${outcome(result, belowTwo)}
  </section>`;
}

/** Several results, ranked. Those of services elsewhere are folded up, if there are others. */
function several(results: readonly Result[]): TemplateResult {
  const near = results.filter((each) => !isElsewhere(each));
  const far = results.filter(isElsewhere);
  const shown = near.length > 0 ? near : far;
  return html`
    <h2 tabindex="-1">${msg('What we found')}</h2>
    ${shown.map(oneOfSeveral)}
    ${
      near.length > 0 && far.length > 0
        ? html`<details dir="auto">
            <summary>${msg('Services in other places')}</summary>
            <div class="stack">${far.map(oneOfSeveral)}</div>
          </details>`
        : nothing
    }
  `;
}

function oneOfSeveral(result: Result): TemplateResult {
  const { service, decision } = result;
  return html`<section class="stack one" part="result">
    <h3 lang=${service.lang}>${service.title}</h3>
    <p lang=${service.lang}><strong>${decision.page.title}</strong></p>
    ${outcome(result, belowThree)}
  </section>`;
}

const isElsewhere = ({ decision }: Result): boolean =>
  decision.outcome === 'outside-area' || decision.reasons.includes('outside-area');
