/** Runs first in the page of every contender: gets its code and its definition, and shows it. */
const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  violations.push(effectiveDirective);
});
// Ours would show its options to nobody. Open or closed costs the same.
globalThis[Symbol.for('cairn.roots')] = 'open';

const [, name, size] = location.pathname.split('/');
const fetched = fetch('definition.json').then((response) => response.json());
const [count, scored] = size.split('-');
const expected = Number(count) * 4;
let form;

const options = () => [...(form?.root()?.querySelectorAll('input[type=radio]') ?? [])];

/** When the frame that is being made has been painted, the next one begins. */
const painted = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function show() {
  const definition = await fetched;
  form = await import(`/${name}/${scored ? 'scored/' : ''}contender.js`);
  await form.show(document.querySelector('#form'), definition);
  // Waiting for frames would make the browser make them, and charge it to who comes late.
  while (options().length < expected) await new Promise((done) => setTimeout(done, 10));
  await painted();
}

/** Somebody pressed the mouse: until the frame with what that changed has been painted, in ms. */
let toFrame;
addEventListener(
  'click',
  ({ timeStamp }) => {
    toFrame ??= new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - timeStamp);
        port2.postMessage(undefined); // comes when the frame has been made
      });
    });
  },
  { capture: true },
);

/** Where people would press to choose an option. */
const labelOf = (option) => option.closest('label') ?? option.labels?.[0] ?? option;

const bench = {
  violations,
  answers: () => form.answers(),
  scores: () => form.scores(),

  /** How many options there are, by now. */
  count: () => options().length,

  /** Scrolls an option into sight, and tells where its middle is. */
  placeOf(place) {
    toFrame = undefined;
    const target = labelOf(options()[place]);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },
  toFrame: () => toFrame,

  /** Elements in the page, those in shadow roots included. */
  elements(root = document) {
    const all = [...root.querySelectorAll('*')];
    return all.reduce(
      (sum, { shadowRoot }) => sum + (shadowRoot ? bench.elements(shadowRoot) : 0),
      all.length,
    );
  },

  /** Width and height of the smallest target: a label and its option together. */
  smallestTarget() {
    const sizes = options().map((option) => {
      const boxes = [option, labelOf(option)].map((each) => each.getBoundingClientRect());
      const of = (from, to) =>
        Math.max(...boxes.map((box) => box[to])) - Math.min(...boxes.map((box) => box[from]));
      return [of('left', 'right'), of('top', 'bottom')].map(Math.round);
    });
    return sizes.sort((a, b) => Math.min(...a) - Math.min(...b))[0];
  },

  /** Whether the focus is on an option; it may be in shadow roots. */
  isOnOption() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return options().includes(active) || active?.getAttribute('role') === 'radio';
  },
};

globalThis.bench = bench;

// DevTools put this function here; it is told when the form can be used, or why it cannot.
addEventListener('DOMContentLoaded', () => {
  show().then(
    () => globalThis.benchTold(''),
    (error) => globalThis.benchTold(`${error.stack}`),
  );
});
