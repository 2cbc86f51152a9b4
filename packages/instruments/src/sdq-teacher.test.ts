import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import sdqTeacher from './sdq-teacher.js';
import { workedExamples } from './sdq.examples.js';

describeInstrument(sdqTeacher, workedExamples('teacher'));
