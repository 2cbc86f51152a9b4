/** The floor: the form stands in the page, and one listener takes what is chosen. */
const given = {};
let scales = [];

export function show(target, added) {
  scales = added;
  const [form, answered, mistakes, list] = ['form', '#answered', '.mistakes', 'dl'].map((each) =>
    target.querySelector(each),
  );
  const sets = [...form.querySelectorAll('fieldset')];
  form.addEventListener('change', ({ target: { name, value } }) => {
    given[name] = Number(value);
    const count = Object.keys(given).length;
    answered.textContent = `${count} of ${sets.length} questions answered`;
    scales.forEach((scale, i) => (list.children[i].lastChild.textContent = sum(scale)));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const open = sets.filter(({ id }) => !Object.hasOwn(given, id));
    mistakes.textContent = open.length > 0 ? `${open.length} questions have no answer yet` : '';
    open[0]?.querySelector('input').focus();
  });
  list.append(...scales.map(line));
}

function line({ title }) {
  const group = document.createElement('div');
  const parts = ['dt', 'dd'].map((name) => document.createElement(name));
  parts[0].textContent = title;
  group.append(...parts);
  return group;
}

const sum = ({ items }) => items.reduce((all, item) => all + (given[item] ?? 0), 0);

export const root = () => document;
export const answers = () => given;
export const scores = () => Object.fromEntries(scales.map((scale) => [scale.id, sum(scale)]));
