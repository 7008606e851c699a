/** The face for questions in words, in Node and in browsers; apart from the other face, since it brings the ways of asking. */
import type { Asked } from './model/question.js';
import { questions } from './questions/questions.js';
import { askIn, type AskOptions } from './stages/query/ask.js';
import type { GraphIndex } from './stages/query/open-index.js';

export type { AskOptions } from './stages/query/ask.js';
export { questionKinds } from './model/question.js';
export type { Asked, QuestionAnswer, QuestionKind, Reading } from './model/question.js';

/** Answers a question in Chinese words, and says what it was taken for. */
export const ask = (index: GraphIndex, words: string, options: AskOptions = {}): Promise<Asked> =>
  askIn(index, words, questions, options);
