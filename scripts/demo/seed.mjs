/**
 * Sends the demo’s made-up people to a receiver: `node … scripts/demo/seed.mjs http://127.0.0.1:4100`.
 * What is stored already stays as it is, so it may be run as often as one likes.
 */
import { course } from './course.mjs';
import { requests } from './requests.mjs';

const [, , address] = process.argv;
if (!address) {
  console.error('Say where the receiver is: scripts/demo/seed.mjs http://127.0.0.1:4100');
  process.exit(2);
}

for (const submission of [...course(), ...requests()]) await send(submission);

async function send(submission) {
  const response = await fetch(new URL('/submissions', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': submission.id },
    body: JSON.stringify(submission),
  });
  if (response.ok) return;
  console.error(`${submission.kind} ${submission.id}: ${response.status} ${await response.text()}`);
  process.exitCode = 1;
}
