import type { ArgTypes, ArgTypesEnhancer, Decorator } from '@storybook/web-components-vite';

/**
 * Storybook reads from the manifest what there is to set, but neither how nor to what: stories show
 * examples, which take no arguments. So what is set in a control is set on the element itself.
 */

/** Gives what the manifest describes a control, as far as there is one for its type. */
export const withControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes)
      .filter(([name]) => name === camelCase(name) || !(camelCase(name) in argTypes))
      .map(([name, each]) => [name, { ...each, ...controlFor(name, each) }]),
  );

/** Sets on the element what was set in the controls, and back what was reset. */
export const controlled: Decorator = (story, { args, argTypes, canvasElement, component }) => {
  const drawn = story();
  // Once it is drawn, which is what happens next.
  queueMicrotask(() => {
    const el = component && canvasElement.querySelector<HTMLElement>(String(component));
    if (!el) return;
    for (const [name, { table, control }] of Object.entries(argTypes)) {
      if (control && table?.category) put(el, name, args[name]);
    }
  });
  return drawn;
};

const before = new WeakMap<HTMLElement, Map<string, unknown>>();

function put(el: HTMLElement, name: string, value: unknown): void {
  const own = before.get(el) ?? new Map<string, unknown>();
  before.set(el, own);
  if (value === undefined && !own.has(name)) return;
  if (name.startsWith('--')) {
    own.set(name, undefined);
    el.style.setProperty(name, value === undefined ? null : String(value));
    return;
  }
  if (!own.has(name)) own.set(name, Reflect.get(el, name));
  Reflect.set(el, name, value ?? own.get(name));
}

type ArgType = ArgTypes[string];

function controlFor(name: string, { type, table }: ArgType): Partial<ArgType> {
  if (name.startsWith('--cairn-color-') && name !== '--cairn-color-scheme') return as('color');
  if (name.startsWith('--')) return as('text');
  if (!['attributes', 'properties'].includes(table?.category ?? '')) return { control: false };
  const text = (typeof type === 'string' ? type : String(type?.name)).replace(' | undefined', '');
  const words = [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (words.length > 0) return { ...as('select'), options: words };
  const plain = { boolean: 'boolean', number: 'number', string: 'text' } as const;
  const control = Object.entries(plain).find(([each]) => each === text)?.[1];
  return control ? as(control) : { control: false };
}

/** Spelled out: what an enhancer returns is not made complete any more. */
const as = (type: 'boolean' | 'color' | 'number' | 'select' | 'text') => ({ control: { type } });

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
