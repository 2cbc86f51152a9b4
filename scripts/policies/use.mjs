/**
 * Runs in a page: presses, ticks and writes in every element until it has been through what they ask.
 * Roots are open there.
 *
 * @returns {Promise<number>} How often something was pressed, ticked or written.
 */
export async function useAll(tags) {
  const goesOn =
    /^(start|continue|next|save|add|agree|i agree|yes|find|check|begin|done|show|send)/i;
  let uses = 0;
  for (const tag of tags.filter((each) => each !== 'cairn-quick-exit')) {
    const element = document.querySelector(tag);
    for (let times = 0; times < 12; times += 1) {
      await element.updateComplete;
      const controls = controlsIn(element.shadowRoot).filter((each) => each.checkVisibility());
      for (const control of controls) use(control);
      await element.updateComplete;
      const next = controls.find((each) => goesOn.test(each.textContent.trim()));
      if (!next) break;
      press(next);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return uses;

  function use(control) {
    if (control.matches('[type=radio], [type=checkbox], summary')) return press(control);
    if (!control.matches('input, textarea, select')) return;
    control.focus();
    if (control.matches('select')) control.selectedIndex = control.options.length - 1;
    else if (control.type === 'range') control.value = control.max;
    else
      control.value = /number|numeric/.test(control.type + control.inputMode) ? '12' : 'Ashgrove';
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
    uses += 1;
  }

  function press(control) {
    control.click();
    uses += 1;
  }

  function controlsIn(root) {
    const here = root.querySelectorAll('button, input, textarea, select, summary');
    const inner = [...root.querySelectorAll('*')].filter((each) => each.shadowRoot);
    return [...here, ...inner.flatMap((each) => controlsIn(each.shadowRoot))];
  }
}
