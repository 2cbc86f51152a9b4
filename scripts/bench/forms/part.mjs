import { floor, ours } from './contenders.mjs';
import { measuredForms, pictures, slowdown } from './forms.mjs';
import { scoredCount } from './made-up.mjs';
import { formTables } from './table.mjs';

/** A form with all its questions on one page, beside form renderers and HTML by hand. */
export const part = {
  name: 'forms',
  takes: 'ten minutes',
  async measure(tell) {
    const forms = await measuredForms(tell);
    tell(`Pictures of what was measured: ${pictures}`);
    return forms;
  },
  tables: formTables,
  aims,
};

/** @param {import('./forms.mjs').MeasuredForm[]} forms */
export function aims(forms) {
  const of = (name) => forms.find((form) => form.name === name);
  const [own, hand] = [of(ours), of(floor)];
  const times = (ratio) => `${ratio.toFixed(2)} times`;
  const spent = ({ loading }) =>
    loading.find((each) => each.count === scoredCount && each.slowdown === slowdown).spent;
  const lighter = (peer) => {
    const ratio = (bytes) => bytes(peer.bytes) / bytes(own.bytes);
    return {
      aim: `Forms: 30 times fewer bytes, gzipped, than ${peer.title} until a form can be used`,
      measured: `${times(ratio(atOnce))}; ${times(ratio(all))} with what follows by itself`,
      isMet: ratio(atOnce) >= 30,
    };
  };
  const [loading, clicking] = [
    spent(own) / spent(hand),
    own.clicking.toFrame / hand.clicking.toFrame,
  ];
  const broken = Object.values(own.access.violations).flat();
  const { renders, refused, pixels } = own.strict;
  return [
    ...['surveyjs', 'lhc-forms'].map(of).filter(Boolean).map(lighter),
    {
      aim: `Forms: usable in at most 1.3 times the processor time of HTML by hand, slowed down`,
      measured: times(loading),
      isMet: loading <= 1.3,
    },
    {
      aim: 'Forms: from an answer to the next frame in at most 1.2 times that of HTML by hand',
      measured: times(clicking),
      isMet: clicking <= 1.2,
    },
    {
      aim: 'Forms: axe finds nothing',
      measured: broken.join(', ') || 'nothing',
      isMet: broken.length === 0,
    },
    {
      aim: 'Forms: a strict policy is kept, and changes no pixel',
      measured: `${refused.length} refused, ${pixels} pixels`,
      isMet: renders && refused.length === 0 && pixels === 0,
    },
  ];
}

const atOnce = (bytes) => bytes.atOnce.gzip;
const all = ({ atOnce, later }) => atOnce.gzip + later.gzip;
