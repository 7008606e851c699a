/** The face for browsers: open an index of plain files and ask it. */
import type { Asked } from './model/question.js';
import { questions } from './questions/questions.js';
import { askIn } from './stages/query/ask.js';
import type { Cancellable, GraphIndex } from './stages/query/open-index.js';

export type * from './model/answer.js';
export type { EntityPage } from './model/entity-page.js';
export { matchKinds } from './model/answer.js';
export { firstDay, lastDay, type Edtf } from './model/edtf.js';
export { edgeTypes, nodeTypes, type EdgeType, type NodeType } from './model/graph.js';
export type { Span } from './model/span.js';
export type { Window } from './model/window.js';
export type { Coverage, CoveredSeries, Issue } from './model/coverage.js';
export { meetingGrades } from './model/meeting.js';
export type * from './model/meeting.js';
export { questionKinds } from './model/question.js';
export type { Asked, QuestionAnswer, QuestionKind, Reading } from './model/question.js';
export { asOf } from './stages/query/as-of.js';
export { entity, type EntityOptions } from './stages/query/entity.js';
export { holdersOf, type HoldersOptions } from './stages/query/holders-of.js';
export { met, type MetOptions } from './stages/query/met.js';
export { coverage, type CoverageOptions } from './stages/query/coverage.js';
export {
  isIndexError,
  openIndex,
  type Cancellable,
  type GraphIndex,
  type IndexError,
  type OpenOptions,
} from './stages/query/open-index.js';
export { paths, type PathOptions } from './stages/query/paths.js';
export type { Period } from './stages/query/period.js';
export { related, type RelatedOptions } from './stages/query/related.js';
export { search, type SearchOptions } from './stages/query/search.js';
export { timeline, type TimelineOptions } from './stages/query/timeline.js';

/** Answers a question in Chinese words, and says what it was taken for. */
export const ask = (index: GraphIndex, words: string, options: Cancellable = {}): Promise<Asked> =>
  askIn(index, words, questions, options);
