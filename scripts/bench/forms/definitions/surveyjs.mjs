/** A survey in SurveyJS's own JSON; scores as it calculates them, shown as it shows what changes. */
export function definition({ title, instructions, items, scales }, isScored) {
  return {
    title,
    description: instructions,
    showCompletedPage: false,
    ...(isScored ? { calculatedValues: scales.map(calculated) } : {}),
    pages: [
      {
        name: 'page',
        elements: [...items.map(question), ...(isScored ? scales.map(shown) : [])],
      },
    ],
  };
}

const question = ({ id, text, options }) => ({
  type: 'radiogroup',
  name: id,
  title: text,
  isRequired: true,
  choices: options,
});

/** Its names may hold no hyphen in an expression. */
export const variable = (scale) => scale.replaceAll('-', '_');

const calculated = ({ id, items }) => ({
  name: variable(id),
  expression: `sum(${items.map((item) => `{${item}}`).join(', ')})`,
});

const shown = ({ id, title }) => ({
  type: 'html',
  name: `shown_${variable(id)}`,
  html: `${title}: {${variable(id)}}`,
});
