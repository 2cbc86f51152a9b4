/**
 * Where pages put our tags. `%` stands for all of them, and `turns` names a style that is meant to be
 * another there.
 *
 * @type {Record<string, { body: string, html?: string, head?: string, turns?: string }>}
 */
export const bodies = {
  'a language that is none': { html: '<!doctype html><html lang="en_GB">', body: '%' },
  'no language': { html: '<!doctype html><html>', body: '%' },
  'an unknown language': { html: '<!doctype html><html lang="xx-klingon-ZZ">', body: '%' },
  'no document type': { html: '<html lang="en">', body: '%' },
  'another base': {
    head: '<base href="https://elsewhere.example/a/b/" target="_blank">',
    body: '%',
  },
  'words from right to left': {
    html: '<!doctype html><html lang="en" dir="rtl">',
    body: '%',
    turns: 'text-align', // of lists, to which some engines give a side
  },
  'a form': {
    body: '<form action="/nowhere" onsubmit="return false">%<button>Send</button></form>',
  },
  'a form that is switched off': {
    body: '<form><fieldset disabled><legend>Off</legend></fieldset>%</form>',
  },
  'a table': { body: '<table><tbody><tr><td>%</td></tr></tbody></table>' },
  'a list': { body: '<ul><li>%</li></ul>' },
  'a dialog': { body: '<dialog open style="position:static">%</dialog>' },
  'details that are open': { body: '<details open><summary>More</summary>%</details>' },
  'something editable nearby': { body: '<div contenteditable="true">edit me</div>%' },
  'an article that is not to be translated': {
    body: '<article translate="no" class="notranslate">%</article>',
  },
  'marks of session recorders': {
    body: '<div class="rr-unmask" data-clarity-unmask="true">%</div>',
  },
  'ids like ours': {
    body: '<div id="error"></div><div id="question"></div><div id="name-0"></div><div id="page"></div>%',
  },
};
