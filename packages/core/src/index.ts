/** The face for Node: every public name. */
export * from './query.js';
export type { Article, Bulletin, Masthead, Paragraph, Sidecar, SourceText } from './model/bulletin.js';
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
  PlaceFact,
  PositionFact,
} from './model/facts.js';
export type { Division, Hit, Knowledge, Lexeme, Lexicon } from './model/knowledge.js';
export type { ArticleMentions, Mention, Rejected } from './model/mention.js';
export type { PhraseRule, Piece, Rule } from './model/rule.js';
export { explain, factsOf, type Explanation } from './pipeline/facts.js';
export { openKnowledge } from './pipeline/knowledge.js';
export { read, type ReadOptions } from './stages/read/read.js';
