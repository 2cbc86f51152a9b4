import { expect } from '@open-wc/testing';

import { freeze, toText } from './json.js';

/** Adds names to prototypes of the page, as some libraries do, while something runs. */
function onPageWith(names: readonly [object, string, unknown][], act: () => void): void {
  for (const [prototype, name, value] of names) Object.assign(prototype, { [name]: value });
  try {
    act();
  } finally {
    for (const [prototype, name] of names) Reflect.deleteProperty(prototype, name);
  }
}

const sample = {
  text: 'a "b" \\ \n é 😀 \u2028 \ud800',
  numbers: [0, -1, 1.5, 1e21],
  nothing: null,
  yes: true,
  no: false,
  empty: [{}, [], ''],
  deep: { er: [{ est: 1 }] },
};

describe('toText', () => {
  it('writes what JSON.parse reads back', () => {
    expect(JSON.parse(toText(sample))).to.deep.equal(sample);
  });

  it('is ASCII, so that its length is its size', () => {
    expect(toText(sample)).to.match(/^[ -~]*$/);
  });

  it('leaves out what is undefined, as JSON.stringify does', () => {
    expect(toText({ a: undefined, b: 1 })).to.equal('{"b":1}');
  });

  it('is right on a page whose lists and texts have a toJSON of their own', () => {
    const toJSON = () => '"wrong"';
    onPageWith(
      [
        [Array.prototype, 'toJSON', toJSON],
        [String.prototype, 'toJSON', toJSON],
        [Number.prototype, 'toJSON', toJSON],
        [Object.prototype, 'toJSON', toJSON],
      ],
      () => {
        expect(JSON.stringify(['a'])).to.include('wrong');
        expect(toText({ list: ['a', 1] })).to.equal('{"list":["a",1]}');
      },
    );
  });

  it('leaves out what objects inherit from the page', () => {
    const names: [object, string, unknown][] = [
      [Object.prototype, 'extra', { of: 'the page' }],
      [Array.prototype, 'each', () => {}],
    ];
    onPageWith(names, () => expect(toText({ list: [1] })).to.equal('{"list":[1]}'));
  });
});

describe('freeze', () => {
  it('freezes all the way down, and returns the same value', () => {
    const value = { list: [{ a: 1 }], text: 'a', nothing: null };
    expect(freeze(value)).to.equal(value);
    for (const each of [value, value.list, value.list[0]]) {
      expect(each).to.satisfy(Object.isFrozen);
    }
  });

  it('leaves alone what objects inherit from the page', () => {
    const settings = { changes: 0 };
    onPageWith([[Object.prototype, 'settings', settings]], () => {
      freeze({ list: [1] });
      expect(Object.isFrozen(settings)).to.equal(false);
    });
  });
});
