/**
 * Ascending keys in one text: each as a capital that says how many characters it shares with the one before (`A` for none),
 * and those that follow. Keys have no capitals of the Latin alphabet, since they are compared without. Everybody loads the
 * keys of the names, and sorted ones differ little.
 */
const none = 'A'.charCodeAt(0);
/** As many as there are letters; what two keys share beyond that is written again. */
const most = 25;

/** The keys as one text. */
export function encodeKeys(keys: readonly string[]): string {
  let last = '';
  return keys
    .map((key) => {
      let shared = 0;
      while (shared < most && shared < key.length && key[shared] === last[shared]) shared++;
      last = key;
      return String.fromCharCode(none + shared) + key.slice(shared);
    })
    .join('');
}

/** The keys again. */
export function decodeKeys(text: string): readonly string[] {
  let last = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, capital = '', rest = '']) => {
    last = last.slice(0, capital.charCodeAt(0) - none) + rest;
    return last;
  });
}
