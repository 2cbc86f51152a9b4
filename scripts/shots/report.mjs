const style = `
  body { font: 1rem/1.5 system-ui; margin: 2rem; color-scheme: light dark; }
  .three { display: flex; gap: 1rem; align-items: start; }
  figure { margin: 0; flex: 1 1 0; min-inline-size: 0; }
  img { max-inline-size: 100%; border: 1px solid GrayText; }
`;

/**
 * A page with the pictures that differ, before, after and where, side by side.
 *
 * @param {object} found
 * @param {string} found.about - What was compared with what.
 * @param {{ name: string, pixels: number, isTold: boolean }[]} found.different
 * @param {Record<string, string>} found.folders - Of the pictures, by their titles.
 * @param {Record<string, readonly string[]>} found.lists - Names of stories, by their titles.
 */
export function reportOf({ about, different, folders, lists }) {
  const all = Object.entries(folders);
  const row = ({ name, pixels, isTold }) => `
    <h2 id="${name}">${name}: ${pixels} pixels${isTold ? ', as a commit says' : ''}</h2>
    <div class="three">${all.map(([title, folder]) => figure(title, `${folder}/${name}.png`)).join('')}</div>`;
  return `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Pictures that differ</title>
  <style>${style}</style>
  <h1>${different.length} pictures differ</h1>
  <p>${escaped(about)}</p>
  ${Object.entries(lists).map(list).join('')}
  ${different.map(row).join('')}
</html>
`;
}

const figure = (title, file) => `<figure><figcaption>${title}</figcaption>
  <a href="${file}"><img src="${file}" alt="" loading="lazy" /></a></figure>`;

function list([title, names]) {
  if (names.length === 0) return '';
  return `<h2>${title}</h2><ul>${names.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
