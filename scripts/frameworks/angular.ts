import '@cairnkit/elements/questionnaire.js';
import '@cairnkit/elements/result.js';

import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { postTo } from '@cairnkit/elements/post-to.js';
import gad2 from '@cairnkit/instruments/gad-2.js';

@Component({
  selector: 'app-questions',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="large.set(!large())">Larger text</button>
    <cairn-questionnaire
      [measure]="gad2"
      [easyRead]="large()"
      [timeout]="20000"
      (cairn-submit)="send($event)"
      (cairn-sent)="sent.set(true)"
    >
      <p>The questions could not be shown. Call us on 01632 960000.</p>
    </cairn-questionnaire>
    @if (sent()) {
      <p>Thank you.</p>
    }
    <cairn-result [measure]="gad2" [answers]="earlier" [completedAt]="earlierAt" />
  `,
})
export class Questions {
  readonly gad2 = gad2;
  readonly large = signal(false);
  readonly sent = signal(false);
  readonly send = postTo('/api/submissions');
  readonly earlier = { q1: 1, q2: 2 };
  readonly earlierAt = new Date('2026-11-02T10:00:00Z');
}
