/** What the receiver answers under `/api`. In the demo it asks for no token; see docs/guides/receiver.md. */
export async function get<T>(path: string): Promise<T> {
  return answer(await fetch(`/api${path}`));
}

/** Sends JSON, and returns what comes back. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answer(
    await fetch(`/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
}

/** @throws {Error} With the status as its message, where it is none of the good ones. */
async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}
