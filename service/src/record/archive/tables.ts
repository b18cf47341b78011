import { getTableName } from 'drizzle-orm'
import * as schema from '../schema.ts'

/** Every table, in an order in which rows can be put back: what is pointed to comes before what points. */
export const TABLES: readonly string[] = [
  schema.settings,
  schema.snapshots,
  schema.articles,
  schema.versions,
  schema.analyses,
  schema.statements,
  schema.oldFindings,
  schema.reviews,
  schema.actors,
  schema.actorNames,
  schema.actorDescriptions,
  schema.actorIdentities,
  schema.actorKeys,
  schema.actorPairs,
  schema.mentions,
  schema.times,
  schema.statementMentions,
  schema.groups,
  schema.groupMembers,
  schema.pairs,
  schema.groupActions,
  schema.signatures,
  schema.articleCopies,
  schema.coverage,
  schema.feeds,
  schema.feedItems,
  schema.failures,
  schema.inbox,
  schema.tokens,
  schema.log,
].map(table => getTableName(table))

/** First line of a backup. */
export interface Header {
  readonly format: 'selon-backup'
  readonly version: 1
  /** Number of the schema migration that the rows fit. */
  readonly schema: number
}

/** Last line of a backup: without it the file is cut. `sha256` covers every byte before this line, unpacked. */
export interface Trailer {
  readonly end: true
  readonly rows: { readonly [table: string]: number }
  readonly sha256: string
}
