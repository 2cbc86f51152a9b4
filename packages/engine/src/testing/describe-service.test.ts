import { describeService } from './describe-service.js';
import { forLantern } from './lantern-answers.js';
import { lantern } from './lantern.js';
import { navigator } from './navigator.js';

describeService(lantern, [
  {
    who: 'somebody of 14 who worries',
    answers: forLantern(),
    outcome: 'likely-suitable',
    next: /Hillvale/,
  },
  {
    who: 'the same somewhere else',
    answers: forLantern({ area: 'leeds' }),
    outcome: 'outside-area',
  },
  {
    who: 'somebody who is not sure how old',
    answers: forLantern({ age: null }),
    outcome: 'check-with-team',
  },
  {
    who: 'somebody in danger',
    answers: { 'life-at-risk': 'yes' },
    outcome: 'emergency',
    next: /999/,
  },
]);

describeService(navigator, [
  {
    who: 'somebody without friends who cannot travel',
    answers: forLantern({ needs: ['no-friends'], 'can-travel': 'no' }),
    outcome: 'options-list',
    options: ['trusted-adult', 'online-support'],
  },
]);
