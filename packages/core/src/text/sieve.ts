/** Tells which of many expressions may match a text, by one walk over its characters. */
import { needsOf } from './needed.js';

/** The places in their list of the expressions that may match; the others cannot. */
export type Sieve = (text: string) => readonly number[];

const none: readonly number[] = [];

/** Makes a sieve of the expressions. */
export function sieveOf(patterns: readonly RegExp[]): Sieve {
  const { firsts, words, needs, classes, masks, width } = tablesOf(patterns);
  const held = new Int32Array(width);
  return (text) => {
    held.fill(0);
    for (let i = 0; i < text.length; i += 1) {
      const at = classes[text.charCodeAt(i)] ?? 0;
      if (at > 0) for (let word = 0; word < width; word += 1) held[word] = (held[word] ?? 0) | (masks[at + word] ?? 0);
    }
    let may: number[] | null = null;
    for (let i = 0; i < patterns.length; i += 1) {
      let need = firsts[i] ?? 0;
      const end = firsts[i + 1] ?? 0;
      while (need < end && ((needs[need] ?? 0) & (held[words[need] ?? 0] ?? 0)) !== 0) need += 1;
      if (need === end) (may ??= []).push(i);
    }
    return may ?? none;
  };
}

/** Each clause that some expression needs is a bit of a few words. */
interface Tables {
  /** Words to a text, an expression or a character. */
  readonly width: number;
  /** For each expression the place of its first need, and behind all of them their number: most fail by the first. */
  readonly firsts: Int32Array;
  /** Each need as the word that it is in, and its bit there. */
  readonly words: Uint8Array;
  readonly needs: Int32Array;
  /** For each UTF-16 unit where its bits begin in `masks`; 0 for units that tell nothing. */
  readonly classes: Uint16Array;
  /** The bits that characters give. */
  readonly masks: Int32Array;
}

function tablesOf(patterns: readonly RegExp[]): Tables {
  const bits = new Map<string, number>();
  const needed = patterns.map((pattern) =>
    needsOf(pattern).map((clause) => {
      const bit = bits.get(clause) ?? bits.size;
      bits.set(clause, bit);
      return bit;
    }),
  );
  const width = Math.ceil(bits.size / 32);
  const all = needed.flat();
  const firsts = new Int32Array(patterns.length + 1);
  needed.forEach((own, i) => (firsts[i + 1] = (firsts[i] ?? 0) + own.length));
  const words = Uint8Array.from(all, (bit) => bit >> 5);
  const needs = Int32Array.from(all, (bit) => 1 << (bit & 31));
  const classes = new Uint16Array(0x10000);
  const units = new Set([...bits.keys()].flatMap((clause) => [...clause].map((character) => character.charCodeAt(0))));
  [...units].forEach((unit, i) => (classes[unit] = (i + 1) * width));
  const masks = new Int32Array((units.size + 1) * width);
  for (const [clause, bit] of bits)
    for (const character of clause) set(masks, classes[character.charCodeAt(0)] ?? 0, bit);
  return { width, firsts, words, needs, classes, masks };
}

function set(words: Int32Array, from: number, bit: number): void {
  const at = from + (bit >> 5);
  words[at] = (words[at] ?? 0) | (1 << (bit & 31));
}
