/** The face for names in other texts, in Node and in browsers; apart from the other face, since few pages mark names. */
export { called, type CalledOptions } from './stages/query/called.js';
export { namesIn, type NameSpan } from './stages/query/names-in.js';
