import type { ListedContact } from '@cairnkit/engine/all-contacts.js';
import type { Contact } from '@cairnkit/engine/contacts.js';
import { msg, str } from '@lit/localize';

/** What is said of a contact. */
export interface Words extends Pick<
  Contact,
  'name' | 'action' | 'when' | 'hours' | 'for' | 'note'
> {
  /** What to do and when, in one sentence. */
  readonly line?: string;
  /** Who it is for, within a sentence. */
  readonly people?: string;
}

/**
 * What is said of a national contact, in the language of the page; of a host’s, in its own words.
 *
 * In English it is what `national-contacts.ts` says; the numbers are always from there.
 */
export function wordsOf(contact: ListedContact): Words {
  if (!contact.national) return contact;
  const { name, number = '', message = '' } = contact;
  const hours = msg('24 hours a day, every day');
  switch (contact.id) {
    case 'emergency':
      return {
        name: msg('999 or A&E'),
        action: msg(str`Call ${number} or go to A&E now`),
        when: [
          msg('your life, or someone else’s life, is at risk'),
          msg('you or someone else is badly hurt, or has taken an overdose'),
        ],
        line: msg(str`Call ${number} or go to A&E now if a life is in danger.`),
      };
    case 'nhs-111':
      return {
        name: msg('NHS 111, mental health option'),
        action: msg(str`Call ${number} and choose the mental health option`),
        when: [
          msg('you do not feel safe'),
          msg('you cannot cope'),
          msg('you think about hurting yourself, or that life is not worth living'),
        ],
        hours,
        for: msg('Anyone, at any age, for yourself or for someone else'),
        line: msg(
          str`Call ${number} and choose the mental health option if you do not feel safe or cannot cope. It is open day and night.`,
        ),
      };
    case 'bsl-999':
      return {
        name,
        action: msg(
          'Call 999 in British Sign Language by video, in the 999 BSL app or on its website',
        ),
        hours,
      };
    case 'bsl-111':
      return {
        name: msg('NHS 111 with SignVideo'),
        action: msg('Call NHS 111 in British Sign Language by video'),
      };
    case 'relay-111':
      return {
        name: msg('NHS 111 with Relay UK'),
        action: msg(str`Call ${number} in the Relay UK app or on a textphone`),
      };
    case 'shout':
      return {
        name,
        action: msg(str`Text ${message} to ${number}`),
        hours,
        note: msg('Anyone in the UK can text, at any age'),
      };
    case 'childline':
      return {
        name,
        action: msg(str`Call ${number}`),
        note: msg('It is free, and the number will not show on a phone bill'),
      };
    case 'samaritans':
      return { name, action: msg(str`Call ${number}`), hours, note: msg('It is free') };
    case 'papyrus-hopeline247':
      return {
        name,
        action: msg(str`Call ${number}`),
        for: msg(
          'People under 35 who have thoughts of suicide, and anyone who is worried about one of them',
        ),
      };
    case 'nspcc':
      return {
        name,
        action: msg(str`Call ${number}`),
        for: msg('Adults who are worried about a child'),
        people: msg('for adults who are worried about a child'),
      };
    default:
      return contact; // a newer engine knows more
  }
}
