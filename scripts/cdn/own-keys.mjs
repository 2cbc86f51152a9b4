const walked = /for \(var (\w+) in (\w+)\)/g;

/**
 * The bundler's own helper walks the exports of a module with `for … in`, and trips over whatever a
 * page has put on `Object.prototype`. This lets it see a module's own exports only.
 *
 * @returns {import('rolldown').Plugin}
 */
export function ownKeys() {
  return {
    name: 'own-keys',
    renderChunk(code, { moduleIds }) {
      if (!moduleIds.some((id) => id.includes('rolldown/runtime'))) return null;
      if (!walked.test(code)) throw new Error('the bundler walks exports in another way now');
      return { code: code.replace(walked, 'for (var $1 of Object.keys($2))'), map: null };
    },
  };
}
