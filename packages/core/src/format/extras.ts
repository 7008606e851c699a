/** The small files: the variant forms of characters, and the pack that holds a small graph whole. */
import { broken } from './index-error.js';
import { isObject, isText, type Json } from './json.js';

/** Two strings of equal length in characters: variant forms, and what each folds to. Only what the index's words need. */
export const encodeFolds = (folds: ReadonlyMap<string, string>): object => ({
  from: [...folds.keys()].join(''),
  to: [...folds.values()].join(''),
});

/** The forms by variant. */
export function decodeFolds(page: unknown, file: string): ReadonlyMap<string, string> {
  if (!isObject(page) || !isText(page['from']) || !isText(page['to'])) throw broken(file, 'folds');
  const [from, to] = [[...page['from']], [...page['to']]];
  if (from.length !== to.length) throw broken(file, 'folds');
  return new Map(from.map((variant, i) => [variant, to[i] ?? variant]));
}

/** All files of a small graph in one, by name. */
export const encodePack = (files: Iterable<readonly [string, unknown]>): object => ({
  files: Object.fromEntries(files),
});

/** The files of the pack. */
export function decodePack(page: unknown, file: string): Json {
  if (!isObject(page) || !isObject(page['files'])) throw broken(file, 'pack');
  return page['files'];
}
