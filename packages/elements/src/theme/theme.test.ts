import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { contrast, movedUntil, parseColour, toOklch } from './colour.js';
import { contrastFaults, schoolTheme, themes, themeSheet, usualColours } from './theme.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('a theme', () => {
  for (const theme of themes) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`can be read: ${theme.name}, ${scheme}`, () => {
        expect(contrastFaults(theme[scheme])).to.deep.equal([]);
      });
    }
  }

  it('is not needed: without one, too, everything can be read', () => {
    expect(contrastFaults(usualColours)).to.deep.equal([]);
  });

  it('is told what cannot be read', () => {
    const faults = contrastFaults({ ...usualColours, button: '#c0ffee' });
    expect(faults.map(({ of, on }) => [of.join(), on])).to.deep.equal([
      ['button-text', 'button'],
      ['button,button-edge', 'surface'],
    ]);
  });
});

describe('schoolTheme', () => {
  it('can be read, whatever the colour', () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const { light, dark } = schoolTheme(brand);
        expect([...contrastFaults(light), ...contrastFaults(dark)]).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('says of every colour that it could not use as it is', () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const { light, dark, changes } = schoolTheme(brand);
        const told = (scheme: string, of: string) =>
          changes.some((each) => each.scheme === scheme && each.of === of);
        expect(told('light', 'links')).to.equal(light.link !== brand);
        expect(told('light', 'buttons')).to.equal(light.button !== brand);
        expect(told('light', 'button text')).to.equal(light['button-text'] !== '#fff');
        expect(told('dark', 'links')).to.equal(dark.link !== brand);
      }),
    );
  });

  for (const [brand, button, words] of [
    ['#5b2d82', '#5b2d82', '#fff'], // dark: as it is
    ['#ffd500', '#ffd500', '#212b32'], // yellow: as it is, with black words
    ['#f8d7e0', '#f8d7e0', '#212b32'], // pale pink: the same
    ['#808080', '#757575', '#fff'], // between: neither white nor black can be read, so darker
  ] as const) {
    it(`puts words on a button that can be read: ${brand}`, () => {
      const { light } = schoolTheme(brand);
      expect([light.button, light['button-text']]).to.deep.equal([button, words]);
    });
  }

  it('keeps the hue of links', () => {
    for (const brand of ['#ffd500', '#7fff00', '#f8d7e0', '#0057b8']) {
      const { light, dark } = schoolTheme(brand);
      const hue = toOklch(brand)[2];
      expect(toOklch(light.link)[2]).to.be.closeTo(hue, 8);
      expect(toOklch(dark.link)[2]).to.be.closeTo(hue, 8);
    }
  });

  for (const [brand, isLikeErrors] of [
    ['#d5281b', true],
    ['#b00020', true],
    ['#7a1f1f', true], // maroon
    ['#ffd500', false],
    ['#005eb8', false],
    ['#808080', false],
    ['#000000', false],
  ] as const) {
    it(`says whether links may be taken for errors: ${brand}`, () => {
      expect(schoolTheme(brand).resemblesErrors).to.equal(isLikeErrors);
    });
  }

  it('refuses what is no colour', () => {
    expect(() => schoolTheme('purple')).to.throw(RangeError, "'purple' is no colour");
  });
});

describe('colours', () => {
  // Well known: black on white, the greys on either side of 4.5, and red.
  for (const [one, other, ratio] of [
    ['#000', '#fff', 21],
    ['#767676', '#fff', 4.54],
    ['#777777', '#fff', 4.48],
    ['#ff0000', '#fff', 4],
    ['#fff', '#fff', 1],
  ] as const) {
    it(`measures ${one} on ${other}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.01);
      expect(contrast(other, one)).to.be.closeTo(ratio, 0.01);
    });
  }

  it('moves a colour no further than needed', () => {
    const moved = movedUntil('#ff0000', '#fff', 4.5, 'darker');
    expect(contrast(moved, '#fff')).to.be.within(4.5, 4.7);
    expect(movedUntil('#000080', '#fff', 4.5, 'darker')).to.equal('#000080');
    expect(movedUntil('#888888', '#777777', 21, 'lighter')).to.equal('#ffffff');
  });

  it('reads what people write', () => {
    expect(['#FC0', 'fc0', ' #ffcc00 '].map(parseColour)).to.deep.equal(Array(3).fill('#ffcc00'));
    expect(['', '#ff', '#ffcc0', 'red', 'rgb(1,2,3)'].map(parseColour)).to.deep.equal(
      Array(5).fill(undefined),
    );
  });
});

describe('a theme’s style sheet', () => {
  it('sets custom properties, and nothing else', () => {
    for (const theme of themes) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(themeSheet(theme));
      const names = rules(sheet).flatMap(({ style }) => Array.from(style));
      expect(names.length).to.be.least(60);
      for (const name of names) expect(name).to.match(/^--cairn-/);
    }
  });
});

function rules(from: CSSStyleSheet | CSSMediaRule): CSSStyleRule[] {
  return Array.from(from.cssRules).flatMap((rule) =>
    rule instanceof CSSMediaRule ? rules(rule) : [rule as CSSStyleRule],
  );
}
