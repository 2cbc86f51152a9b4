/** Which strings of a definition may say anything, and a definition in which all of them say one thing. */

/** @returns {(string | number)[][]} Paths of the strings that `parse` takes whatever they say. */
export function freeTexts(definition, parse) {
  return [...textsIn(definition)].filter((path) => {
    try {
      parse(laced(definition, [path], 'x <b>anything</b> "x'));
      return true;
    } catch {
      return false;
    }
  });
}

export function laced(definition, paths, text) {
  const copy = JSON.parse(JSON.stringify(definition));
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce((value, name) => value[name], copy);
    parent[path.at(-1)] = text;
  }
  return copy;
}

function* textsIn(value, path = []) {
  if (typeof value === 'string') yield path;
  else if (value && typeof value === 'object') {
    for (const name of Object.keys(value)) {
      yield* textsIn(value[name], [...path, Array.isArray(value) ? Number(name) : name]);
    }
  }
}
