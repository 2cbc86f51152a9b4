import type { CourseMark } from '@cairnkit/engine/ready-course.js';
import { msg } from '@lit/localize';

/** What happened, as a label: the host’s own words for it, or what became of the goal. */
export function markWords({ kind, title }: Pick<CourseMark, 'kind' | 'title'>): string {
  switch (kind) {
    case 'phase':
    case 'event':
      return title ?? '';
    case 'agreed':
      return msg('Goal agreed');
    case 'active':
      return msg('Goal taken up again');
    case 'changed':
      return msg('Goal changed');
    case 'paused':
      return msg('Goal paused');
    case 'reached':
      return msg('Goal reached');
    case 'stopped':
      return msg('Goal stopped');
  }
}
