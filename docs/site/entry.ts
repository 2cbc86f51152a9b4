import '@cairnkit/elements/questionnaire.js';

import { postTo } from '@cairnkit/elements/post-to.js';
import { register } from '@cairnkit/engine/catalogue.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';

register(phq9);
register(gad7);

const form = document.querySelector<HTMLFormElement>('#choose')!;
const questionnaire = document.querySelector('cairn-questionnaire')!;
questionnaire.addEventListener('cairn-submit', postTo('/api/submissions'));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => {
  const chosen = new FormData(form);
  questionnaire.measure = String(chosen.get('measure'));
  questionnaire.person = String(chosen.get('person')).trim();
});
