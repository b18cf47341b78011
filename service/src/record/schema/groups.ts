import { bigint, index, jsonb, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** One utterance as several statements report it. */
export const groups = pgTable('groups', { id: text('id').primaryKey(), createdAt: instant('created_at').notNull() })

export const groupMembers = pgTable(
  'group_members',
  {
    statementId: text('statement_id').primaryKey(),
    groupId: text('group_id').notNull(),
    /** `machine`, or the person who put it there; a machine run leaves people's members alone. */
    by: text('by').notNull(),
  },
  table => [index('members_of_group').on(table.groupId)],
)

/** A judged pair of statements, `first` < `second` by id. `unsure` pairs are the proposals for a person. */
export const pairs = pgTable(
  'pairs',
  {
    first: text('first').notNull(),
    second: text('second').notNull(),
    same: text('same').$type<'yes' | 'no' | 'unsure'>().notNull(),
    score: real('score').notNull(),
    change: text('change'),
    also: jsonb('also').$type<readonly string[]>().notNull(),
    reasons: jsonb('reasons').$type<readonly string[]>().notNull(),
    /** How they belong together where they are not the same: `denies`, `confirms`, `other-figures`; null else. */
    relation: text('relation'),
    by: text('by').notNull(),
    judgedAt: instant('judged_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.first, table.second] }),
    index('pairs_by_second').on(table.second),
    index('pairs_by_verdict').on(table.same, table.score),
  ],
)

/** Splits and merges by hand; `undoneAt` takes one back. `before` holds what the undoing restores. */
export const groupActions = pgTable('group_actions', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<'merge' | 'split'>().notNull(),
  statements: jsonb('statements').$type<readonly string[]>().notNull(),
  before: jsonb('before').$type<readonly (readonly [string, string | null, string])[]>().notNull(),
  person: text('person').notNull(),
  at: instant('at').notNull(),
  undoneAt: instant('undone_at'),
})

/**
 * The candidate index: statements that share a key may be the same utterance; `datedAt` lets a look-up stop at the newest few of a
 * frequent key. Keys are signed 64-bit hashes as decimal strings.
 */
export const signatures = pgTable(
  'signatures',
  {
    key: bigint('key', { mode: 'bigint' }).notNull(),
    statementId: text('statement_id').notNull(),
    datedAt: instant('dated_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.key, table.datedAt, table.statementId] }),
    index('signatures_of_statement').on(table.statementId),
  ],
)

/** Articles that are near-copies of another, mostly of the same agency text; `share` is the part of the text in common, 0 to 1. */
export const articleCopies = pgTable(
  'article_copies',
  { articleId: text('article_id').notNull(), copyOf: text('copy_of').notNull(), share: real('share').notNull() },
  table => [primaryKey({ columns: [table.articleId, table.copyOf] }), index('article_copies_of').on(table.copyOf)],
)
