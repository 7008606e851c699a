/** The face for browsers: open an index of plain files and ask it. */
export type * from './model/answer.js';
export type { EntityPage } from './model/entity-page.js';
export { matchKinds } from './model/answer.js';
export { firstDay, lastDay, type Edtf } from './model/edtf.js';
export { edgeTypes, type EdgeType } from './model/edge-types.js';
export { nodeTypes, type NodeType } from './model/graph.js';
export type { Span } from './model/span.js';
export type { Window } from './model/window.js';
export { sharedKinds } from './model/connection.js';
export type * from './model/connection.js';
export type { Coverage, CoveredSeries, Issue } from './model/coverage.js';
export { meetingGrades } from './model/meeting.js';
export type * from './model/meeting.js';
export { asOf } from './stages/query/as-of.js';
export { connects, type ConnectsOptions } from './stages/query/connects.js';
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
export type { WayOptions } from './stages/query/stops.js';
export { readyToSearch, search, type SearchOptions } from './stages/query/search.js';
export { timeline, type TimelineOptions } from './stages/query/timeline.js';
