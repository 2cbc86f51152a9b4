/** The same for MIE’s renderer, which has no scores. */
export const definition = ({ title, items }) => ({
  schemaType: 'mieforms-v1.0',
  title,
  fields: items.map(({ id, text, options }) => ({
    id,
    fieldType: 'radio',
    question: text,
    required: true,
    options: options.map(({ value, text: label }) => ({ id: `${id}-${value}`, value: label })),
  })),
});
