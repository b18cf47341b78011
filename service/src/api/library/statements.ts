import type { Record } from '../../record/record.ts'
import type { StatementFilter as RecordFilter, StatementRow } from '../../record/types/statements.ts'
import type { FacetValue } from '../schemas/common.ts'
import type {
  Statement,
  StatementCounts,
  StatementFilter,
  StatementPage,
  StatementQuery,
} from '../schemas/statement.ts'
import { quotedByOf, viewStatement, viewStatements } from './statement-view.ts'

const SORTS = { relevance: 'relevance', said: 'newest', published: 'newest' } as const

const choice = (value: string | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : value.split(',').filter(one => one !== '')

/** Ids or names separated by a bar: names hold commas. */
const names = (value: string | undefined): readonly string[] | undefined => value?.split('|').filter(one => one !== '')

/** The record's filter for a query of the API. */
export function filterOf(query: StatementFilter): RecordFilter {
  return {
    words: query.q?.trim() || undefined,
    speaker: names(query.speaker),
    addressee: names(query.addressee),
    mentioned: names(query.about),
    outlet: names(query.outlet),
    articleId: query.article,
    act: choice(query.act),
    certainty: choice(query.certainty),
    type: choice(query.type),
    saidFrom: query.from,
    saidTo: query.to,
    publishedFrom: query.publishedFrom,
    publishedTo: query.publishedTo,
  }
}

/** Rows as statements, with what surrounds them and how often they are reported. */
export async function describeRows(record: Record, rows: readonly StatementRow[]): Promise<Statement[]> {
  const parents = [...new Set(rows.flatMap(row => row.parentId ?? []))]
  const outer = parents.length === 0 ? [] : await record.statements.many(parents.slice(0, 1000))
  const byId = new Map([...outer, ...rows].map(row => [row.id, row]))
  return viewStatements(rows.map(row => ({ row, quotedBy: quotedByOf(row, byId) })))
}

const FACETS = ['speaker', 'addressee', 'certainty', 'act', 'outlet'] as const
type FacetName = (typeof FACETS)[number]

export async function searchStatements(record: Record, query: StatementQuery): Promise<StatementPage> {
  const filter = filterOf(query)
  const sort = filter.words === undefined && query.sort === 'relevance' ? 'newest' : SORTS[query.sort]
  const page = await record.statements.find({ ...filter, sort, limit: query.limit, cursor: query.cursor })
  return { items: await describeRows(record, page.rows), cursor: page.next }
}

/** Numbers of a whole search. Where values of a facet are chosen, that facet counts as if none were, so that more can be chosen. */
export async function countStatements(record: Record, query: StatementFilter): Promise<StatementCounts> {
  const filter = filterOf(query)
  const chosen = FACETS.filter(name => filter[name] !== undefined)
  const others = FACETS.filter(name => filter[name] === undefined)
  const whole = await record.statements.facets({ ...filter, facets: [...others, 'day'] })
  const facets: { [name in FacetName]?: FacetValue[] } = {}
  for (const name of others) facets[name] = [...whole.values[name]]
  for (const name of chosen) {
    const open = await record.statements.facets({ ...filter, [name]: undefined, facets: [name] })
    facets[name] = [...open.values[name]]
  }
  return {
    total: whole.total,
    exact: whole.exact,
    articles: whole.exact ? whole.articles : null,
    facets: facets as StatementCounts['facets'],
    days: whole.values.day.map(({ value, count }) => ({ day: value, count })).sort((a, b) => (a.day < b.day ? -1 : 1)),
  }
}

export async function findStatement(record: Record, id: string): Promise<Statement | null> {
  const row = await record.statements.get(id)
  if (row === null) return null
  const around: StatementRow[] = []
  for (let up = row.parentId; up !== null && around.length < 8; ) {
    const [parent] = await record.statements.many([up])
    if (parent === undefined) break
    around.push(parent)
    up = parent.parentId
  }
  const last = row.reviews.findLast(review => review.undoneAt === null)
  const verdicts = { confirmed: 'confirm', corrected: 'correct', rejected: 'reject' } as const
  return viewStatement({
    row,
    selectors: row.selectors,
    quotedBy: around,
    review:
      last === undefined
        ? null
        : { id: last.id, verdict: verdicts[last.decision], by: last.person, at: last.at, note: last.note },
  })
}
