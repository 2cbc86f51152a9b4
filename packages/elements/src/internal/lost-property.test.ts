import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { define } from './define.js';
import { property } from './property.js';

let made = 0;

/** What an element says that is defined after somebody has written all this on its tag. */
function said(attributes: Record<string, string>, properties: object = {}): string[] {
  class Late extends LitElement {
    @property({ attribute: false }) answers?: object;
    @property() measure?: object | string;
  }
  const tag = `cairn-test-late-${(made += 1)}`;
  const host = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  const messages: string[] = [];
  host.addEventListener('cairn-error', ({ message }: CairnErrorEvent) => messages.push(message));
  document.body.append(host);
  define(tag, Late);
  host.remove();
  return messages;
}

describe('an object that a framework has written as an attribute', () => {
  it('is told to the page, with what to do', () => {
    expect(said({ answers: '[object Object]' })).to.deep.equal([
      'an object arrived as text; set the answers property once the element is defined',
    ]);
  });

  it('is told where it is one of a list', () => {
    expect(said({ sessions: '[object Object],[object Object]' })).to.have.length(1);
  });

  it('is left to the element where it knows such an attribute: it says the same', () => {
    expect(said({ measure: '[object Object]' })).to.deep.equal([]);
  });

  it('is no matter where it came as a property', () => {
    expect(said({ title: 'Answers' }, { answers: { q1: 1 } })).to.deep.equal([]);
  });
});
