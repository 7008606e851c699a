/** In which other words a thing of a names page is called: with its title, by its posts, in the letters of its name. */
import { isSpelled } from '../../format/plain.js';
import type { NameEntry } from '../../format/names.js';

/**
 * 庄书记, 庄卫勤书记, 书记庄卫勤, and the post with its body; two-character surnames too, since nobody here knows which
 * they are.
 */
export function titledOf(entry: NameEntry): readonly string[] {
  const {
    label: { name },
    titles,
  } = entry;
  const characters = [...name];
  const surnames = characters.length > 2 ? [1, 2] : [1];
  const titled = titles.flatMap((title) => [
    ...surnames.map((length) => `${characters.slice(0, length).join('')}${title}`),
    `${name}${title}`,
    `${title}${name}`,
  ]);
  return [...titled, ...postsIn(entry)];
}

/** The posts of a person, each with its body in one word. */
export const postsIn = ({ label: { detail }, posts }: NameEntry): readonly string[] =>
  detail === null ? posts : [detail, ...posts];

/** The syllables of a spelling without marks between the parts of a name. */
export const spokenOf = (pinyin: string): readonly string[] => pinyin.split(' ').filter(isSpelled);
