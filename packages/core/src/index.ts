/** The face for Node: every public name. */
export * from './ask.js';
export * from './names.js';
export * from './query.js';
export type { Article, Bulletin, Masthead, Paragraph, Sidecar, SourceText } from './model/bulletin.js';
export type * from './model/changes.js';
export type { Complaint, Outcome } from './model/complaint.js';
export type { Evidence } from './model/evidence.js';
export { factsVersion, metIn } from './model/facts.js';
export type {
  ArticleFacts,
  BulletinFacts,
  EventFact,
  Facts,
  InvolvedOrganisation,
  OrganisationFact,
  Participant,
  PersonFact,
  PersonTraits,
  PlaceFact,
  PositionFact,
} from './model/facts.js';
export type { Division, Hit, Knowledge, Lexeme, Lexicon, Scan } from './model/knowledge.js';
export type { ArticleMentions, Mention, Rejected } from './model/mention.js';
export type { PhraseRule, Piece, Rule } from './model/rule.js';
export type * from './model/entity.js';
export type * from './model/graph.js';
export type { GraphView } from './model/view.js';
export { version } from './model/version.js';
export { build, type BuildOptions, type BuildSummary } from './pipeline/build.js';
export { changesSince } from './pipeline/changes.js';
export { check, type Checked, type ReadSource } from './pipeline/check.js';
export { explain, factsOf, type Explanation } from './pipeline/facts.js';
export { graphOf, type GraphOptions, type Linked } from './pipeline/graph.js';
export { viewOfIndex } from './pipeline/index-view.js';
export { openKnowledge } from './pipeline/knowledge.js';
export { openView, type OpenViewOptions } from './pipeline/open-view.js';
export { link, type LinkedInputs, type LinkOptions } from './pipeline/link.js';
export type { ReadOptions } from './stages/read/load.js';
export { read } from './stages/read/read.js';
export { readCorrections, type Correction } from './stages/resolve/overrides.js';
export { exportGexf } from './stages/export/gexf.js';
export { exportGraphologyJson } from './stages/export/graphology-json.js';
export { writeIndex, type WriteOptions } from './stages/indexing/write-index.js';
export { indexFiles } from './stages/read/index-files.js';
