/** The languages that come with the widget: the first with its script, each other one in a file of its own. */
import { arrived } from '../part-error.js';
import type { Language } from './words.js';
import { zhCn } from './zh-cn.js';

export const languages: readonly Language[] = [
  zhCn,
  { tag: 'zh-TW', again: '正體中文未能載入：重試', load: () => arrived(import('./zh-tw.js')).then(({ zhTw }) => zhTw) },
  { tag: 'en', again: 'English did not load: try again', load: () => arrived(import('./en.js')).then(({ en }) => en) },
];
