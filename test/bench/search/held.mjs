/** How long a question holds the thread at most: processor milliseconds between two turns of the loop. */

/** Asks, and answers with what came and the longest time without a turn. */
export async function heldBy(ask) {
  let [longest, isAsking] = [0, true];
  let last = process.cpuUsage();
  const look = () => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1000);
    last = process.cpuUsage();
    if (isAsking) globalThis.setImmediate(look);
  };
  globalThis.setImmediate(look);
  await turn();
  longest = 0;
  const answer = await ask();
  await turn();
  isAsking = false;
  await turn();
  return { answer, held: longest };
}

const turn = () => new Promise((done) => globalThis.setImmediate(done));
