/** The page is the form: all that is left to fetch is what adds up. */
export const definition = ({ scales }, isScored) =>
  isScored ? scales.map(({ id, title, items }) => ({ id, title, items })) : [];

/** What somebody would write by hand for these questions and no others. */
export function markup({ instructions, items }) {
  return `<form autocomplete="off" novalidate>
    <p class="mistakes" role="alert" tabindex="-1"></p>
    <h2>${items.length} questions</h2>
    <p id="instructions">${instructions}</p>
    ${items.map(fieldset).join('\n    ')}
    <p class="quiet" id="answered">0 of ${items.length} questions answered</p>
    <dl></dl>
    <button>Continue</button>
  </form>`;
}

function fieldset({ id, text, options }, i) {
  return `<fieldset id="${id}" aria-describedby="instructions">
      <legend><h3>${i + 1}. ${text}</h3></legend>
      ${options.map((option) => label(id, option)).join('\n      ')}
    </fieldset>`;
}

const label = (id, { value, text }) =>
  `<label><input type="radio" name="${id}" value="${value}"> <span>${text}</span></label>`;
