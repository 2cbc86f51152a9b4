import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import { find, register, registered, supplied, supply, watch } from './catalogue.js';
import { madeUpContent } from './testing/made-up-content.js';
import { madeUpGlossary } from './testing/made-up-glossary.js';
import { madeUpNorms } from './testing/made-up-norms.js';

const named = (id: string) => ({ ...calm4, id });

describe('catalogue', () => {
  it('finds what was registered, by kind and id', () => {
    const measure = named('found');
    expect(find('measure', 'found')).to.equal(undefined);
    register(measure);
    expect(find('measure', 'found')).to.equal(measure);
  });

  it('finds wording and norms by the measure that they are of', () => {
    const [content, norms] = [madeUpContent({ id: 'ours' }), madeUpNorms()];
    for (const kind of ['content', 'norms', 'measure'] as const) {
      expect(find(kind, 'made-up'), kind).to.equal(undefined);
    }
    register(content);
    register(norms);
    expect(find('content', 'made-up')).to.equal(content);
    expect(find('norms', 'made-up')).to.equal(norms);
    expect(find('measure', 'made-up')).to.equal(undefined);
    expect(find('content', 'ours')).to.equal(undefined);
    expect(find('norms', 'made-up-norms')).to.equal(undefined);
  });

  it('takes later wording and norms in the place of earlier ones', () => {
    let heard = 0;
    const end = watch(() => (heard += 1));
    const content = madeUpContent({ lang: 'cy' });
    const norms = madeUpNorms({ version: '3.0.0' });
    register(content);
    register(norms);
    end();
    expect(find('content', 'made-up')).to.equal(content);
    expect(find('norms', 'made-up')).to.equal(norms);
    expect(heard).to.equal(2);
  });

  it('finds nothing under names of the language', () => {
    for (const id of ['constructor', '__proto__', 'toString', '']) {
      expect(find('measure', id)).to.equal(undefined);
    }
  });

  it('takes a later definition in the place of an earlier one', () => {
    register(named('twice'));
    const later = { ...named('twice'), version: '2.0.0' };
    register(later);
    expect(find('measure', 'twice')).to.equal(later);
  });

  it('lists what was registered of a kind, each once', () => {
    const of = (changes: object) => madeUpGlossary(undefined, changes);
    const [one, two] = [of({ id: 'listed' }), of({ id: 'listed-too' })];
    const ids = () => registered('glossary').map(({ id }) => id);
    register(one);
    register(two);
    expect(ids()).to.include.ordered.members(['listed', 'listed-too']);
    const later = of({ id: 'listed', version: '2.0.0' });
    register(later);
    expect(ids().filter((id) => id === 'listed')).to.have.length(1);
    expect(registered('glossary')).to.include(later).and.not.to.include(one);
    expect(registered('measure').every(({ kind }) => kind === 'measure')).to.equal(true);
  });

  it('tells whoever watches, until they end it', () => {
    let heard = 0;
    const measure = named('watched');
    const end = watch(() => (heard += 1));
    register(measure);
    expect(heard).to.equal(1);
    register(measure); // nothing new
    expect(heard).to.equal(1);
    end();
    register({ ...measure });
    expect(heard).to.equal(1);
  });

  it('lets a listener end itself while it is told', () => {
    const heard: string[] = [];
    const end = watch(() => {
      heard.push('first');
      end();
    });
    const endSecond = watch(() => heard.push('second'));
    register(named('ending'));
    endSecond();
    expect(heard).to.deep.equal(['first', 'second']);
  });

  it('tells a listener that comes while others are told from the next time on', () => {
    const heard: string[] = [];
    const ends: (() => void)[] = [];
    ends.push(
      watch(() => {
        heard.push('first');
        if (ends.length === 1) ends.push(watch(() => heard.push('second')));
      }),
    );
    register(named('coming'));
    expect(heard).to.deep.equal(['first']);
    register(named('coming'));
    expect(heard).to.deep.equal(['first', 'first', 'second']);
    for (const end of ends) end();
  });

  it('asks those who supply for what is not there, and for nothing else', async () => {
    const asked: string[] = [];
    supply((kind, id) => {
      asked.push(`${kind}/${id}`);
      return id === 'supplied' ? Promise.resolve().then(() => register(named(id))) : undefined;
    });
    register(named('there'));
    expect(find('measure', 'there')).to.not.equal(undefined);
    expect(find('measure', 'supplied')).to.equal(undefined);
    expect(find('norms', 'nowhere')).to.equal(undefined);
    await supplied();
    expect(find('measure', 'supplied')).to.have.property('id', 'supplied');
    expect(asked).to.deep.equal(['measure/supplied', 'norms/nowhere']);
  });

  it('waits for no more than what can come', async () => {
    supply((_kind, id) => (id === 'offline' ? Promise.reject(new Error('no network')) : undefined));
    expect(find('measure', 'offline')).to.equal(undefined);
    await supplied();
    expect(find('measure', 'offline')).to.equal(undefined);
  });

  it('is one for all copies of this module on a page', async () => {
    const address = new URL('catalogue.ts?another-copy', import.meta.url).href;
    const copy = (await import(address)) as { find: typeof find; register: typeof register };
    expect(copy.register).not.to.equal(register);

    const [ours, theirs] = [named('ours'), named('theirs')];
    register(ours);
    copy.register(theirs);
    expect(copy.find('measure', 'ours')).to.equal(ours);
    expect(find('measure', 'theirs')).to.equal(theirs);
  });

  it('keeps to one symbol, which other programs rely on', () => {
    register(named('shelved'));
    const shelf = (globalThis as never)[Symbol.for('cairn.catalogue')] as {
      definitions: Map<string, unknown>;
    };
    expect(shelf.definitions.has('measure/shelved')).to.equal(true);
  });
});
