import { expect } from 'chai';

import { held } from './held.mjs';

const unknown = 'We do not know if your answers arrived';
const unsent = 'Your answers have not been sent';

/** Answers in the place of the receiver. */
const instead = (status, headers = {}, body = '') => ({
  instead: (response) => response.writeHead(status, headers).end(body),
});

/** What may be answered, what the person then reads as a heading, and part of the advice. */
export const answers = {
  500: [instead(500), unknown, 'Wait a minute'],
  '200 with a page of HTML': [
    instead(200, { 'content-type': 'text/html' }, '<h1>Welcome to our Wi-Fi</h1>'),
    unknown,
    'Try again',
  ],
  'a log-in page, as the session has expired': [
    instead(302, { location: '/log-in' }),
    unsent,
    'Sign in again',
  ],
  401: [instead(401), unsent, 'Sign in again'],
  422: [instead(422), unsent, 'Trying again may not help'],
  'nothing: the connection is cut before it arrives': [
    { during: ({ cut }) => cut() },
    unknown,
    'connection',
  ],
  'nothing: the connection is cut after it was stored': [
    { during: ({ forward, cut }) => forward().then(cut) },
    unknown,
    'connection',
  ],
};

/** Whatever is answered, the person reads what is true, and can send the same again. */
export function describeAnswers(world, form, table = answers) {
  for (const [what, [fault, heading, advice]] of Object.entries(table)) {
    it(`is told the truth, and stores it once, when the answer is ${what}`, async () => {
      const visit = await world.visit();
      await visit.fillIn(`form=${form}`);
      world.front.faults = [fault];
      await visit.send();
      await visit.reads(heading);
      expect(await visit.text()).to.include(advice);
      expect(await visit.claimsSent()).to.equal(false);
      expect(await visit.answersAreThere()).to.equal(true);
      await visit.send('Try again');
      await visit.readsSent();
      expect(await world.back.rows(visit.person)).to.equal(1);
    });
  }

  it('is told the truth when the answer comes after the time limit', async () => {
    const visit = await world.visit();
    await visit.fillIn(`form=${form}&timeout=500`);
    const { fault, land, landed } = held();
    world.front.faults = [fault];
    await visit.send();
    await visit.reads(unknown);
    land();
    await landed;
    expect(await world.back.rows(visit.person)).to.equal(1);
    expect(await visit.told()).to.deep.equal(['submit-failed timed-out']);
    await visit.send('Try again');
    await visit.readsSent();
    expect(await world.back.rows(visit.person)).to.equal(1);
  });
}
