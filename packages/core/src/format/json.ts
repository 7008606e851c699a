/** Bytes to JSON and back, and the questions that every decoder asks before it trusts a value. */
import { broken, changed } from './index-error.js';

/** UTF-8 bytes of the value, without white space; key order is the order of writing. */
export const encodeJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The value of the bytes; an {@link import('./index-error.js').IndexError} where they are no JSON. */
export function decodeJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw broken(file, changed);
  }
}

/** An object that is neither null nor an array. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const isCountOrNull = (value: unknown): value is number | null => value === null || isCount(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** Whether the value is an array of which every item answers the question with yes. */
export const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is);

export const isCounts = (value: unknown): value is readonly number[] => isListOf(value, isCount);

export const isTexts = (value: unknown): value is readonly string[] => isListOf(value, isText);

/** A row: an array of as many items as there are questions, each answered with yes. */
export const isRow = (value: unknown, ...questions: readonly ((item: unknown) => boolean)[]): boolean =>
  Array.isArray(value) && value.length === questions.length && questions.every((is, i) => is(value[i]));
