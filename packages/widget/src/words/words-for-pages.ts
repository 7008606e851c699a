/** The words of a language once its pages are there. */
import { pagesZhCn } from './pages-zh-cn.js';
import type { FirstWords, Words } from './words.js';

/** What the script leaves out is there; other languages than its own bring all of theirs. */
export const wordsForPages = (words: FirstWords): Words => ({ ...pagesZhCn, ...words });
