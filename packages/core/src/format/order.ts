/** The order in which lists are written and answered: the same in every locale and on both sides. */

/** Order of UTF-16 code units. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
