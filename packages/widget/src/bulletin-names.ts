/** Registers `<bulletin-names>` with the words of every language that comes with it. */
import { BulletinNamesElement } from './bulletin-names.element.js';
import { namesEn, namesZhCn, namesZhTw } from './words/names-words.js';

export { BulletinNamesElement };
export type { BulletinNamesAttributes } from './attributes.js';
export type { BulletinNamesEvents } from './events.js';
export type { NamesWords } from './words/names-words.js';
export type { Words } from './words/words.js';

BulletinNamesElement.words = [namesZhCn, namesZhTw, namesEn];
if (customElements.get('bulletin-names') === undefined) customElements.define('bulletin-names', BulletinNamesElement);

declare global {
  interface HTMLElementTagNameMap {
    'bulletin-names': BulletinNamesElement;
  }
}
