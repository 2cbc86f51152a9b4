import { Engine } from 'json-rules-engine';

/**
 * Rules in the JSON of json-rules-engine, run one after another until one succeeds. The engine is
 * made once; to stop it is the quickest way that it has to take the first of several.
 *
 * @param {{ conditions: object, event: { type: string }, priority: number }[]} rules
 * @returns {(facts: object) => Promise<string>} The type of the event.
 */
export function rulesEngine(rules) {
  const engine = new Engine(rules);
  engine.on('success', () => engine.stop());
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events[0].type;
  };
}
