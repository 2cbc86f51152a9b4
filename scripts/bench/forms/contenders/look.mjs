/** How the forms written by hand look: like ours. */
export const look = `
form {
  max-width: 44em;
  padding: 1em;
  background: #fff;
  color: #212b32;
  font: clamp(16px, 1.1875em, 40px) / 1.5 Arial, sans-serif;
  overflow-wrap: anywhere;
}
form, fieldset { display: grid; gap: 1em }
* { box-sizing: border-box }
h2, h3, p, dl { margin: 0 }
h2 { font-size: 1.25em; line-height: 1.3 }
fieldset { gap: 0.5em; min-width: 0; margin: 0; padding: 0; border: 0 }
legend { padding: 0 0 0.5em }
legend h3 { font-size: 1.17em }
label {
  display: flex;
  gap: 0.75em;
  align-items: center;
  min-height: 44px;
  padding: 0.5em 0.75em;
  border: 2px solid #768692;
  border-radius: 4px;
  cursor: pointer;
}
label:has(:checked) { border-color: #005eb8; outline: 2px solid #005eb8 }
input { flex: none; width: 24px; height: 24px; margin: 0; accent-color: #005eb8 }
.quiet { color: #4c6272; font-size: max(16px, 0.85em) }
.mistakes { color: #d5281b; font-weight: 700 }
.mistakes:empty, dl:empty { display: none }
button {
  justify-self: start;
  min-height: 44px;
  padding: 0.5em 1em;
  border: 2px solid transparent;
  border-radius: 4px;
  background: #007f3b;
  color: #fff;
  font: inherit;
  font-weight: 700;
  cursor: pointer;
}
:focus-visible { outline: 3px solid #212b32; outline-offset: 2px; box-shadow: 0 0 0 5px #ffeb3b }
`;
