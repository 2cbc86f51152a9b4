/** Runs in the page of every contender, and does what the bench tells it. */
const violations = [];
const target = document.querySelector('#chart');
let ratings = [];
let chart;

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => {
  violations.push(`${effectiveDirective} ${sourceFile}`);
});

globalThis.bench = {
  violations,

  /** Gets all that is no contender’s own: the data, and the browser’s knowledge of dates. */
  async prepare(count) {
    ratings = await Promise.all(
      ['before', 'after'].map(async (name) => (await fetch(`/${count}-${name}.json`)).json()),
    );
    new Intl.DateTimeFormat('en-GB').format(0);
    await frames();
  },

  /** From the first byte of the contender’s code to the frame in which its chart is seen. */
  async paint() {
    const { paint } = await import(`${location.pathname}chart.js`);
    chart = await paint(target, ratings[0]);
    await frames();
  },

  /** Other ratings on the same days, and back, each in a frame of its own. */
  async update(times) {
    for (let i = 0; i < times; i += 1) {
      await chart.update(ratings[(i + 1) % 2]);
      await frames();
    }
  },
};

/** When the frame that is being made has been painted, the next one begins. */
function frames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
