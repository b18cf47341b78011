import { type SQL, sql } from 'drizzle-orm'
import { invalid } from '../errors.ts'
import type { Page, PageRequest } from '../types/page.ts'

const DEFAULT_LIMIT = 50
const LARGEST_LIMIT = 1_000

/** The number of rows that a request asks for. Throws where it is no whole number from 1 to 1000. */
export function limitOf(request: PageRequest): number {
  const limit = request.limit ?? DEFAULT_LIMIT
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT)
    throw invalid(`limit must be a whole number from 1 to ${LARGEST_LIMIT}, not ${limit}`)
  return limit
}

/** A cursor holds the sort key of the last row, so that rows which come in meanwhile neither repeat nor hide any. */
export type CursorKey = readonly (string | number)[]

/** The key in a request's cursor, null for the first page. Throws where the cursor is none of ours or of another list. */
export function cursorOf(request: PageRequest, kinds: readonly ('string' | 'number')[]): CursorKey | null {
  if (request.cursor == null) return null
  const key = decode(request.cursor)
  if (!Array.isArray(key) || key.length !== kinds.length || !key.every((part, index) => typeof part === kinds[index]))
    throw invalid('this cursor belongs to no page of this list: start again without a cursor')
  return key
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** A page out of `limit + 1` rows: the one too many says that there is a next page. */
export function pageOf<Row, Shown>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => CursorKey,
  show: (row: Row) => Shown,
): Page<Shown> {
  const last = rows[limit - 1]
  const more = rows.length > limit && last !== undefined
  return {
    rows: rows.slice(0, limit).map(show),
    next: more ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null,
  }
}

/** All conditions that are there; `true` for none. */
export function allOf(conditions: readonly (SQL | null | undefined)[]): SQL {
  const present = conditions.filter(condition => condition != null)
  return present.length === 0 ? sql`true` : sql.join(present, sql` and `)
}
