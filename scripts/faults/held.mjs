/** An attempt that reaches the receiver at once, and whose answer stays on its way. */
export function held() {
  let land;
  let arrive;
  const free = new Promise((done) => (land = done));
  const arrived = new Promise((done) => (arrive = done));
  const landed = arrived.then(() => free);
  const during = async ({ forward, give }) => {
    const answer = await forward();
    arrive();
    await free;
    give(answer);
  };
  return { fault: { during }, land, arrived, landed };
}

/** An attempt that gets stuck before it reaches the receiver, until it is cut off. */
export function lost() {
  let land;
  let arrive;
  const free = new Promise((done) => (land = done));
  const arrived = new Promise((done) => (arrive = done));
  const during = ({ cut }) => {
    arrive();
    void free.then(cut);
  };
  return { fault: { during }, land, arrived };
}
