import { expect } from 'chai';

import { held, lost } from './held.mjs';

/** Whatever a person does in the middle of sending, nothing is lost and nothing is there twice. */
export function describeHaste(world, form) {
  it('presses twice, and sends once', async () => {
    const visit = await world.visit();
    await visit.fillIn(`form=${form}`);
    const { fault, land, arrived } = held();
    world.front.faults = [fault];
    const before = world.front.attempts.length;
    await visit.button('Send my answers').dblclick();
    await arrived;
    await visit.page.keyboard.press('Enter');
    land();
    await visit.readsSent();
    expect(world.front.attempts.length - before).to.equal(1);
    expect(await world.back.rows(visit.person)).to.equal(1);
  });

  it('reloads in the middle, where a draft is kept, and sends the same again', async () => {
    const visit = await world.visit();
    await visit.fillIn(`draft&form=${form}`);
    const { fault, land, arrived } = held();
    world.front.faults = [fault];
    await visit.send();
    await arrived;
    await visit.page.reload();
    expect(await visit.claimsSent()).to.equal(false);
    await visit.button('Send my answers').waitFor();
    expect(await visit.answersAreThere()).to.equal(true);
    land();
    await visit.send();
    await visit.readsSent();
    expect(await world.back.rows(visit.person)).to.equal(1);
  });

  it('closes the tab when no answer has come: the next visit sends it, and it is there once', async () => {
    for (const hasArrived of [false, true]) {
      const visit = await world.visit();
      await visit.fillIn(`queue&form=${form}`);
      const { fault, land, arrived } = hasArrived ? held() : lost();
      world.front.faults = [fault];
      await visit.send();
      await arrived;
      await visit.page.close();
      land();
      await visit.open(`queue&form=${form}`);
      await visit.page.getByText('A form that was waiting on this device has been sent.').waitFor();
      expect(await world.back.rows(visit.person)).to.equal(1);
    }
  });
}

/** Whatever else a person does, and whatever their browser is like. */
export function describePeople(world, form) {
  it('reloads afterwards, and finds nothing of what was sent', async () => {
    const visit = await world.visit();
    await visit.fillIn(`draft&form=${form}`);
    await visit.send();
    await visit.readsSent();
    await visit.page.reload();
    await visit.page.getByRole('group').first().waitFor();
    expect(await visit.answersAreThere()).to.equal(false);
    expect(await world.back.rows(visit.person)).to.equal(1);
  });

  it('goes on and comes back afterwards, and finds nothing of what was sent', async () => {
    const visit = await world.visit();
    await visit.fillIn(`form=${form}`);
    await visit.send();
    await visit.readsSent();
    await visit.page.goto(new URL('/elsewhere', visit.page.url()).href);
    await visit.page.goBack();
    await visit.page.locator(`cairn-${form}`).waitFor();
    expect(await visit.answersAreThere()).to.equal(false);
    expect(await world.back.rows(visit.person)).to.equal(1);
  });

  it('is asked before going back in the middle, and stays', async () => {
    const visit = await world.visit();
    await visit.fillIn(`form=${form}`);
    const { fault, land, arrived } = held();
    world.front.faults = [fault];
    await visit.send();
    await arrived;
    visit.page.removeAllListeners('dialog');
    const asked = visit.page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type();
    });
    await visit.page.evaluate(() => globalThis.location.assign('/elsewhere'));
    expect(await asked).to.equal('beforeunload');
    land();
    await visit.readsSent();
    expect(await world.back.rows(visit.person)).to.equal(1);
  });

  it('sends a copy of the tab, too: it is the same submission', async () => {
    const visit = await world.visit();
    await visit.fillIn(`draft&form=${form}`);
    const copy = await visit.copy(`draft&form=${form}`);
    await copy.button('Send my answers').waitFor();
    await Promise.all([visit.send(), copy.send()]);
    await Promise.all([visit.readsSent(), copy.readsSent()]);
    expect(await world.back.rows(visit.person)).to.equal(1);
  });

  for (const year of [1980, 2099]) {
    it(`has a clock that says ${year}, and can send, reload and wait all the same`, async () => {
      const visit = await world.visit();
      await visit.prepare(shiftClock, Date.UTC(year, 0) - Date.now());
      await visit.fillIn(`draft&queue&form=${form}`);
      await visit.page.reload();
      world.front.faults = [{ during: ({ cut }) => cut() }];
      await visit.send();
      await visit.reads('waiting to be sent');
      await visit.send('Send now');
      await visit.readsSent();
      expect(await world.back.rows(visit.person)).to.equal(1);
    });
  }

  it('has a browser that stores nothing: the page says what is true', async () => {
    const visit = await world.visit();
    await visit.prepare(blockStorage);
    await visit.fillIn(`draft&queue&form=${form}`);
    world.front.faults = [{ during: ({ cut }) => cut() }];
    await visit.send();
    await visit.reads('We do not know if your answers arrived');
    expect(await visit.answersAreThere()).to.equal(true);
    await visit.send('Try again');
    await visit.readsSent();
    expect(await world.back.rows(visit.person)).to.equal(1);
  });
}

/** What waits on the device is sent once, by one of the tabs that could. */
export function describeWaiting(world, form) {
  it('is offline with two tabs open: one of them sends it, both say so', async () => {
    const visit = await world.visit();
    await visit.fillIn(`queue&form=${form}`);
    world.front.faults = [{ during: ({ cut }) => cut() }];
    await visit.send();
    await visit.reads('waiting to be sent');
    expect(await visit.claimsSent()).to.equal(false);
    expect(await world.back.rows(visit.person)).to.equal(0);
    const { page } = visit;
    const before = world.front.attempts.length;
    await visit.open(`queue&form=${form}`); // which tries at once
    await page.getByRole('heading', { name: 'Your answers have been sent' }).waitFor();
    await visit.page.getByText('has been sent').waitFor();
    expect(world.front.attempts.length - before).to.equal(1);
    expect(await world.back.rows(visit.person)).to.equal(1);
  });

  it('comes back after a day and more: it is deleted unsent, and the page says so', async () => {
    const visit = await world.visit();
    await visit.fillIn(`queue&form=${form}`);
    world.front.faults = [{ during: ({ cut }) => cut() }];
    await visit.send();
    await visit.reads('waiting to be sent');
    await visit.page.close();
    await visit.prepare(shiftClock, 25 * 3_600_000);
    await visit.open(`queue&form=${form}`);
    await visit.page.getByText('was never confirmed as sent').waitFor();
    expect(await world.back.rows(visit.person)).to.equal(0);
  });
}

/** Runs in the page: from now on its clock is wrong by so many milliseconds. */
function shiftClock(ms) {
  const now = Date.now;
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now() + ms]));
    }
    static now() {
      return now() + ms;
    }
  };
}

/** Runs in the page: no storage lets anybody in. */
function blockStorage() {
  const block = () => {
    throw new Error('SecurityError: the operation is insecure');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(globalThis, name, { get: block });
  }
}
