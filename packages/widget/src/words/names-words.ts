/** What the names in an article say of themselves: the type that each language fills, and the three that come with it. */
import type { Words } from './words.js';

/** Words of one language. */
export interface NamesWords {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Names the list of what was found. */
  readonly list: string;
  /** Before the namesakes that a name may mean. */
  readonly which: (name: string) => string;
  /** Leads from one namesake to the others. */
  readonly others: (count: number) => string;
  /** Leads to all that is told of the thing. */
  readonly all: (name: string) => string;
  readonly close: string;
  readonly failed: string;
  readonly retry: string;
  /** All other words; for a language that comes with the widget they are loaded with the first card. */
  readonly words?: Words;
}

export const namesZhCn: NamesWords = {
  tag: 'zh-CN',
  list: '文中的人物和机构',
  which: (name) => `哪一位${name}？`,
  others: (count) => `另有 ${count} 位同名`,
  all: (name) => `${name}的全部记录`,
  close: '关闭',
  failed: '暂时无法读取',
  retry: '重试',
};

export const namesZhTw: NamesWords = {
  tag: 'zh-TW',
  list: '文中的人物和機構',
  which: (name) => `哪一位${name}？`,
  others: (count) => `另有 ${count} 位同名`,
  all: (name) => `${name}的全部記錄`,
  close: '關閉',
  failed: '暫時無法讀取',
  retry: '重試',
};

export const namesEn: NamesWords = {
  tag: 'en',
  list: 'People and organisations in the article',
  which: (name) => `Which ${name}?`,
  others: (count) => (count === 1 ? '1 other of that name' : `${count} others of that name`),
  all: (name) => `All that is told of ${name}`,
  close: 'Close',
  failed: 'This cannot be read at the moment',
  retry: 'Try again',
};
