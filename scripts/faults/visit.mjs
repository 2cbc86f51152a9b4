/** A person with a browser of their own: what they do on the page, and what they see there. */

let count = 0;

export class Visit {
  /** The host's reference for the person. */
  person;
  page;
  #context;
  #address;

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {string} address - Of the site.
   * @param {string} [person] - Another one unless set.
   */
  static async begin(browser, address, person = `ref-${(count += 1)}`) {
    const visit = new Visit();
    visit.person = person;
    visit.#address = address;
    visit.#context = await browser.newContext();
    visit.#context.setDefaultTimeout(30_000); // the machine may be busy
    await visit.#context.addInitScript(remember);
    return visit;
  }

  /** Has every page that is opened from now on run a function first. */
  async prepare(run, argument) {
    await this.#context.addInitScript(run, argument);
  }

  /** Opens the page, with `options` as `page.mjs` knows them. */
  async open(options) {
    this.page = await this.#context.newPage();
    this.page.on('dialog', (dialog) => dialog.accept());
    await this.page.goto(`${this.#address}/?person=${this.person}&${options}`);
  }

  /** Opens the page, and fills the form in up to the button that sends it. */
  async fillIn(options) {
    await this.open(`${options}&answered`);
    // The stored session is taken up a moment after the first question is there.
    await this.page.locator('input:checked').first().waitFor({ state: 'attached' });
    await this.send('Continue');
    await this.button('Send my answers').waitFor();
  }

  async send(name = 'Send my answers') {
    await this.button(name).click();
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Waits until the page says this in a heading. */
  async reads(heading) {
    await this.page.getByRole('heading', { name: heading }).waitFor();
  }

  async readsSent() {
    await this.reads('Your answers have been sent');
  }

  /** Whether the page says anywhere that something has been sent. */
  async claimsSent() {
    return /(?<!not )(have|has) been sent/.test(await this.text());
  }

  /** Everything that the page says, inside elements too. */
  async text() {
    const texts = await this.page.locator('h1, h2, h3, p, li, dt, dd, button').allInnerTexts();
    return texts.join('\n');
  }

  /** Whether the answers are on the page, to be looked at and sent again. */
  async answersAreThere() {
    return (await this.page.getByRole('definition').count()) > 3;
  }

  /** The events about delivery that the page has heard so far. */
  told() {
    return this.page.evaluate(() => globalThis.told);
  }

  /** A tab that was copied, with what the first one kept in its own storage. */
  async copy(options) {
    const opened = this.page.waitForEvent('popup');
    await this.page.evaluate(
      (url) => void globalThis.open(url),
      `/?person=${this.person}&${options}`,
    );
    const copy = Object.assign(new Visit(), { person: this.person, page: await opened });
    await copy.page.waitForLoadState();
    return copy;
  }

  async end() {
    await this.#context.close();
  }
}

/** Runs in the page: opens shadow roots, for tests, and writes down what is told. */
function remember() {
  globalThis[Symbol.for('cairn.roots')] = 'open';
  globalThis.told = [];
  for (const name of ['sent', 'queued', 'submit-failed', 'late-receipt']) {
    document.addEventListener(`cairn-${name}`, ({ code }) => {
      globalThis.told.push(code ? `${name} ${code}` : name);
    });
  }
}
