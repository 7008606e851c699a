/** Registers `<bulletin-search>` with the words of every language that comes with it. */
import { BulletinSearchElement } from './bulletin-search.element.js';
import { en } from './words/en.js';
import { zhCn } from './words/zh-cn.js';
import { zhTw } from './words/zh-tw.js';

export { BulletinSearchElement };
export type { BulletinSearchAttributes } from './attributes.js';
export type { BulletinSearchEvents } from './events.js';
export type { Words } from './words/words.js';

BulletinSearchElement.words = [zhCn, zhTw, en];
if (customElements.get('bulletin-search') === undefined)
  customElements.define('bulletin-search', BulletinSearchElement);

declare global {
  interface HTMLElementTagNameMap {
    'bulletin-search': BulletinSearchElement;
  }
}
