import { expect } from '@open-wc/testing';

import { showExample, type Example } from './show.js';
import { textIn, tree, within, type Told } from './tree.chrome.js';

/** What means nothing without a name. A form is none of it: without a name it is no landmark. */
const needName = [
  ...['button', 'link', 'radio', 'checkbox', 'switch', 'textbox', 'searchbox', 'combobox'],
  ...['listbox', 'option', 'slider', 'spinbutton', 'Date', 'tab', 'menuitem', 'DisclosureTriangle'],
  ...['group', 'radiogroup', 'heading', 'region', 'navigation', 'complementary', 'search'],
  ...['dialog', 'alertdialog', 'image', 'img', 'figure', 'meter', 'progressbar'],
];

/**
 * One test per example: in the browser's accessibility tree, everything that needs a name has one,
 * choices are told with their question, no main heading is there twice, and only one thing asks to
 * be read out.
 *
 * Beside axe, which passes a group without a name and an alert within an alert. Only in Chromium.
 */
export function describeNames(examples: Readonly<Record<string, Example>>): void {
  for (const [name, example] of Object.entries(examples)) {
    it(`says what everything is: ${name}`, async () => {
      await showExample(example);
      expect(faultsIn(await tree())).to.deep.equal([]);
    });
  }
}

/** What is wrong with a tree, one sentence a fault. */
export function faultsIn(nodes: readonly Told[]): string[] {
  return [nameless, choicesWithoutQuestion, doubleHeadings, competing].flatMap((check) =>
    check(nodes),
  );
}

function nameless(nodes: readonly Told[]): string[] {
  return nodes
    .filter(({ role, name }) => needName.includes(role) && name.trim() === '')
    .filter((node) => !isFolded(nodes, node))
    .map((node) => `${node.role} has no name: “${textIn(nodes, node).slice(0, 40)}”`);
}

/** The group that `<details>` makes; its summary says what it is. */
function isFolded(nodes: readonly Told[], node: Told): boolean {
  return within(nodes, node)[0]?.role === 'DisclosureTriangle';
}

/** A group of radio buttons is told by its question, as everybody else sees it. */
function choicesWithoutQuestion(nodes: readonly Told[]): string[] {
  const questions = nodes
    .filter(({ role }) => role === 'Legend' || role === 'heading')
    .map((node) => letters(textIn(nodes, node)));
  return nodes
    .filter(({ role }) => role === 'radio')
    .flatMap((radio) => {
      const group = groupOf(nodes, radio);
      if (!group) return [`radio “${radio.name}” is in no group`];
      return questions.includes(letters(group.name))
        ? []
        : [`“${group.name}” is the group of “${radio.name}”, but no question`];
    });
}

/** A text without spaces, for where they stand is the browser's choice. */
const letters = (text: string): string => text.replace(/\s/g, '');

/** The closest group around something. */
function groupOf(nodes: readonly Told[], node: Told): Told | undefined {
  return nodes
    .slice(0, nodes.indexOf(node))
    .filter((each) => /^(radio)?group$/.test(each.role) && within(nodes, each).includes(node))
    .at(-1);
}

function doubleHeadings(nodes: readonly Told[]): string[] {
  const headings = nodes.filter(({ role }) => role === 'heading');
  const main = Math.min(...headings.map(({ level = 0 }) => level));
  const names = headings.filter(({ level }) => level === main).map(({ name }) => name);
  return [...new Set(names.filter((name, i) => names.indexOf(name) < i))].map(
    (name) => `the main heading “${name}” is there twice`,
  );
}

/** Two things that ask to be read out at once: one of them is lost. */
function competing(nodes: readonly Told[]): string[] {
  const live = nodes
    .filter(({ role }) => /^(alert|status|log)$/.test(role))
    .filter((node) => textIn(nodes, node) !== '');
  return live.length > 1
    ? [`${live.map(({ role }) => role).join(' and ')} ask to be read out at once`]
    : [];
}
