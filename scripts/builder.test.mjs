import { expect } from 'chai';

import { widgets } from '../docs/site/builder/choice.ts';
import { choices, neededBy } from '../docs/site/builder/manifest.ts';
import { placesFor } from '../docs/site/builder/places.ts';
import { frameOf, headOf, policyOf, tagOf } from '../docs/site/builder/snippet.ts';
import { integrityOf } from './cdn/manifest.mjs';

const file = (integrity, imports = [], later = []) => ({ bytes: 1, integrity, imports, later });

const manifest = {
  version: '1.2.3',
  elements: {
    'cairn-questionnaire': 'questionnaire.js',
    'cairn-eligibility': 'eligibility.js',
    'cairn-referral': 'referral.js',
    'cairn-goals': 'goals.js',
    'cairn-glossary': 'glossary.js',
    'cairn-urgent-help': 'urgent-help.js',
  },
  definitions: {
    'measure/phq-9': { file: 'instruments/phq-9.js', title: 'PHQ-9' },
    'measure/sdq-self': { file: 'instruments/sdq-self.js', title: 'SDQ', wordless: true },
    'service/stockport': { file: 'services/stockport.js', title: 'Stockport' },
  },
  files: {
    'cairn.js': file('sha384-loader', ['chunks/a.js']),
    'chunks/a.js': file('sha384-a', [], ['chunks/late.js']),
    'chunks/late.js': file('sha384-late', ['chunks/a.js']),
    'chunks/other.js': file('sha384-other'),
    'instruments/phq-9.js': file('sha384-phq'),
    'localization.js': file('sha384-words'),
    'post-to.js': file('sha384-post'),
    'questionnaire.js': file('sha384-q', ['chunks/a.js']),
    'themes/nhs.css': file('sha384-nhs'),
  },
};

const choice = {
  widget: 'questionnaire',
  id: 'phq-9',
  theme: 'nhs',
  lang: 'en-GB',
  delivery: 'action',
  action: '/api/submissions',
  base: '/cairn/1.2.3/',
  frameOrigin: 'https://forms.example.org',
  hashes: 'all',
};

describe('what the embed builder writes', () => {
  it('lists the hashes of what may be loaded, at once and later, and of nothing else', () => {
    const names = neededBy(manifest, ['questionnaire.js']);
    expect(names).to.deep.equal(['chunks/a.js', 'chunks/late.js', 'questionnaire.js']);
    const head = headOf(choice, manifest);
    const map = JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(head)[1]);
    expect(map.integrity).to.deep.equal({
      '/cairn/1.2.3/cairn.js': 'sha384-loader',
      '/cairn/1.2.3/chunks/a.js': 'sha384-a',
      '/cairn/1.2.3/chunks/late.js': 'sha384-late',
      '/cairn/1.2.3/instruments/phq-9.js': 'sha384-phq',
      '/cairn/1.2.3/post-to.js': 'sha384-post',
      '/cairn/1.2.3/questionnaire.js': 'sha384-q',
    });
    expect(head).to.match(/cairn\.js" integrity="sha384-loader" crossorigin/);
    expect(head).to.match(/nhs\.css" integrity="sha384-nhs" crossorigin/);
  });

  it('asks for a policy that knows the hash of the import map, and allows nothing else', async () => {
    const map = /<script type="importmap">(.*?)<\/script>/s.exec(headOf(choice, manifest))[1];
    const policy = await policyOf(choice, manifest, 'files');
    expect(policy).to.contain(`'${integrityOf(new TextEncoder().encode(map))}'`);
    expect(policy)
      .to.match(/^default-src 'none'; /)
      .and.not.to.match(/unsafe|\*|https:/);
    const short = await policyOf({ ...choice, hashes: 'loader' }, manifest, 'files');
    expect(short).to.contain("script-src 'self';");
    expect(await policyOf(choice, manifest, 'frame')).to.equal(
      'frame-src https://forms.example.org',
    );
  });

  it('says in every place what to copy, with the same tag and where help is', () => {
    for (const widget of Object.keys(widgets)) {
      for (const delivery of ['action', 'script', 'none']) {
        const chosen = { ...choice, widget, delivery, id: widgets[widget].names ? choice.id : '' };
        for (const { id, title, steps } of placesFor(chosen, manifest)) {
          const code = steps.map((step) => step.code ?? '').join('\n');
          const what = `${widget} ${delivery} ${title}`;
          const { tag } = widgets[widget];
          const wrapper = tag.replace(/(^|-)(.)/g, (_, dash, letter) => letter.toUpperCase());
          if (id === 'sharepoint') expect(code, what).to.contain('<iframe');
          else {
            expect(code, what).to.contain(`<${id === 'react' ? wrapper : tag}`);
            expect(code, what).to.contain('call 999');
          }
          expect(code, what).not.to.match(/undefined|null|\[object/);
          for (const { text } of steps) expect(text, what).to.match(/[.!?>]$/);
          const sends = widgets[widget].sends && delivery === 'script' && id !== 'sharepoint';
          expect(code.includes('postTo'), what).to.equal(sends);
        }
      }
    }
  });

  it('lets nothing that is typed out of its attribute, string or script', () => {
    const nasty = `/x"><script>alert(1)</script>'\``;
    const chosen = { ...choice, action: nasty, base: nasty };
    expect(tagOf(chosen)).not.to.contain('<script>');
    expect(headOf(chosen, manifest).match(/<script>alert/g)).to.equal(null);
    expect(frameOf(chosen)).not.to.contain('<script>');
    const map = /<script type="importmap">(.*?)<\/script>/s.exec(headOf(chosen, manifest))[1];
    expect(() => JSON.parse(map)).not.to.throw();
  });

  it('frames what was chosen, and sends from the frame’s own site', () => {
    const frame = frameOf({ ...choice, lang: 'cy' });
    const src = /src="([^"]+)"/.exec(frame)[1].replaceAll('&amp;', '&');
    const { origin, pathname, hash } = new URL(src);
    expect(origin + pathname).to.equal('https://forms.example.org/cairn/1.2.3/frame.html');
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).to.deep.equal({
      measure: 'phq-9',
      action: '/api/submissions',
      lang: 'cy',
      theme: 'nhs',
    });
    expect(frame).to.match(/title="[^"]+"/);
    const goals = frameOf({ ...choice, widget: 'goals', id: '' });
    expect(goals).to.contain('#widget=goals&amp;action=');
  });

  it('offers the definitions of one kind by their titles', () => {
    expect(choices(manifest, 'measure').map(({ id }) => id)).to.deep.equal(['phq-9', 'sdq-self']);
    expect(choices(manifest, 'service').map(({ title }) => title)).to.deep.equal(['Stockport']);
  });
});
