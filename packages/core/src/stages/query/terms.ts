/** From what is typed to the terms that are looked for. */
import { plainOf } from '../../format/plain.js';

/** More words than these are no search but a sentence, and more characters neither a search nor a question. */
const [termsRead, charactersRead] = [5, 200];

/** Terms stand apart by spaces and commas, unless in quotation marks; 阿依古丽·买买提 is one. */
export function termsOf(text: string): readonly string[] {
  const plain = plainOf(beginningOf(text).normalize('NFC')).replace(/ü/gu, 'v');
  const terms = [...plain.matchAll(quotedTerm)]
    .map(([whole, quoted]) => quoted ?? whole)
    .map((term) => term.replace(/^['"\p{Pi}\p{Ps}\s]+|['"\p{Pf}\p{Pe}\s]+$|'/gu, ''))
    .filter((term) => term !== '');
  return [...new Set(terms)].slice(0, termsRead);
}

/** As much of what was typed as is read: what takes time grows with it. */
export const beginningOf = (text: string): string => text.slice(0, charactersRead).replace(/[\ud800-\udbff]$/u, '');

const quotedTerm = /["\u201c\u300c]([^"\u201d\u300d]+)["\u201d\u300d]|[^\s,;\u3001+&]+/gu;

/** Words in quotation marks are meant to the letter. */
export const isQuoted = (text: string): boolean =>
  /^\s*["\u201c\u300c].+["\u201d\u300d]\s*$/u.test(plainOf(beginningOf(text)));
