/** Letters as they are compared: indexing and query must agree on them, so both come here. */

/**
 * Lower case, full-width letters and digits made narrow; every offset stays where it was. Traditional forms are not
 * touched: what they fold to is a matter of tables.
 */
export const plainOf = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Lu}/gu, lower);

/** Letters and digits as they are spelled with, and nothing else. */
export const isSpelled = (text: string): boolean => /^[a-z0-9]+$/.test(text);

/** Han characters, by which a query in letters is told from one in characters. */
export const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

// Some capitals grow when they are made small (İ); offsets matter more than those.
function lower(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}
