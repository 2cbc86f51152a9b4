import { html, type TemplateResult } from 'lit';

/** A chart on a dark page that sets its own tokens, and uses no theme. */
export const onDarkPage = (chart: TemplateResult): TemplateResult =>
  html`<div class="dark">
    <style>
      .dark {
        --cairn-color-surface: #14181b;
        --cairn-color-text: #f0f4f5;
        --cairn-color-quiet: #aeb7bd;
        --cairn-color-link: #8fc6ff;
        --cairn-color-line-1: #6fb4f0;
        --cairn-color-line-2: #e39bdd;
        --cairn-color-line-3: #f0a060;
        --cairn-color-grid: #425563;
        --cairn-color-hatch: #425563;
        --cairn-color-band: #1d2429;
        --cairn-color-band-even: #14181b;
      }
    </style>
    ${chart}
  </div>`;
