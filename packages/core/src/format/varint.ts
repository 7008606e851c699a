/**
 * Whole numbers as text: base 64, five bits a character, least significant first; a character of 32 or more says that
 * another follows. It is what source maps use, without a sign. Compressed it weighs what bytes would, and it travels in JSON.
 */
import { isText } from './json.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Numbers from 0 to 2³¹ − 1, one after another. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest > 31; rest >>>= 5) text += alphabet[(rest & 31) | 32];
    text += alphabet[rest];
  }
  return text;
}

/** The numbers; null for what is no such text. */
export function decodeNumbers(text: unknown): number[] | null {
  if (!isText(text)) return null;
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit < 0 || shift > 30) return null;
    number += (digit & 31) << shift;
    if (digit > 31) shift += 5;
    else {
      numbers.push(number);
      [number, shift] = [0, 0];
    }
  }
  return shift === 0 ? numbers : null;
}

/** Numbers as differences. */
export const stepsOf = (numbers: readonly number[]): readonly number[] =>
  numbers.map((n, i) => n - (numbers[i - 1] ?? 0));

/** The numbers of differences. */
export function sumsOf(steps: readonly number[]): readonly number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** A number that may be negative as one that is not: doubled, and one more for the sign. */
export const unsigned = (number: number): number => (number < 0 ? 1 - 2 * number : 2 * number);

/** The number again. */
export const signed = (number: number): number => (number % 2 === 1 ? (1 - number) / 2 : number / 2);

function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : -1;
}
