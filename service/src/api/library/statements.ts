import type { Record } from '../../record/record.ts'
import type { Facets, StatementFilter, StatementRow } from '../../record/types/statements.ts'
import type { FacetValue } from '../schemas/common.ts'
import type { Statement, StatementPage, StatementQuery } from '../schemas/statement.ts'
import { quotedByOf, viewStatement, viewStatements } from './statement-view.ts'

const SORTS = { relevance: 'relevance', said: 'newest', published: 'newest' } as const

const choice = (value: string | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : value.split(',').filter(one => one !== '')

/** Ids or names separated by a bar: names hold commas. */
const names = (value: string | undefined): readonly string[] | undefined => value?.split('|').filter(one => one !== '')

/** The record's filter for a query of the API. */
export function filterOf(query: Partial<StatementQuery>): StatementFilter {
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

const facet = (values: readonly FacetValue[] | undefined, limit = 40): FacetValue[] =>
  (values ?? []).slice(0, limit).map(value => ({ ...value }))

const FACETS = ['speaker', 'addressee', 'certainty', 'act', 'outlet'] as const
type FacetName = (typeof FACETS)[number]

/** Facets of the result; where values of a facet are chosen, that facet counts as if none were, so that more can be chosen. */
async function facetsOf(
  record: Record,
  filter: StatementFilter,
): Promise<{ readonly whole: Facets; readonly values: Readonly<{ [name in FacetName]: FacetValue[] }> }> {
  const chosen = FACETS.filter(name => filter[name] !== undefined)
  const [whole, ...open] = await Promise.all([
    record.statements.facets(filter),
    ...chosen.map(name => record.statements.facets({ ...filter, [name]: undefined })),
  ])
  const values = FACETS.map(name => [name, facet((open[chosen.indexOf(name)] ?? whole).values[name])] as const)
  return { whole, values: Object.fromEntries(values) as { [name in FacetName]: FacetValue[] } }
}

export async function searchStatements(record: Record, query: StatementQuery): Promise<StatementPage> {
  const filter = filterOf(query)
  const sort = filter.words === undefined && query.sort === 'relevance' ? 'newest' : SORTS[query.sort]
  const [page, { whole: facets, values }] = await Promise.all([
    record.statements.find({ ...filter, sort, limit: query.limit, cursor: query.cursor }),
    facetsOf(record, filter),
  ])
  return {
    items: await describeRows(record, page.rows),
    cursor: page.next,
    total: facets.total,
    exact: facets.exact,
    articles: facets.exact ? facets.articles : null,
    facets: values,
    days: (facets.values.day ?? [])
      .map(({ value, count }) => ({ day: value, count }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
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
