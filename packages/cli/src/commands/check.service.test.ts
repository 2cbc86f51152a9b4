import { expect } from 'chai';

import { lanternFile, type Loose } from '../testing/lantern-file.js';
import { cairn, values } from '../testing/shell.js';

describe('cairn check, of a service', () => {
  it('finds the service of the guide right', async () => {
    const file = await lanternFile();
    const { code, out, err } = await cairn(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(values(out)).to.deep.equal([
      { file, kind: 'service', id: 'lantern', version: '1.0.0', ok: true },
    ]);
  });

  const faults: readonly [what: string, change: (service: Loose) => unknown, says: RegExp][] = [
    [
      'a rule that never decides, with its line',
      ({ rules }) =>
        rules.splice(4, 0, {
          when: { question: 'age', atMost: 4 },
          outcome: 'outside-age',
        }),
      /lantern\.json:\d+:\d+ rules\.4: never decides/,
    ],
    [
      'an unknown question and a circle at once',
      (service) => {
        service.rules[3]!.when = { question: 'nope', is: 'x' };
        Object.assign(service.conditions as object, { a: { condition: 'a' } });
      },
      /no question is called "nope"[\s\S]*conditions\.a: leads back to itself: a → a/,
    ],
    [
      'somebody who is left without a next step',
      ({ outcomes }) => (outcomes[7]!.nextSteps as unknown[]).pop(),
      /outcomes\.7\.nextSteps: has no step for school-staff/,
    ],
  ];
  for (const [what, change, says] of faults) {
    it(`finds ${what}`, async () => {
      const { code, out, err } = await cairn(['check', await lanternFile(change)]);
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.match(says);
    });
  }

  it('warns of what somebody should look at, and is content', async () => {
    const file = await lanternFile((service) => {
      Object.assign(service, { reviewBy: '2020-01-31', intro: ['Starts in January 2023.'] });
      Object.assign(service.contacts[0]!, { email: 'jo.smith@lantern.example' });
    });
    const { code, out, err } = await cairn(['check', file]);
    expect([code, values(out).length]).to.deep.equal([0, 1]);
    expect(err).to.match(/^warning: .* reviewBy: was 2020-01-31: look it over$/m);
    expect(err).to.match(/^warning: .* intro\.0: names a date that has passed: 2023-01-31$/m);
    expect(err).to.match(/^warning: .* contacts\.0\.email: seems to be the e-mail address of one/m);
  });
});
