/** Two hashes that any language can repeat: one tells files by their bytes, one spreads words over pages. */

/**
 * 53 bits of the bytes, of several with a line feed between, as eleven characters of base 36, for file names. It tells a torn or
 * mixed-up file from a whole one; it is no proof against somebody who may write to the host.
 */
export function hashOf(...parts: readonly Uint8Array[]): string {
  // Whole numbers of 32 bits from the start: one that is larger makes every step of the loop go by way of fractions.
  let [a, b] = [0xdeadbeef | 0, 0x41c6ce57];
  for (const [n, bytes] of parts.entries()) {
    if (n > 0) {
      a = Math.imul(a ^ 10, 2654435761);
      b = Math.imul(b ^ 10, 1597334677);
    }
    // By number: to walk through bytes with `for … of` takes eight times as long, and every file is hashed when it is read.
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      a = Math.imul(a ^ byte, 2654435761);
      b = Math.imul(b ^ byte, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/** FNV-1a over the word's UTF-8 bytes: which page, of however many, an id or a pair of characters lies on. */
export function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
