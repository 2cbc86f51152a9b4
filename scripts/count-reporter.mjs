import { add, inWords, nothing } from './counts.mjs';

/** Ends a browser test run with `N passed, N failed`, which is what `npm test` adds up. */
export function countReporter() {
  return {
    stop({ sessions }) {
      console.log(inWords([...sessions].map(countSession).reduce(add, nothing)));
    },
  };
}

/** A test file that could not even be loaded has no failed test in it; it counts as one. */
function countSession({ passed, testResults }) {
  const counts = testResults ? countSuite(testResults) : nothing;
  return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countSuite({ suites, tests }) {
  return [...suites.map(countSuite), ...tests.map(countTest)].reduce(add, nothing);
}

function countTest({ passed, skipped }) {
  if (skipped) return { ...nothing, skipped: 1 };
  return passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}
