/**
 * The page that a person is on: one form, and the lines of script that a site would have. Its address
 * says which: `?form=referral&person=ref-1&timeout=500&draft&queue&answered`.
 */
import '@cairnkit/elements/questionnaire.js';
import '@cairnkit/elements/referral.js';

import { keepDraft } from '@cairnkit/elements/draft.js';
import { postTo } from '@cairnkit/elements/post-to.js';
import { queued } from '@cairnkit/elements/queue.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import calm4 from '@cairnkit/instruments/calm-4.js';

import { storedAt } from '../../packages/elements/src/testing/filling-in.ts';
import { person } from '../../packages/elements/src/testing/lantern-person.ts';

const wanted = new URLSearchParams(location.search);
const forms = {
  questionnaire: {
    measure: calm4,
    answered: {
      ...{ form: 'calm-4@1.0.0', status: 'asking', at: 3 },
      answers: { q1: 2, q2: 1, q3: 2, q4: 7 },
    },
  },
  referral: {
    form: lanternReferral,
    answered: storedAt(lanternReferral, person, {
      status: 'asking',
      at: lastPage(lanternReferral),
    }),
  },
};
const name = wanted.get('form') ?? 'questionnaire';
const { answered, ...properties } = forms[name];

const element = document.createElement(`cairn-${name}`);
Object.assign(element, properties, {
  person: wanted.get('person'),
  timeout: Number(wanted.get('timeout') ?? 30_000),
});
const send = postTo('/api/submissions');
const keeps = wanted.has('queue');
element.addEventListener('cairn-submit', keeps ? queued(send, { key: 'faults' }) : send);
document.body.append(element);

const draft = wanted.has('draft') ? keepDraft(element, { key: name }) : undefined;
// The person is at the last page; after a reload they are not, unless somebody kept their answers.
if (wanted.has('answered') && draft?.status !== 'kept') {
  element.session = answered;
  history.replaceState(null, '', location.href.replace('&answered', ''));
}

/** The last page before the review. */
function lastPage({ sections }) {
  return sections.at(-1).pages.at(-1).id;
}
