import { msg } from '@lit/localize';

/** Who a scheme or a rule in the data is named after, as people call them. */
export function authority(id: string): string {
  switch (id) {
    case 'nhs-england':
      return msg('NHS England');
    case 'strict':
      return msg('strict: not rounded');
    case 'talking-therapies':
      return msg('NHS Talking Therapies');
    case 'ucla':
      return 'UCLA';
    default:
      return id.replaceAll('-', ' ').slice(0, 64);
  }
}
