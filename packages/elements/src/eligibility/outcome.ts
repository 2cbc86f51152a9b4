import type { Decision } from '@cairnkit/engine/decide.js';
import type { Result } from '@cairnkit/engine/front-door.js';
import type { OutcomeKind } from '@cairnkit/engine/outcome-kinds.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { nextSteps } from './next-steps.js';

/** A heading below the one that names the result. */
export type Heading = (words: unknown) => TemplateResult;

/** What one service comes to, below its title: why, what to do next, and what else to know. */
export function outcome({ service, decision }: Result, heading: Heading): TemplateResult {
  const { page, reason, because } = decision;
  const { lang } = service;
  const own = (texts: readonly (string | undefined)[]) =>
    texts.map((text) => (text ? html`<p lang=${lang}>${text}</p>` : nothing));
  return html`
    ${own([reason, ...(page.text ?? [])])} ${offered({ service, decision }, heading)}
    ${heading(msg('What you can do next'))} ${nextSteps(service, decision.nextSteps)}
    ${page.lists?.map(
      ({ title, items }) =>
        html`${heading(html`<span lang=${lang}>${title}</span>`)} ${list(items, lang)}`,
    )}
    ${part(heading, msg('Because you said'), because, lang)}
    ${part(heading, msg('Also good to know'), otherReasons({ service, decision }), lang)}
  `;
}

/** What a navigator offers, best first. */
function offered({ service, decision }: Result, heading: Heading): unknown {
  return decision.options?.map(
    ({ title, text, nextSteps: steps }) => html`
      ${heading(html`<span lang=${service.lang}>${title}</span>`)}
      ${text ? html`<p lang=${service.lang}>${text}</p>` : nothing}
      ${steps.length > 0 ? nextSteps(service, steps) : nothing}
    `,
  );
}

function part(heading: Heading, title: string, items: readonly string[], lang: string): unknown {
  return items.length > 0 ? html`${heading(title)} ${list(items, lang)}` : nothing;
}

const list = (items: readonly string[], lang: string): TemplateResult =>
  html`<ul lang=${lang} dir="auto">
    ${items.map((each) => html` <li>${each}</li>`)}
  </ul>`;

/** Of all that stands in the way, what says something for itself. */
const telling: readonly OutcomeKind[] = [
  ...(['outside-age', 'outside-area', 'school-not-covered', 'school-starting-soon'] as const),
  ...(['different-support', 'already-getting-help', 'consent-first'] as const),
];

function otherReasons({ service, decision }: Result): readonly string[] {
  const kinds = decision.reasons.filter((kind) => telling.includes(kind));
  return service.outcomes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ title }) => named(title, decision));
}

const named = (text: string, { team }: Decision): string => text.split('{team}').join(team);
