/** Which words the pages of things speak: those that come with the language, or those that come with the pages. */
import { thingsEn } from './things-en.js';
import { thingsZhCn } from './things-zh-cn.js';
import type { ThingWords } from './thing-words.js';
import type { Words } from './words.js';

/** Chinese for a Chinese of its own, English for every other language that brings none. */
export const wordsForThings = ({ tag, things }: Pick<Words, 'tag' | 'things'>): ThingWords =>
  things ?? (tag.startsWith('zh') ? thingsZhCn : thingsEn);
