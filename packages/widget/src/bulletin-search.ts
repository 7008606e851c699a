/** Registers `<bulletin-search>` with the languages that come with it. */
import { BulletinSearchElement } from './bulletin-search.element.js';
import { languages } from './words/languages.js';

export { BulletinSearchElement };
export type { BulletinSearchAttributes } from './attributes.js';
export type { BulletinSearchEvents } from './events.js';
export type { FirstWords, Language, PagesWords, Words, WordsToLoad } from './words/words.js';

BulletinSearchElement.words = languages;
if (customElements.get('bulletin-search') === undefined)
  customElements.define('bulletin-search', BulletinSearchElement);

declare global {
  interface HTMLElementTagNameMap {
    'bulletin-search': BulletinSearchElement;
  }
}
