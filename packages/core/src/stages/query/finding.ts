/** What finds names and words: a part of its own, so that a page which opens an index need not wait for it. */
export { openNames } from './names-page.js';
export { findTexts } from './texts.js';
export { mayName } from './postings.js';
