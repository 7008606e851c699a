/** Questions in words: asked, and shown above the results; a part of its own, since it brings the ways of asking. */
export { ask } from '@bulletin-graph/core/ask';
export { answersView, isQuestion } from './views/answers.js';
