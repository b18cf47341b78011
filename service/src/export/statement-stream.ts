import type { Selectors } from '../record/evidence.ts'
import type { Record } from '../record/record.ts'
import type { StatementFilter, StatementQuery, StatementRow } from '../record/types/statements.ts'

/** A statement as every export has it. */
export interface ExportedStatement extends StatementRow {
  readonly selectors: readonly Selectors[]
  /** Ids at Wikidata of who speaks and who is spoken to, null where none stands. */
  readonly speakerWikidata: string | null
  readonly addresseeWikidata: string | null
}

const PAGE = 500

/** All statements that a filter asks for, a page in memory at a time; those that come in meanwhile may or may not be among them. */
export async function* allStatements(
  record: Record,
  filter: StatementFilter,
  sort: StatementQuery['sort'] = 'text',
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<ExportedStatement> {
  let given = 0
  for (let cursor: string | null = null; ; ) {
    const page = await record.statements.find({ ...filter, sort, cursor, limit: Math.min(PAGE, most - given) })
    const selectors = await record.statements.selectors(page.rows.map(row => row.id))
    const actors = page.rows.flatMap(({ speakerId, addresseeId }) => [speakerId ?? [], addresseeId ?? []].flat())
    const ids = await record.actors.wikidata([...new Set(actors)])
    const idOf = new Map(ids.map(({ id, wikidata }) => [id, wikidata]))
    yield* page.rows.map((row, index) => ({
      ...row,
      selectors: selectors[index] ?? [],
      speakerWikidata: idOf.get(row.speakerId ?? '') ?? null,
      addresseeWikidata: idOf.get(row.addresseeId ?? '') ?? null,
    }))
    given += page.rows.length
    cursor = page.next
    if (cursor === null || given >= most) return
  }
}
