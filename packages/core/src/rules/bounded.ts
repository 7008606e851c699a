/** Expressions of open length that a text can be walked through in few ways, whatever it repeats. */

/** How many of each stand together at most: each more could be cut from the ones beside it in as many ways again. */
const [mostListed, mostOpen] = [6, 3];

/** For some listed words, with a few stretches among them that a listed word begins and that go on for some characters. */
export const between = (words: readonly string[], stretches: readonly string[]): string => {
  const listed = `(?:${words.join('|')}){0,${mostListed}}`;
  return `${listed}(?:(?:${stretches.join('|')})${listed}){0,${mostOpen}}`;
};

/**
 * The rest of a row, each name of so many characters at most. A joint with two characters on either side always begins another
 * name, though 和 may be one of 太和镇's: so a row is cut in one way alone, and not in twice as many with each joint.
 */
export const furtherNames = (most: number): string =>
  `(?:[、和及与]\\p{Script=Han}{2}(?:(?![和及与]\\p{Script=Han}{2})\\p{Script=Han}){0,${String(most - 2)}})*(?:[和及与]\\p{Script=Han}?)?`;
