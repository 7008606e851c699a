/** Tells words that end like a place (背街小巷, 生产线) from names of places. */
import type { OrdinaryPlaces } from '../../model/place-words.js';

/** Longest of the ends that make a word of whatever stands before. */
const longestEnd = 5;

/** Whether the name is a word of the lists, ends in one, or has one of their forms. */
export function isOrdinaryPlace(name: string, { whole, ends, forms }: OrdinaryPlaces): boolean {
  if (whole.has(name)) return true;
  for (let length = Math.min(longestEnd, name.length); length > 1; length -= 1)
    if (ends.has(name.slice(-length))) return true;
  return forms.test(name);
}
