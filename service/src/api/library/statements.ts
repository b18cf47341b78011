import type { Record } from '../../record/record.ts'
import type { StatementFilter, StatementRow } from '../../record/types/statements.ts'
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

/** Members of each group, one query a group; most statements stand alone. */
export async function groupSizes(record: Record, rows: readonly StatementRow[]): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(rows.flatMap(row => row.groupId ?? []))]
  const groups = await Promise.all(ids.map(id => record.groups.get(id)))
  return new Map(groups.flatMap(group => (group === null ? [] : [[group.id, group.statements.length] as const])))
}

/** Rows as statements, with what surrounds them and how often they are reported. */
export async function describeRows(record: Record, rows: readonly StatementRow[]): Promise<Statement[]> {
  const parents = [...new Set(rows.flatMap(row => row.parentId ?? []))]
  const [outer, sizes] = await Promise.all([
    parents.length === 0 ? [] : record.statements.many(parents.slice(0, 1000)),
    groupSizes(record, rows),
  ])
  const byId = new Map([...outer, ...rows].map(row => [row.id, row]))
  return viewStatements(
    rows.map(row => ({ row, quotedBy: quotedByOf(row, byId), groupSize: sizes.get(row.groupId ?? '') })),
  )
}

const facet = (values: readonly FacetValue[] | undefined, limit = 40): FacetValue[] =>
  (values ?? []).slice(0, limit).map(value => ({ ...value }))

const DAYS_SHOWN = 62

/** Days of the newest matches, from their rows. */
function daysOf(rows: readonly StatementRow[]): StatementPage['days'] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const day = row.saidFrom ?? row.publishedAt?.slice(0, 10)
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const days = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1))
  return days.slice(-DAYS_SHOWN)
}

const COUNTED = 1000

export async function searchStatements(record: Record, query: StatementQuery): Promise<StatementPage> {
  const filter = filterOf(query)
  const sort = filter.words === undefined && query.sort === 'relevance' ? 'newest' : SORTS[query.sort]
  const isFirst = query.cursor === undefined
  const [page, facets, sample] = await Promise.all([
    record.statements.find({ ...filter, sort, limit: query.limit, cursor: query.cursor }),
    record.statements.facets(filter),
    isFirst ? record.statements.find({ ...filter, limit: COUNTED }) : null,
  ])
  return {
    items: await describeRows(record, page.rows),
    cursor: page.next,
    total: facets.total,
    exact: facets.exact,
    articles: sample === null || sample.next !== null ? null : new Set(sample.rows.map(row => row.articleId)).size,
    facets: {
      speaker: facet(facets.values.speaker),
      addressee: facet(facets.values.addressee),
      certainty: facet(facets.values.certainty),
      act: facet(facets.values.act),
      outlet: facet(facets.values.outlet),
    },
    days: sample === null ? [] : daysOf(sample.rows),
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
  const sizes = await groupSizes(record, [row])
  const last = row.reviews.findLast(review => review.undoneAt === null)
  const verdicts = { confirmed: 'confirm', corrected: 'correct', rejected: 'reject' } as const
  return viewStatement({
    row,
    selectors: row.selectors,
    quotedBy: around,
    groupSize: sizes.get(row.groupId ?? ''),
    review:
      last === undefined
        ? null
        : { id: last.id, verdict: verdicts[last.decision], by: last.person, at: last.at, note: last.note },
  })
}
