/**
 * What anything that copies an event gets of it, by each of the usual ways. `isTrusted` is left out:
 * some browsers list it with every event, and others never do.
 */
export function copied(event: Event): unknown[] {
  const listed: string[] = [];
  for (const name in event) if (!(name in Event.prototype)) listed.push(name);
  const text = JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
  const ways = [listed, Object.keys(event), Object.keys({ ...event }), Object.keys(text)];
  return ways.flat().filter((name) => name !== 'isTrusted');
}
