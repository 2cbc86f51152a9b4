/** What happens next, as far as it is the same everywhere. */

const ifWorse =
  // https://www.tewv.nhs.uk/news/nhs-111-select-mental-health-option/
  'If it gets worse while you wait, call 111 and choose the mental health option.';

export const afterAsking = [
  'The team reads your form.',
  'Then someone contacts you in the way you chose, to arrange a first talk.',
  'We cannot say yet how long that takes. If you hear nothing, ask at school.',
  ifWorse,
];

export const afterStaffAsked = [
  'The team reads the form, and talks with you about what may help.',
  'We cannot say yet how long that takes.',
  'If it gets worse in the meantime, follow your safeguarding rules. Do not wait for the team.',
];

export const afterEnquiry = [
  'Keep or print this list. It shows what is in place, and what is still to do.',
  'Someone from the team writes to you. We cannot say yet how long that takes.',
];

export const ifWorseAfterNote = [ifWorse];
