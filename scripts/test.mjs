/**
 * `npm test`: runs the checks, also after one has failed, and ends with a summary whose last line
 * is `N passed, N failed`. `npm test -- --only node,browser` runs some of them, `npm test -- --all` the
 * long ones too.
 *
 * Two at once: each waits for files, databases or browsers half of its time.
 */
import { chosenSteps, runSteps } from './run-steps.mjs';
import { steps } from './test-steps.mjs';

await runSteps(chosenSteps(steps, process.argv.slice(2), 'npm test'), 2);
