import type { ListedContact } from '@cairnkit/engine/all-contacts.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { dayInWords } from '../internal/day.js';
import { agesInBrief, agesLine } from './contact-lines.js';
import { wordsOf } from './national-words.js';
import { address, withNumber } from './reach.js';

/** The host’s own words about help near by. */
export interface Local {
  /** Where they go: a slot. */
  readonly slot: unknown;
  /** Whether there are any; or their heading would stand alone. */
  readonly filled: boolean;
}

type Level = ListedContact['level'];

/**
 * All contacts in full: a care card each for an emergency and for what is urgent, then lists.
 *
 * After the NHS pattern: at most one card of each kind, each with the action in its heading, and a
 * heading after the cards, so that nobody takes what follows for a part of them. Charities get no
 * card. The classes are those of `contact-list.styles.ts`.
 *
 * @param contacts - What `allContacts` returned.
 * @see https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care
 */
export function urgentHelp(contacts: readonly ListedContact[], local?: Local): TemplateResult {
  const near = listening(contacts).filter(({ national }) => !national);
  const far = listening(contacts).filter(({ national }) => national);
  return html`
    ${card('emergency', msg('Immediate action required:'), contacts)}
    ${card('urgent', msg('Urgent advice:'), contacts)}
    ${section(msg('If you are deaf, or cannot hear or speak on the phone'), contacts.filter(forDeaf))}
    ${near.length > 0 || local?.filled ? html`<h2>${msg('Help near you')}</h2>` : nothing}
    ${local?.slot} ${near.length > 0 ? list(near) : nothing}
    ${section(msg('Someone to talk to'), far)}
    <p class="quiet"><bdi>${checkedLine(contacts)}</bdi></p>
  `;
}

/**
 * All contacts in short, to stand beside something else: paragraphs and a list, without headings,
 * cards or classes of their own.
 *
 * @param contacts - What `allContacts` returned.
 */
export function urgentLines(contacts: readonly ListedContact[]): TemplateResult {
  return html`${firstLines(contacts)} ${furtherWays(contacts)}`;
}

/** What to do when life is in danger, or somebody cannot cope: a paragraph each. */
export function firstLines(contacts: readonly ListedContact[]): unknown {
  return contacts.filter(isFirst).map((each) => {
    return paragraph(said(each, withNumber(wordsOf(each).line!, each)));
  });
}

/** The others, and the routes for deaf people, as a list. */
export function furtherWays(contacts: readonly ListedContact[]): TemplateResult {
  const deaf = contacts.filter(forDeaf);
  const others = contacts.filter((each) => !isFirst(each) && !forDeaf(each));
  return html`<ul>
    ${others.map((contact) => html`<li>${inBrief(contact)}</li>`)}
    ${
      deaf.length > 0
        ? html`<li>
            ${msg('If you are deaf, or cannot hear or speak on the phone:')}
            ${deaf.map((contact, i) => html`${i > 0 ? '; ' : ''}${wayInBrief(contact)}`)}
          </li>`
        : nothing
    }
  </ul>`;
}

const isFirst = (contact: ListedContact): boolean => wordsOf(contact).line !== undefined;

/** When somebody last looked at the contacts; of several days, the earliest. */
export function checkedLine(contacts: readonly ListedContact[]): string {
  const [earliest] = contacts.map(({ checkedOn }) => checkedOn).sort();
  return earliest ? msg(str`Last checked on ${dayInWords(earliest)}.`) : '';
}

const forDeaf = ({ how }: ListedContact): boolean => how === 'bsl-video' || how === 'relay';

const listening = (contacts: readonly ListedContact[]): readonly ListedContact[] =>
  contacts.filter((each) => each.level === 'listening' && !forDeaf(each));

/**
 * What is said of a contact; of a host’s, marked with its own language. It runs in its own direction
 * too, or “24 hours” would be turned round on a page that runs from right to left.
 */
const said = ({ national, lang }: ListedContact, words: unknown): unknown =>
  html`<bdi lang=${national ? nothing : lang}>${words}</bdi>`;

function card(level: Level, urgency: string, contacts: readonly ListedContact[]): unknown {
  const [lead, ...others] = contacts.filter((each) => each.level === level && !forDeaf(each));
  if (!lead) return nothing;
  return html`<div class="card ${level}" part=${level}>
    <h2><span class="unseen">${urgency} </span>${toDo(lead)}</h2>
    <div class="body">${details(lead)} ${others.length > 0 ? list(others) : nothing}</div>
  </div>`;
}

function section(title: string, contacts: readonly ListedContact[]): unknown {
  if (contacts.length === 0) return nothing;
  return html`
    <h2>${title}</h2>
    ${list(contacts)}
  `;
}

function list(contacts: readonly ListedContact[]): TemplateResult {
  return html`<ul class="contacts" part="list">
    ${contacts.map(
      (contact) =>
        html`<li>
          <strong>${said(contact, wordsOf(contact).name)}</strong>
          <p>${toDo(contact)}</p>
          ${details(contact)} ${address(contact)}
        </li>`,
    )}
  </ul>`;
}

function toDo(contact: ListedContact): unknown {
  const { action, when } = wordsOf(contact);
  return said(contact, withNumber(when ? msg(str`${action} if:`) : action, contact));
}

/** When to turn to them, where they are, who it is for, when they are there, and what else helps. */
function details(contact: ListedContact): unknown {
  const { when, hours, for: people, note } = wordsOf(contact);
  const own = [people, contact.place, hours, note].filter(Boolean);
  return html`
    ${
      when
        ? html`<ul>
            ${when.map((each) => html` <li>${said(contact, each)}</li>`)}
          </ul>`
        : nothing
    }
    ${people ? nothing : paragraph(agesLine(contact.ages))}
    ${own.map((words) => paragraph(said(contact, words)))}
  `;
}

const paragraph = (words: unknown): unknown => (words ? html` <p>${words}</p>` : nothing);

/** Name, what to do, and who it is for. */
function inBrief(contact: ListedContact): TemplateResult {
  const { name, action, people = contact.for } = wordsOf(contact);
  const limit = agesInBrief(contact.ages) ?? (people && said(contact, people));
  return html`<strong>${said(contact, name)}</strong>: ${said(contact, withNumber(action, contact))}
    ${limit ? html`(${limit})` : nothing} ${address(contact, 'aside')}`;
}

/** Name, and number or address. */
function wayInBrief(contact: ListedContact): TemplateResult {
  const { name } = wordsOf(contact);
  const { number = '' } = contact;
  return html`<strong>${said(contact, name)}</strong>: ${withNumber(number, contact)}
    ${address(contact, 'aside')}`;
}
