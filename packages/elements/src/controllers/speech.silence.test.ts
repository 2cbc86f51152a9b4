import { expect } from '@open-wc/testing';

import { fault, setUp, tidyUp, two, Utterance } from '../testing/synthesis.js';
import { SpeechController } from './speech.js';

afterEach(tidyUp);

describe('it stops', () => {
  const ways: [when: string, act: (speech: SpeechController) => void][] = [
    ['when told to', (speech) => speech.stop()],
    ['when its element goes', (speech) => speech.hostDisconnected()],
    ['when the page goes', () => dispatchEvent(new Event('pagehide'))],
    [
      'when the person leaves by quick exit',
      () => document.body.dispatchEvent(new Event('cairn-exited', { bubbles: true })),
    ],
  ];
  for (const [when, act] of ways) {
    it(`at once ${when}`, () => {
      const { speech, synthesis } = setUp();
      speech.speak(two);
      act(speech);
      expect(synthesis.cancelled).to.equal(1);
      expect(synthesis.heard).to.deep.equal(['How are you?']);
      expect(speech.state).to.equal('silent');
    });
  }

  it('for good: what the browser says later of what was cancelled changes nothing', () => {
    const { speech, synthesis } = setUp();
    speech.speak(two);
    const [late] = synthesis.queue;
    speech.stop();
    late!.dispatchEvent(new Event('end'));
    late!.dispatchEvent(fault('interrupted'));
    expect(synthesis.heard).to.deep.equal(['How are you?']);
    expect(speech.state).to.equal('silent');
  });

  it('also before it has begun', async () => {
    const { speech, synthesis } = setUp();
    synthesis.speak(new Utterance('Buy now!'));
    speech.speak(two);
    speech.stop();
    await new Promise((done) => setTimeout(done, 200));
    expect(synthesis.heard).to.deep.equal(['Buy now!']);
  });

  it('leaves others alone when it says nothing itself', () => {
    const { speech, synthesis } = setUp();
    synthesis.speak(new Utterance('Ours'));
    speech.stop();
    speech.hostDisconnected();
    dispatchEvent(new Event('pagehide'));
    expect(synthesis.cancelled).to.equal(0);
  });

  it('and then listens to nothing on the page', () => {
    const { speech } = setUp();
    const listening = new Set<string>();
    const spied = [window, document].map((target) => {
      const { addEventListener: add, removeEventListener: remove } = target;
      target.addEventListener = (type: string, ...rest: [EventListener]) => {
        listening.add(type);
        add.call(target, type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: [EventListener]) => {
        listening.delete(type);
        remove.call(target, type, ...rest);
      };
      return () => Object.assign(target, { addEventListener: add, removeEventListener: remove });
    });
    speech.speak(two);
    expect([...listening]).to.have.members(['pagehide', 'cairn-exited']);
    speech.stop();
    for (const restore of spied) restore();
    expect(listening).to.be.empty;
  });

  it('does not look for voices any more once its element has gone', async () => {
    const { speech, updates } = setUp([]);
    speech.hostDisconnected();
    const before = updates();
    await new Promise((done) => setTimeout(done, 400));
    expect(updates()).to.equal(before);
  });

  it('does not hear of voices any more once its element has gone', () => {
    const { speech, synthesis, updates } = setUp();
    speech.hostDisconnected();
    const before = updates();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(updates()).to.equal(before);
  });
});

describe('when the browser does not speak', () => {
  for (const error of ['not-allowed', 'synthesis-failed', 'voice-unavailable', undefined]) {
    it(`says that it failed, and says no more: ${error ?? 'an error without a name'}`, () => {
      const { speech, synthesis } = setUp();
      speech.speak(two);
      synthesis.fail(error);
      expect(speech.state).to.equal('failed');
      expect(synthesis.heard).to.deep.equal(['How are you?']);
    });
  }

  for (const error of ['interrupted', 'canceled']) {
    it(`is just silent when another script spoke up: ${error}`, () => {
      const { speech, synthesis } = setUp();
      speech.speak(two);
      synthesis.fail(error);
      expect(speech.state).to.equal('silent');
    });
  }

  it('does not wait for ever for an end that never comes', () => {
    const { speech, synthesis } = setUp();
    const real = globalThis.setTimeout;
    const limits: (() => void)[] = [];
    globalThis.setTimeout = ((act: () => void) => limits.push(act)) as typeof setTimeout;
    try {
      speech.speak(two);
    } finally {
      globalThis.setTimeout = real;
    }
    limits.at(-1)!();
    expect(speech.state).to.equal('failed');
    expect(synthesis.queue).to.be.empty;
  });

  it('can be tried again, and forgets when the page is turned', () => {
    const { speech, synthesis } = setUp();
    speech.speak(two);
    synthesis.fail('synthesis-failed');
    speech.stop();
    expect(speech.state).to.equal('silent');
    speech.speak(two);
    expect(speech.speaking).to.equal(true);
  });

  it('says so in this very browser, if it has no English voice', () => {
    const host = {
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => {},
      updateComplete: Promise.resolve(true),
    };
    const speech = new SpeechController(host);
    const near = speechSynthesis.getVoices().filter(({ localService }) => localService);
    expect(speech.canSpeak(two)).to.equal(near.some(({ lang }) => /^en\b/i.test(lang)));
  });
});
