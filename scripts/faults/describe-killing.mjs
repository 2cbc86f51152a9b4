import { expect } from 'chai';

const unknown = 'We do not know if your answers arrived';

/** Processes are killed for real, and what was stored is there when they are back. */
export function describeKilling(world, form) {
  const { front, back } = world;

  it('is killed in the middle of an attempt', async () => {
    const visit = await world.visit();
    await visit.fillIn(`form=${form}`);
    const during = async ({ forward, cut }) => {
      const answer = forward().catch(() => {}); // it may be stored, or not
      await back.kill();
      await answer;
      cut();
    };
    front.faults = [{ during }];
    await visit.send();
    await triesAgain(world, visit, () => back.start());
  });

  it('has no database for a while', async () => {
    const visit = await world.visit();
    await visit.fillIn(`form=${form}`);
    await back.takeDatabase();
    await visit.send();
    await triesAgain(world, visit, () => back.bringDatabase());
  });
}

/** Whether something is stored, or cannot be, the page knows no more than what it is told. */
export function describeStoring(world, form) {
  const { front, back } = world;

  it('is killed when it has stored an attempt, and has not said so', async () => {
    const visit = await world.visit();
    await visit.fillIn(`form=${form}`);
    let stored;
    const during = async ({ forward, cut }) => {
      stored = await forward();
      await back.kill();
      cut();
    };
    front.faults = [{ during }];
    await visit.send();
    await triesAgain(world, visit, () => back.start());
    expect(stored.status).to.equal(201);
  });

  it('has no room on its disk for a while', async () => {
    const visit = await world.visit(`full_${form}`);
    await visit.fillIn(`form=${form}`);
    await visit.send();
    await visit.reads(unknown);
    expect(await visit.told()).to.deep.equal(['submit-failed http-503']);
    expect(await back.rows(visit.person)).to.equal(0);
    await triesAgain(world, visit, () => {});
  });
}

/** Tries, is told that nobody knows, and tries again once the back end is there. */
async function triesAgain({ front, back }, visit, bring) {
  await visit.reads(unknown);
  expect(await visit.claimsSent()).to.equal(false);
  expect(await visit.answersAreThere()).to.equal(true);
  await bring();
  front.behind = back.address;
  await visit.send('Try again');
  await visit.readsSent();
  expect(await back.rows(visit.person)).to.equal(1);
}
