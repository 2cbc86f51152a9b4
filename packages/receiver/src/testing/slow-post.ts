import { connect } from 'node:net';

/** A post whose second half is sent when the test says so. */
export interface SlowPost {
  /** Sends the rest and resolves with the whole reply, as text. */
  finish(): Promise<string>;
}

/** Posts the first half of a body, and resolves when the receiver has certainly begun with it. */
export async function beginPost(url: string, body: string): Promise<SlowPost> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let reply = '';
  const ended = new Promise<string>((done, fail) => {
    socket.once('error', fail);
    socket.once('end', () => done(reply));
  });
  const begun = new Promise<void>((done) => {
    socket.setEncoding('utf8').on('data', (text: string) => {
      reply += text;
      if (reply.includes('100 Continue')) done();
    });
  });

  // Node answers `Expect` the moment it hands a request over, which tells us that it has.
  socket.write(
    `POST /submissions HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nExpect: 100-continue\r\n\r\n`,
  );
  await Promise.race([begun, ended]);
  socket.write(body.slice(0, 20));
  return {
    finish: () => {
      socket.write(body.slice(20));
      return ended;
    },
  };
}

/** Resolves once nobody accepts connections there any more. */
export async function deaf(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const refused = () =>
    new Promise<boolean>((done) => {
      const socket = connect(Number(port), hostname);
      socket.once('connect', () => done(socket.destroy() && false));
      socket.once('error', () => done(true));
    });
  while (!(await refused())) await new Promise((done) => setTimeout(done, 20));
}
