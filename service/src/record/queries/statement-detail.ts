import { asc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { selectorsOf } from '../evidence.ts'
import { actors, analyses, oldFindings, reviews, statementMentions, statements, versions } from '../schema.ts'
import type { Correction, ReviewRow, StatementDetail } from '../types/statements.ts'
import { manyStatements } from './find-statements.ts'

/** A statement with everything that it rests on; null where there is none with this id. */
export async function getStatement(db: Sql, id: string): Promise<StatementDetail | null> {
  const [row] = await manyStatements(db, [id])
  if (row === undefined) return null
  const [[basis], mentioned, decided, old] = await Promise.all([
    db
      .select({
        evidence: statements.evidence,
        snapshotHash: versions.snapshotHash,
        textHash: versions.textHash,
        rules: analyses.rules,
        model: analyses.model,
      })
      .from(statements)
      .innerJoin(versions, eq(versions.id, statements.versionId))
      .innerJoin(analyses, eq(analyses.id, statements.analysisId))
      .where(eq(statements.id, id)),
    db
      .select({ id: actors.id, name: actors.name, kind: actors.kind })
      .from(statementMentions)
      .innerJoin(actors, eq(actors.id, statementMentions.actorId))
      .where(eq(statementMentions.statementId, id))
      .orderBy(asc(actors.name)),
    reviewsOf(db, id),
    db.select().from(oldFindings).where(eq(oldFindings.statementId, id)),
  ])
  if (basis === undefined) return null
  const { evidence, ...rest } = basis
  return {
    ...row,
    ...rest,
    selectors: evidence.map(selectorsOf),
    mentioned,
    reviews: decided,
    oldFindings: old.map(({ analysisId, change, finding }) => ({ analysisId, change, finding })),
  }
}

/** What people decided about a statement, oldest first. */
export async function reviewsOf(db: Sql, statementId: string): Promise<readonly ReviewRow[]> {
  const rows = await db
    .select()
    .from(reviews)
    .where(eq(reviews.statementId, statementId))
    .orderBy(sql`${reviews.at}, ${reviews.id}`)
  return rows.map(reviewRow)
}

export const reviewRow = ({ before, correction, at, undoneAt, ...row }: typeof reviews.$inferSelect): ReviewRow => ({
  ...row,
  correction: correction as Correction | null,
  at: at.toISOString(),
  undoneAt: undoneAt?.toISOString() ?? null,
})
