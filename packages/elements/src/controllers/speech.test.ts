import { expect, waitUntil } from '@open-wc/testing';

import { british, en, remote, setUp, tidyUp, two, Utterance, welsh } from '../testing/synthesis.js';

afterEach(tidyUp);

describe('a voice', () => {
  it('is there when there is one on the device for every part', () => {
    const { speech } = setUp([british, welsh]);
    expect(speech.canSpeak([...two, { text: 'Sut wyt ti?', lang: 'cy' }])).to.equal(true);
  });

  for (const [what, voices] of [
    ['there are none', []],
    ['there are remote ones only, be it the default', [remote]],
    ['there is none of the language of a part', [welsh]],
  ] as const) {
    it(`is not there when ${what}, and then nothing is said`, () => {
      const { speech, synthesis } = setUp([...voices]);
      expect(speech.canSpeak(two)).to.equal(false);
      speech.speak(two);
      expect(synthesis.heard).to.be.empty;
      expect(speech.state).to.equal('failed');
    });
  }

  it('is there for all or for nothing: half a question is not read', () => {
    const { speech, synthesis } = setUp([british]);
    speech.speak([...two, { text: 'Sut wyt ti?', lang: 'cy' }]);
    expect(synthesis.heard).to.be.empty;
    expect(speech.state).to.equal('failed');
  });

  it('is not there in a browser that cannot speak at all', () => {
    const { speech } = setUp([], { synthesis: undefined });
    expect(speech.canSpeak(two)).to.equal(false);
    speech.speak(two);
    speech.stop();
    expect(speech.state).to.equal('silent');
  });

  it('is never a remote one, even while others are there', () => {
    const { speech, synthesis } = setUp([remote, british]);
    speech.speak(two);
    expect(synthesis.queue[0]!.voice).to.equal(british);
  });

  it('has the language of its part, and tells the browser so', () => {
    const { speech, synthesis } = setUp([british, welsh]);
    speech.speak([{ text: 'Sut wyt ti?', lang: 'cy' }, en('How are you?')]);
    expect(synthesis.queue[0]).to.include({ voice: welsh, lang: 'cy-GB' });
    synthesis.end();
    expect(synthesis.queue[0]).to.include({ voice: british, lang: 'en-GB' });
  });

  it('may come late: the host is asked to draw again', () => {
    const { speech, synthesis, updates } = setUp([]);
    const before = updates();
    synthesis.voices = [british];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(updates()).to.be.above(before);
    expect(speech.canSpeak(two)).to.equal(true);
  });

  it('may come late without a word, as in older Safari', async () => {
    const { speech, synthesis, updates } = setUp([]);
    const before = updates();
    synthesis.voices = [british];
    await waitUntil(() => updates() > before);
    expect(speech.canSpeak(two)).to.equal(true);
  });

  it('may go while something is read: the rest is not read by another', () => {
    const { speech, synthesis } = setUp([british, remote]);
    speech.speak(two);
    synthesis.voices = [remote];
    synthesis.end();
    expect(synthesis.heard).to.deep.equal(['How are you?']);
    expect(speech.state).to.equal('failed');
  });
});

describe('reading aloud', () => {
  it('never begins by itself', () => {
    const { speech, synthesis } = setUp();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(synthesis.heard).to.be.empty;
    expect(speech.state).to.equal('silent');
  });

  it('goes through the parts in order, one at a time, and ends', () => {
    const { speech, synthesis, updates } = setUp();
    const before = updates();
    speech.speak(two);
    expect(synthesis.heard).to.deep.equal(['How are you?']);
    expect(speech.speaking).to.equal(true);
    expect(updates()).to.be.above(before);
    synthesis.end();
    expect(synthesis.heard).to.deep.equal(['How are you?', 'Well']);
    expect(speech.speaking).to.equal(true);
    const during = updates();
    synthesis.end();
    expect(speech.state).to.equal('silent');
    expect(updates()).to.be.above(during);
    expect(synthesis.cancelled).to.equal(0);
  });

  it('cuts long texts, because Chrome falls silent in the middle of them', () => {
    const { speech, synthesis } = setUp();
    const sentence = 'Over the last two weeks, how often have you been bothered by any of these? ';
    speech.speak([en(sentence.repeat(5))]);
    while (synthesis.queue.length > 0) synthesis.end();
    expect(synthesis.heard).to.deep.equal(Array(5).fill(sentence.trim()));
  });

  it('has two speeds', () => {
    const { speech, synthesis } = setUp();
    speech.speak(two);
    const [normal] = synthesis.queue;
    speech.stop();
    speech.speak(two, 'slow');
    expect(normal!.rate).to.equal(1);
    expect(synthesis.queue[0]!.rate).to.be.within(0.5, 0.9);
  });

  it('begins although another script left the browser paused', () => {
    const { speech, synthesis } = setUp();
    synthesis.isPaused = true;
    speech.speak(two);
    expect(synthesis.heard).to.deep.equal(['How are you?']);
  });

  it('waits until what another script was saying is cancelled', async () => {
    const { speech, synthesis } = setUp();
    synthesis.speak(new Utterance('Buy now!'));
    speech.speak(two);
    expect(synthesis.queue).to.be.empty;
    await waitUntil(() => synthesis.queue.length > 0);
    expect(synthesis.heard).to.deep.equal(['Buy now!', 'How are you?']);
  });

  it('can be begun anew in the middle', async () => {
    const { speech, synthesis } = setUp();
    speech.speak(two);
    synthesis.end();
    speech.speak(two);
    expect(speech.speaking).to.equal(true);
    await waitUntil(() => synthesis.queue.length > 0);
    expect(synthesis.heard).to.deep.equal(['How are you?', 'Well', 'How are you?']);
  });

  it('is done by one element at a time', async () => {
    const [one, other] = [setUp(), setUp()];
    one.speech.speak(two);
    other.speech.speak(two);
    expect(one.speech.state).to.equal('silent');
    expect(one.synthesis.queue).to.be.empty;
    await waitUntil(() => other.synthesis.queue.length > 0);
    one.speech.stop();
    expect(other.speech.speaking).to.equal(true);
  });
});
