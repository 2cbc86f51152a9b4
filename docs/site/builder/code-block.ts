/**
 * Text to copy, and a button that copies it.
 *
 * @param name - What the text is, for those who do not see where it stands.
 * @param told - Is told what became of copying.
 */
export function codeBlock(
  text: string,
  name: string,
  told: (words: string) => void,
  look = '',
): Element {
  const block = document.createElement('div');
  const code = document.createElement('pre');
  code.textContent = text;
  code.className = look;
  code.tabIndex = 0; // it scrolls, so keys must be able to
  code.setAttribute('role', 'region');
  code.setAttribute('aria-label', name);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${name}`);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => told(`${name} was copied.`),
      () => {
        getSelection()?.selectAllChildren(code);
        told('The browser does not let this page copy. The text is selected: copy it by hand.');
      },
    );
  });
  block.append(code, button);
  return block;
}
