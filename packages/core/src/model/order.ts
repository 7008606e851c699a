/** The one order of this project: by code unit, so that no locale can change a build. */

/** Compares two strings by code unit. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two things by a string of each. */
export const by =
  <T>(keyOf: (thing: T) => string) =>
  (a: T, b: T): number =>
    byCodeUnit(keyOf(a), keyOf(b));
