import { sharedBeginnings, similarWords } from './similar-words.js';

/** Where many people have their mail, in order: what is one letter away from these is likely a slip. */
const domains = [
  'btinternet.com',
  'gmail.com',
  'googlemail.com',
  'hotmail.co.uk',
  'hotmail.com',
  'icloud.com',
  'live.co.uk',
  'outlook.com',
  'yahoo.co.uk',
  'yahoo.com',
];

/** Those of them that have no other endings in other countries. */
const alone = ['gmail', 'icloud'];

/**
 * Whether a text can be an e-mail address: something, an @ and a domain with a dot. What a server
 * takes, only the server knows.
 */
export function isEmailAddress(typed: string): boolean {
  const text = typed.trim();
  return text.length <= 254 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(text);
}

/**
 * The address that was perhaps meant, where its domain is one slip away from a common one:
 * `sam@gmial.com` gives `sam@gmail.com`. Otherwise `undefined`. Never put in the place of what was typed.
 */
export function likelyEmailAddress(typed: string): string | undefined {
  const text = typed.trim();
  const at = text.lastIndexOf('@') + 1;
  const domain = text.slice(at).toLowerCase();
  if (at === 0 || domains.includes(domain)) return undefined;
  let meant = domains.find((each) => {
    const [name] = each.split('.');
    return alone.includes(name!) && domain.startsWith(`${name}.`);
  });
  similarWords(domains, sharedBeginnings(domains), domain, 1, false, (place) => {
    meant ??= domains[place];
  });
  return meant === undefined ? undefined : text.slice(0, at) + meant;
}
