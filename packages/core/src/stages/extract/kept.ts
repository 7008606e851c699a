/** Keeps what was answered about an offset with the reading: heads beside each other ask for the same steps again and again. */
import type { Reading } from './reading.js';

/** The question with its answers kept; they must follow from the reading and the offset alone. */
export function kept<T extends object | number | boolean | null>(
  question: (reading: Reading, at: number) => T,
): (reading: Reading, at: number) => T {
  const answers = new WeakMap<Reading, (T | undefined)[]>();
  return (reading, at) => {
    if (at < 0 || at > reading.text.length) return question(reading, at);
    let known = answers.get(reading);
    if (known === undefined) {
      known = new Array<T | undefined>(reading.text.length + 1);
      answers.set(reading, known);
    }
    const answer = known[at];
    return answer === undefined ? (known[at] = question(reading, at)) : answer;
  };
}
