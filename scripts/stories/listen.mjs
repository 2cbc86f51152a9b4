/** Runs in the page, before Storybook: notes what Storybook's own channel tells. */
export function listen() {
  globalThis.sessionStorage.clear(); // of the story before
  const errors = [];
  const end = (reporters) => (globalThis.finished = { errors, reporters });
  const failures = [
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(created) {
      channel = created;
      for (const name of failures) {
        channel.on(name, (error) => {
          errors.push(`${name}: ${error?.message ?? error?.description ?? JSON.stringify(error)}`);
          if (name.startsWith('story')) setTimeout(end, 50);
        });
      }
      channel.on('storyFinished', ({ reporters }) => end(reporters));
    },
  });
}
