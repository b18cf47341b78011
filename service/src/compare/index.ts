/**
 * The same statement across articles: judging pairs, grouping, first report and origins, changes between texts.
 * @packageDocumentation
 */
export { compareStatements, type StatementChange } from './article-changes.ts'
export { type ArticleComparison, compareEdits, compareVersions, findArticle } from './compare-articles.ts'
export { comparePairs, type PredictedPair } from './compare-pairs.ts'
export { describeUtterance, type Utterance } from './describe-utterance.ts'
export { type GroupSummary, groupWaiting } from './group-waiting.ts'
export { type Candidate, type GroupingStore, type PlacedStatement, type Placement, placeStatement } from './grouping.ts'
export { type Comparison, judgePair, type PairJudgement } from './judge-pair.ts'
export { loadComparison } from './load-comparison.ts'
export { type Comparer, makeComparer } from './make-comparer.ts'
export { makeMemoryStore } from './memory-store.ts'
export { findOrigins, type Origins } from './origins.ts'
export { type PairInFile, parsePairs } from './pairs-file.ts'
export { REASON_CODES, type Reason, readReason } from './reasons.ts'
export { type Relation, relationOf } from './relation.ts'
export type { ReportedStatement } from './reported-statement.ts'
export { traceWords } from './trace-words.ts'
export { diffWords, type WordChange } from './word-diff.ts'
