/** The same as a form of Form.io. It adds up with JSONLogic or with `eval`; neither is asked of it. */
export const definition = ({ title, instructions, items }) => ({
  title,
  display: 'form',
  components: [
    { type: 'content', key: 'instructions', html: `<p>${instructions}</p>`, input: false },
    ...items.map(({ id, text, options }) => ({
      type: 'radio',
      key: id,
      label: text,
      input: true,
      validate: { required: true },
      values: options.map(({ value, text: label }) => ({ label, value: String(value) })),
    })),
  ],
});
