import { or, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { insertRows, textArray } from '../database/rows.ts'
import { articleCopies } from '../schema.ts'
import type { Copy } from '../types/groups.ts'

export const saveCopies = (tx: Sql, copies: readonly Copy[]): Promise<void> =>
  insertRows(tx, articleCopies, copies, sql`on conflict (article_id, copy_of) do update set share = excluded.share`)

export async function copiesOf(db: Sql, articleIds: readonly string[]): Promise<readonly Copy[]> {
  const ids = textArray(articleIds)
  return db
    .select()
    .from(articleCopies)
    .where(or(sql`${articleCopies.articleId} = any(${ids})`, sql`${articleCopies.copyOf} = any(${ids})`))
    .orderBy(articleCopies.articleId, articleCopies.copyOf)
}
