import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'
import { statements } from '../schema.ts'
import type { StatementRow } from '../types/statements.ts'

const { words: _, evidence: __, lost: ___, analysisId: ____, checksum: _____, ...columns } = getTableColumns(statements)

const COLUMNS = Object.entries(columns).map(([name, column]) => `s."${column.name}" as "${name}"`)

/** What is shown beside a statement, each found by its key: planning one look-up a table takes half as long as planning to join them. */
const RELATED = `(select json_build_array(a.title, a.url) from articles a where a.id = s.article_id) as "inArticle",
  (select json_build_array(g.group_id, (select count(*) from group_members size where size.group_id = g.group_id))
    from group_members g where g.statement_id = s.id) as "inGroup",
  (select json_build_array(a.named, a.kind) from actors a where a.id = s.speaker_id) as "bySpeaker",
  (select json_build_array(a.named, a.kind) from actors a where a.id = s.addressee_id) as "toAddressee"`

const SELECTED = sql.raw(`${COLUMNS.join(', ')}, ${RELATED}`)

type Actor = readonly [named: boolean, kind: string] | null

/** A row as the database writes it as JSON; a related row that is not there is null. */
interface Selected extends StatementRow {
  readonly inArticle: readonly [title: string | null, url: string | null] | null
  readonly inGroup: readonly [id: string, size: number] | null
  readonly bySpeaker: Actor
  readonly toAddressee: Actor
}

/**
 * The statements `s` that meet a condition, in no order, with what every list shows and the columns `more`. They come as one JSON document,
 * which takes half the time of as many rows of thirty fields.
 */
export async function selectStatements<More = object>(
  db: Sql,
  condition: SQL,
  more: SQL = sql``,
): Promise<readonly (StatementRow & More)[]> {
  const [found] = rowsOf<{ rows: readonly (Selected & More)[] | null }>(
    await db.execute(
      sql`select json_agg(found) as rows from (select ${SELECTED}${more} from statements s where ${condition}) found`,
    ),
  )
  return (found?.rows ?? []).map(({ inArticle, inGroup, bySpeaker, toAddressee, ...row }) => ({
    ...(row as StatementRow & More),
    publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt).toISOString(),
    datedAt: new Date(row.datedAt).toISOString(),
    articleTitle: inArticle?.[0] ?? null,
    url: inArticle?.[1] ?? null,
    groupId: inGroup?.[0] ?? null,
    groupSize: inGroup?.[1] ?? null,
    speakerNamed: bySpeaker?.[0] ?? null,
    speakerKind: bySpeaker?.[1] ?? null,
    addresseeNamed: toAddressee?.[0] ?? null,
    addresseeKind: toAddressee?.[1] ?? null,
  }))
}
