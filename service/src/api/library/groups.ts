import type { Record } from '../../record/record.ts'
import type { PairRow } from '../../record/types/groups.ts'
import type { StatementRow } from '../../record/types/statements.ts'
import { Change, type Group, type Origin, type Report } from '../schemas/group.ts'
import type { Statement } from '../schemas/statement.ts'
import { readCoverage } from './overview.ts'
import { describeRows } from './statements.ts'

const when = (row: StatementRow): string => row.publishedAt ?? row.datedAt

const pairOf = (pairs: readonly PairRow[], a: string, b: string): PairRow | undefined =>
  pairs.find(pair => (pair.first === a && pair.second === b) || (pair.first === b && pair.second === a))

const known = (name: string): Report['changes'] => {
  const change = Change.safeParse(name)
  return change.success ? [change.data] : []
}

function changesOf(pair: PairRow | undefined, isFirst: boolean): Report['changes'] {
  if (isFirst) return ['first']
  if (pair === undefined) return []
  return [...new Set([pair.change ?? '', ...pair.also].flatMap(known))]
}

interface Traced {
  readonly row: StatementRow
  /** Name of the agency or medium that the article leans on, or of the article that it copies. */
  readonly source: string | null
  /** The outlets' article that it copies. */
  readonly copyOf: string | null
}

/** What each report leans on: near-copies first, then the agency that the article credits. */
async function trace(record: Record, rows: readonly StatementRow[]): Promise<Traced[]> {
  const ids = [...new Set(rows.map(row => row.articleId))]
  const [copies, articles] = await Promise.all([
    record.copies.of(ids),
    Promise.all(ids.map(id => record.articles.get(id))),
  ])
  const agencies = new Map(
    articles.flatMap(article => (article?.agency ? [[article.id, article.agency] as const] : [])),
  )
  return rows.map(row => ({
    row,
    source: agencies.get(row.articleId) ?? null,
    copyOf: copies.find(copy => copy.articleId === row.articleId && ids.includes(copy.copyOf))?.copyOf ?? null,
  }))
}

const sameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase()

/** The earlier report that this one comes from: the article it copies, or the agency that it credits. */
function citedBy(one: Traced, earlier: readonly Traced[]): StatementRow | null {
  const copied = earlier.find(other => other.row.articleId === one.copyOf)
  const credited = earlier.find(other => sameName(one.source, other.row.outlet))
  return (copied ?? credited)?.row ?? null
}

function originOf(one: Traced, cites: StatementRow | null, reports: readonly Report[], origins: Origin[]): number {
  const inherited = reports.find(report => report.statement.id === cites?.id)?.origin
  if (inherited !== undefined && inherited !== null) return inherited
  const name = one.source ?? one.row.outlet ?? '?'
  const at = origins.findIndex(origin => sameName(origin.name, name))
  if (at !== -1) return at
  origins.push({
    name,
    kind: one.source === null ? 'outlet' : 'medium',
    at: one.source === null ? when(one.row) : null,
  })
  return origins.length - 1
}

function reportsOf(
  traced: readonly Traced[],
  pairs: readonly PairRow[],
  statements: ReadonlyMap<string, Statement>,
): { reports: Report[]; origins: Origin[] } {
  const origins: Origin[] = []
  const reports: Report[] = []
  const first = traced[0]?.row.id ?? ''
  traced.forEach((one, index) => {
    const statement = statements.get(one.row.id)
    if (statement === undefined) return
    const cites = citedBy(one, traced.slice(0, index))
    const pair = pairOf(pairs, first, one.row.id)
    reports.push({
      statement,
      outlet: statement.article.outlet,
      published: one.row.publishedAt,
      changes: changesOf(pair, index === 0),
      origin: originOf(one, cites, reports, origins),
      cites: cites?.id ?? null,
      certain: cites === null || one.source !== null,
      reason: one.source !== null && !sameName(one.source, one.row.outlet) ? one.source : null,
    })
  })
  return { reports, origins }
}

async function coverageOf(record: Record): Promise<Group['coverage']> {
  const { days, outlets } = await readCoverage(record, 8)
  const broken = outlets.flatMap(({ outlet, counts }) =>
    counts.flatMap((count, index) => (count === null ? [{ outlet: outlet.name, day: days[index] ?? '' }] : [])),
  )
  return { outlets: outlets.length, from: days[0] ?? null, to: days.at(-1) ?? null, broken }
}

/** Statements at the other end of pairs that satisfy `wanted`. */
async function others(record: Record, id: string, pairs: readonly PairRow[], wanted: (pair: PairRow) => boolean) {
  const chosen = pairs.filter(pair => wanted(pair) && (pair.first === id || pair.second === id)).slice(0, 20)
  const rows = await record.statements.many(chosen.map(pair => (pair.first === id ? pair.second : pair.first)))
  const statements = new Map((await describeRows(record, rows)).map(statement => [statement.id, statement]))
  return chosen.flatMap(pair => {
    const statement = statements.get(pair.first === id ? pair.second : pair.first)
    return statement === undefined ? [] : [{ pair, statement }]
  })
}

/** All reports of an utterance; a statement in no group is a group of one. */
export async function findGroup(record: Record, id: string): Promise<Group | null> {
  const own = await record.statements.get(id)
  if (own === null) return null
  const group = own.groupId === null ? null : await record.groups.get(own.groupId)
  const rows = (group?.statements ?? [own]).toSorted((a, b) => (when(a) < when(b) ? -1 : 1))
  const pairs = group?.pairs ?? (await record.groups.pairs([id]))
  const [statements, traced, answers, proposals, coverage] = await Promise.all([
    describeRows(record, rows),
    trace(record, rows),
    others(record, id, pairs, pair => pair.relation === 'denies' || pair.relation === 'confirms'),
    others(record, id, pairs, pair => pair.same === 'unsure'),
    coverageOf(record),
  ])
  const { reports, origins } = reportsOf(traced, pairs, new Map(statements.map(one => [one.id, one])))
  return {
    id: own.groupId ?? id,
    reports,
    articles: new Set(rows.map(row => row.articleId)).size,
    origins,
    answers: answers.map(({ pair, statement }) => ({
      statement,
      relation: pair.relation === 'denies' ? 'denies' : 'confirms',
    })),
    proposals: proposals.map(({ pair, statement }) => ({
      statement,
      score: pair.score,
      reason: pair.reasons.join(', '),
    })),
    coverage,
  }
}
