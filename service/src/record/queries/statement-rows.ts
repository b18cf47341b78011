import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import type { Sql } from '../database/home.ts'
import { actors, articles, groupMembers, statements } from '../schema.ts'
import type { StatementRow } from '../types/statements.ts'

const { words: _, evidence: __, lost: ___, analysisId: ____, checksum: _____, ...columns } = getTableColumns(statements)

const speakers = alias(actors, 'speakers')
const addressees = alias(actors, 'addressees')

/** What every list of statements selects. */
const STATEMENT_COLUMNS = {
  ...columns,
  articleTitle: articles.title,
  url: articles.url,
  groupId: groupMembers.groupId,
  groupSize: sql<number | null>`case when ${groupMembers.groupId} is not null then
    (select count(*)::int from group_members size where size.group_id = ${groupMembers.groupId}) end`,
  speakerNamed: speakers.named,
  speakerKind: speakers.kind,
  addresseeNamed: addressees.named,
  addresseeKind: addressees.kind,
}

type Selected = Omit<StatementRow, 'publishedAt' | 'datedAt'> & {
  readonly publishedAt: Date | null
  readonly datedAt: Date
}

export const statementRow = (row: Selected): StatementRow => ({
  ...row,
  publishedAt: row.publishedAt?.toISOString() ?? null,
  datedAt: row.datedAt.toISOString(),
})

/** Statements with what every list selects and `more`; the caller adds conditions and order. */
export const selectStatements = <More extends { readonly [name: string]: PgColumn | SQL }>(db: Sql, more: More) =>
  db
    .select({ ...STATEMENT_COLUMNS, ...more })
    .from(statements)
    .leftJoin(articles, eq(articles.id, statements.articleId))
    .leftJoin(groupMembers, eq(groupMembers.statementId, statements.id))
    .leftJoin(speakers, eq(speakers.id, statements.speakerId))
    .leftJoin(addressees, eq(addressees.id, statements.addresseeId))
