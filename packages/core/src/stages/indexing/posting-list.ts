/** Which articles have a pair of characters, in as few bytes as it takes: there are millions of postings. */
import { gramLevels } from '../../format/grams.js';

/** Articles that have a pair, ascending, and beside each the characters that follow the pair in it, by the number of their kind. */
export interface Level {
  readonly ordinals: number[];
  readonly kinds: number[];
}

/** Nobody at any level. */
export const noLevels = (): readonly Level[] => Array.from({ length: gramLevels }, () => ({ ordinals: [], kinds: [] }));

/** Bytes that the two numbers of a posting take at most: five each. */
const most = 10;

/**
 * The postings of one pair, told in the order of the articles. Each is two numbers: how many articles further it stands, with
 * its level, and its kind; seven bits a byte, least significant first, and the eighth says that another byte follows. A
 * posting takes two or three bytes so, where a number of the language takes eight.
 */
export class PostingList {
  #bytes = new Uint8Array(16);
  #end = 0;
  #length = 0;
  #last = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds an article, whose number is that of the last one or a larger one. */
  push(ordinal: number, level: number, kind: number): void {
    if (this.#end + most > this.#bytes.length) this.#grow();
    this.#write((ordinal - this.#last) * gramLevels + level);
    this.#write(kind);
    this.#last = ordinal;
    this.#length += 1;
  }

  /** All of them by level, the best first, each level in the order in which they came. */
  levels(): readonly Level[] {
    const levels = noLevels();
    const bytes = this.#bytes;
    let at = 0;
    const read = (): number => {
      let number = 0;
      let byte = 128;
      for (let unit = 1; byte > 127; unit *= 128) {
        byte = bytes[at++] ?? 0;
        number += (byte & 127) * unit;
      }
      return number;
    };
    let ordinal = 0;
    for (let i = 0; i < this.#length; i++) {
      const step = read();
      ordinal += Math.floor(step / gramLevels);
      const level = levels[step % gramLevels];
      level?.ordinals.push(ordinal);
      level?.kinds.push(read());
    }
    return levels;
  }

  #write(number: number): void {
    let rest = number;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#end++] = (rest & 127) | 128;
    this.#bytes[this.#end++] = rest;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length + Math.max(most, this.#bytes.length >> 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
