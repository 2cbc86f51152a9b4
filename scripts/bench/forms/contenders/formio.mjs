/** Its own file is on the page already. */
const { Formio } = globalThis;
let form;

export async function show(target, definition) {
  form = await Formio.createForm(target, definition);
}

export const root = () => document;
export const answers = () =>
  Object.fromEntries(Object.entries(form.submission.data).map(([id, each]) => [id, Number(each)]));
