import type { Span } from '@cairnkit/engine/chart-words.js';
import { msg, str } from '@lit/localize';

/** How long something took: `8 weeks`. */
export function spanWords({ count, unit }: Span): string {
  switch (unit) {
    case 'day':
      return count === 1 ? msg('1 day') : msg(str`${count} days`);
    case 'week':
      return count === 1 ? msg('1 week') : msg(str`${count} weeks`);
    case 'month':
      return count === 1 ? msg('1 month') : msg(str`${count} months`);
    case 'year':
      return count === 1 ? msg('1 year') : msg(str`${count} years`);
  }
}
