import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf } from '../database/rows.ts'
import { invalid } from '../errors.ts'

/** One wanted or unwanted word or phrase. */
interface Term {
  readonly text: string
  readonly not: boolean
}

/** What people type: words that must all occur, "phrases", -unwanted, and alternatives parted by OR (or OU). */
export function parseWords(words: string): readonly (readonly Term[])[] {
  const alternatives: Term[][] = [[]]
  for (const [token, minus = '', phrase] of words.matchAll(/(-)?(?:["«“]([^"»”]*)["»”]?|[^\s"«“]+)/g)) {
    if (token === 'OR' || token === 'OU') alternatives.push([])
    else alternatives.at(-1)?.push({ text: phrase ?? token.slice(minus.length), not: minus !== '' })
  }
  return alternatives.filter(terms => terms.length > 0)
}

const LONGEST_QUERY = 1_000

/** What was typed lately as queries: a search asks for its rows and for its facets, and people turn pages. */
const known = new Map<string, string>()
const MOST_KNOWN = 500

function remember(words: string, query: string): string {
  known.set(words, query)
  const [oldest] = known.keys()
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  return query
}

/**
 * The full-text query for what somebody typed, as text of PostgreSQL's type tsquery; null where nothing was typed. Throws where it holds
 * only words too common to be indexed, or only unwanted ones.
 */
export async function wordsQuery(db: Sql, words: string | undefined): Promise<string | null> {
  if (words === undefined || words.trim() === '') return null
  if (words.length > LONGEST_QUERY)
    throw invalid(`a search takes at most ${LONGEST_QUERY} characters, not ${words.length}`)
  const remembered = known.get(words)
  if (remembered !== undefined) return remembered
  const alternatives = parseWords(words.toWellFormed().replaceAll('\u0000', ' '))
  if (!alternatives.some(terms => terms.some(term => !term.not)))
    throw invalid('a search needs at least one word to find; -word only excludes')
  const queries = alternatives.map(terms => sql`(${sql.join(terms.map(termQuery), sql` && `)})`)
  const query = sql.join(queries, sql` || `)
  const [row] = rowsOf<{ query: string; nodes: number }>(
    await db.execute(sql`select q::text as query, numnode(q) as nodes from (select ${query} as q) typed`),
  )
  if (row === undefined || Number(row.nodes) === 0)
    throw invalid(`"${words}" holds only words that are too common to search for`)
  return remember(words, row.query)
}

const termQuery = (term: Term): SQL => (term.not ? sql`!! selon_query(${term.text})` : sql`selon_query(${term.text})`)
