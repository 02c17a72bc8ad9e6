/** Work that can stop now and then, done without a stop: for who has time. */
export function inOneGo<T>(work: Generator<void, T, void>): T {
  let turn = work.next();
  while (turn.done !== true) turn = work.next();
  return turn.value;
}
