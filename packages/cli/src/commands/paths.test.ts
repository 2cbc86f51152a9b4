import { expect } from 'chai';

import { lanternFile } from '../testing/lantern-file.js';
import { cairn } from '../testing/shell.js';

describe('cairn paths', () => {
  let lantern: string;
  before(async () => {
    lantern = await lanternFile();
  });

  it('prints every path as a table, then the next steps and what is to be confirmed', async () => {
    const { code, out, err } = await cairn(['paths', lantern]);
    expect([code, err]).to.deep.equal([0, '']);
    const [title, source] = out.split('\n');
    expect(title).to.equal('lantern@1.0.0: Lantern, an invented team');
    expect(source).to.include('https://lantern.example/').and.include('2027-11-23');
    for (const heading of [/^Paths \(\d+\)$/m, /^Next steps$/m, /^Please confirm$/m]) {
      expect(out).to.match(heading);
    }
    expect(out).to.match(/^1 +emergency +Yes +Call 999 or go to A&E now$/m);
    expect(out).to.match(/^likely-suitable +school-staff +Send a request to \{team\}/m);
    expect(out).to.match(/^Hillvale Lanterns +School is in: Hillvale$/m);
    expect(out).to.match(/^is-18-included +Your page says .* not yet$/m);
    expect(out).not.to.include('Offers');
  });

  it('prints a table that a spreadsheet can read', async () => {
    const { code, out } = await cairn(['paths', lantern, '--csv']);
    expect(code).to.equal(0);
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).to.match(/^path,outcome,Life in danger,.*,title$/);
    expect(rows[0]).to.equal('1,emergency,Yes,,,,,,Call 999 or go to A&E now');
    expect(new Set(rows).size).to.equal(rows.length);
  });

  it('does not let a spreadsheet take a text for a formula', async () => {
    const file = await lanternFile((service) => {
      service.outcomes[0]!.title = '=HYPERLINK("x")';
    });
    const { out } = await cairn(['paths', file, '--csv']);
    expect(out).to.include(`,"'=HYPERLINK(""x"")"\n`);
  });

  it('draws a diagram in which every arrow has both ends', async () => {
    const file = await lanternFile((service) => {
      service.questions[4]!.short = 'Age "in" <years>';
    });
    const { code, out } = await cairn(['paths', file, '--mermaid']);
    expect(code).to.equal(0);
    const [first, ...lines] = out.trimEnd().split('\n');
    expect(first).to.equal('flowchart TD');
    const nodes = new Set<string>();
    const arrows: string[][] = [];
    for (const line of lines) {
      const [, node] = /^ {2}(s\d+)(?:\["[^"<>]+"\]|\(\["[^"<>]+"\]\))$/.exec(line) ?? [];
      const [, from, to] = /^ {2}(s\d+) -->\|"[^"<>]+"\| (s\d+)$/.exec(line) ?? [];
      if (node) nodes.add(node);
      else arrows.push([from!, to!]);
    }
    expect(arrows.flat().every((each) => nodes.has(each))).to.equal(true);
    expect(out).to.include('Age #34;in#34; #60;years#62;');
  });

  it('says what makes no sense', async () => {
    expect((await cairn(['paths'])).err).to.match(/^Which service\?/);
    expect((await cairn(['paths', lantern, lantern])).code).to.equal(2);
    expect((await cairn(['paths', lantern, '--csv', '--mermaid'])).code).to.equal(2);
    expect((await cairn(['paths', 'nowhere'])).err).to.include('No service is called "nowhere".');
  });
});
