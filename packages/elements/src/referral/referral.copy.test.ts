import './referral.js';

import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import { expect, html } from '@open-wc/testing';

import { storedAt } from '../testing/filling-in.js';
import { lead, note, person } from '../testing/lantern-person.js';
import { press } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

/** What the browser is told to do, instead of doing it. */
const told = { files: [] as Blob[], names: [] as string[], printed: 0 };
let restore: () => void;

beforeEach(() => {
  Object.assign(told, { files: [], names: [], printed: 0 });
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const { print } = globalThis;
  restore = () => {
    Object.assign(URL, { createObjectURL });
    Object.assign(HTMLAnchorElement.prototype, { click });
    Object.assign(globalThis, { print });
  };
  URL.createObjectURL = (file) => `blob:${told.files.push(file as Blob)}`;
  HTMLAnchorElement.prototype.click = function () {
    told.names.push(this.download);
  };
  Object.assign(globalThis, { print: () => void (told.printed += 1) });
});
afterEach(() => restore());

async function copyOf(form: Referral, session: Referring): Promise<string> {
  const el = await show<CairnReferral>(html`
    <cairn-referral .form=${form} .session=${session}></cairn-referral>
  `);
  await press(el, 'Save a copy');
  return (await told.files.at(-1)!.text()).replace(/\d{4}-\d\d-\d\d/, 'today');
}

const reviewed = storedAt(lanternReferral, person, { status: 'reviewing' });

describe('a copy of a form', () => {
  it('is a text file with all answers, who agrees, and what happens next', async () => {
    const lines = (await copyOf(lanternReferral, reviewed)).split('\n');
    expect(lines.slice(0, 6)).to.deep.equal([
      'Ask Lantern for help',
      'today',
      '',
      '- Safe right now: Yes',
      '',
      'About you',
    ]);
    expect(lines).to.include.members([
      '- Name: Sam O’Neill-Ødegård: the 3rd',
      '- Date of birth: 27 March 2012',
      '- Hard at the moment: Feeling low; Worry',
      'Who needs to agree',
      '- Under 16, a parent or carer agrees before Lantern helps.',
      'What happens next',
      'Somebody from Lantern reads this within 5 working days.',
      '  team@lantern.example',
    ]);
  });

  it('has a name that says nothing about anybody', async () => {
    await copyOf(lanternReferral, reviewed);
    expect(told.names.join()).to.match(/^\d{4}-\d\d-\d\d\.txt$/);
  });

  it('is a readiness summary for a school', async () => {
    const text = await copyOf(
      lanternEnquiry,
      storedAt(lanternEnquiry, lead, { status: 'reviewing' }),
    );
    expect(text).to.contain(
      'What a school agrees to\nIn place\n- A quiet room: We have this\nNot sure yet\n- A person to talk to: I’m not sure\n',
    );
  });

  it('is what is shown to somebody, where nothing is sent', async () => {
    const text = await copyOf(note, storedAt(note, person, { status: 'reviewing' }));
    expect(text).to.contain('A note about Lantern to show at school');
    expect(text).to.contain('Show this to the person in charge of mental health at your school.');
  });

  it('has no answers any more after the end', async () => {
    const ended: Referring = {
      ...reviewed,
      status: 'complete',
      answers: {},
      seen: [],
    } as Referring;
    const text = await copyOf(lanternReferral, ended);
    expect(text)
      .to.match(/What happens next/)
      .and.not.match(/Safe right now|Ødegård/);
  });

  it('may be on paper', async () => {
    const el = await show<CairnReferral>(html`
      <cairn-referral .form=${lanternReferral} .session=${reviewed}></cairn-referral>
    `);
    await press(el, 'Print this page');
    expect(told.printed).to.equal(1);
  });
});
