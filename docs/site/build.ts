import { version } from '@cairnkit/cdn/package.json';

import { widgets, type Choice, type WidgetName } from './builder/choice.js';
import { codeBlock } from './builder/code-block.js';
import { choices, type Manifest } from './builder/manifest.js';
import { placesFor, type Place } from './builder/places.js';
import { previewOf } from './builder/preview.js';
import { policyOf } from './builder/snippet.js';

/** Where this site has the files itself. */
const own = new URL(`./cdn/${version}/`, document.baseURI).pathname;

const form = document.querySelector<HTMLFormElement>('#choice')!;
const place = document.querySelector<HTMLSelectElement>('#place')!;
const preview = document.querySelector<HTMLIFrameElement>('#preview')!;
const steps = document.querySelector('#steps')!;
const policy = document.querySelector('#policy')!;
const status = document.querySelector('#status')!;
const trouble = document.querySelector<HTMLElement>('#trouble')!;

/** Counts the times that something was chosen: what an earlier choice comes to is of no use. */
let turn = 0;

void start();

async function start(): Promise<void> {
  status.textContent = 'Working out the hashes…';
  try {
    const response = await fetch(`${own}manifest.json`);
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const manifest = (await response.json()) as Manifest;
    begin(manifest);
  } catch (error) {
    trouble.hidden = false;
    trouble.textContent = `The list of files could not be loaded: ${(error as Error).message}.`;
  }
  status.textContent = '';
}

function begin(manifest: Manifest): void {
  field('widget').replaceChildren(
    ...Object.entries(widgets).map(([name, { title }]) => new Option(title, name)),
  );
  (form.elements.namedItem('base') as HTMLInputElement).value = `/cairn/${version}/`;
  offer(manifest);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target === field('widget')) offer(manifest);
    void show(manifest);
  });
  place.addEventListener('input', () => void show(manifest));
  void show(manifest);
}

/** Offers the definitions that the widget can show. */
function offer(manifest: Manifest): void {
  const { names } = widgets[field('widget').value as WidgetName];
  const found = names ? choices(manifest, names[1]) : [];
  field('id').replaceChildren(
    ...found.map(({ id, title, wordless }) => {
      return new Option(wordless ? `${title} (without its words)` : title, id);
    }),
  );
  const usual = found.find(({ id }) => id === 'phq-9') ?? found.find(({ wordless }) => !wordless);
  if (usual) field('id').value = usual.id;
}

async function show(manifest: Manifest): Promise<void> {
  turn += 1;
  const mine = turn;
  const choice = chosen();
  const { names, sends } = widgets[choice.widget];
  const named = names && manifest.definitions[`${names[1]}/${choice.id}`];
  toggle('#which', !!names);
  toggle('#sends', sends);
  toggle('#posted', sends && choice.delivery !== 'none');
  toggle('#wordless', !!named?.wordless);

  if (!form.checkValidity()) {
    status.textContent = 'One of the addresses is not as its hint says, so nothing has changed.';
    return;
  }
  status.textContent = '';
  const places = placesFor(choice, manifest);
  const shown = places.find(({ id }) => id === place.value) ?? places[0]!;
  const text = await policyOf(choice, manifest, shown.way);
  const page = await previewOf({ ...choice, base: own }, manifest);
  if (mine !== turn) return;
  policy.replaceChildren(codeBlock(text, 'Policy', tell, 'wrapped'));
  if (preview.srcdoc !== page) preview.srcdoc = page;
  if (place.options.length === 0) {
    place.append(...places.map(({ id, title }) => new Option(title, id)));
  }
  showSteps(shown);
}

function showSteps(shown: Place): void {
  steps.replaceChildren(
    ...shown.steps.map(({ text, code }, i) => {
      const item = document.createElement('li');
      const sentence = document.createElement('p');
      sentence.textContent = text;
      item.append(sentence);
      if (code) item.append(codeBlock(code, `Step ${i + 1}`, tell));
      return item;
    }),
  );
}

function chosen(): Choice {
  const text = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
  return {
    ...(Object.fromEntries(
      ['widget', 'id', 'theme', 'lang', 'delivery', 'action', 'base', 'frameOrigin'].map((name) => [
        name,
        text(name),
      ]),
    ) as unknown as Choice),
    hashes: (form.elements.namedItem('hashes') as HTMLInputElement).checked ? 'all' : 'loader',
  };
}

function tell(words: string): void {
  status.textContent = words;
}

function toggle(selector: string, isShown: boolean): void {
  document.querySelector<HTMLElement>(selector)!.hidden = !isShown;
}

function field(name: string): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}
