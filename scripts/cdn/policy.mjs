/**
 * Lit makes a Trusted Types policy called `lit-html` when it is loaded. A second bundle would make
 * it again, which a page's policy refuses, and none of that bundle's elements would come. Ours share
 * one, called `cairn`.
 */
const created = /(\w+)\.createPolicy\((["'])lit-html\2,(\{createHTML:(\w+)=>\4\})\)/;

/** @returns {import('rolldown').Plugin} */
export function sharedPolicy() {
  let isReplaced = false;
  return {
    name: 'shared-policy',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!created.test(code)) throw new Error('lit-html makes its policy in another way now');
        isReplaced = true;
        return { code: code.replace(created, shared), map: null };
      },
    },
    buildEnd(error) {
      if (!error && !isReplaced) throw new Error('lit-html was not met; is it resolved elsewhere?');
    },
  };
}

/** Frozen, so that no script can put another in its place. */
function shared(_whole, factory, _quote, rules) {
  const key = 'Symbol.for("cairn.policy")';
  return (
    `(globalThis[${key}]||Object.defineProperty(globalThis,${key},` +
    `{value:${factory}.createPolicy("cairn",${rules})})[${key}])`
  );
}
