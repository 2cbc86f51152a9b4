/** Its own file is on the page already. */
let element;
let fields;

export async function show(target, definition) {
  ({ fields } = definition);
  element = document.createElement('questionnaire-renderer');
  element.formData = definition;
  target.append(element);
}

export const root = () => document;

/** Answers come back in the words of the options. */
export const answers = () =>
  Object.fromEntries(
    element.getResponse().map(({ id, answer }) => {
      const { options } = fields.find((field) => field.id === id);
      return [id, options.findIndex(({ value }) => value === answer[0].value)];
    }),
  );
