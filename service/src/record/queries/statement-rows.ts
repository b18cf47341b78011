import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { articles, groupMembers, statements } from '../schema.ts'
import type { StatementRow } from '../types/statements.ts'

const { words: _, evidence: __, lost: ___, analysisId: ____, checksum: _____, ...columns } = getTableColumns(statements)

/** What every list of statements selects. */
export const STATEMENT_COLUMNS = {
  ...columns,
  articleTitle: articles.title,
  url: articles.url,
  groupId: groupMembers.groupId,
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

/** Statements whose ids a subquery `picked(id, place)` gives, in its order. */
export async function statementsPicked(
  db: Sql,
  picked: SQL,
): Promise<readonly (StatementRow & { readonly place: number | string })[]> {
  const rows = await db
    .select({ ...STATEMENT_COLUMNS, place: sql<number | string>`picked.place` })
    .from(statements)
    .innerJoin(sql`(${picked}) picked`, sql`picked.id = ${statements.id}`)
    .leftJoin(articles, eq(articles.id, statements.articleId))
    .leftJoin(groupMembers, eq(groupMembers.statementId, statements.id))
    .orderBy(sql`picked.place`)
  return rows.map(row => ({ ...statementRow(row), place: row.place }))
}
