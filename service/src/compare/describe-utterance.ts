import type { Record as SelonRecord } from '../record/record.ts'
import type { CoverageRow } from '../record/types/articles.ts'
import type { GroupAction, PairRow } from '../record/types/groups.ts'
import type { StatementRow } from '../record/types/statements.ts'
import { byTime, findOrigins, type Origins, plainName, type Report } from './origins.ts'

/** One utterance as everybody reported it: who first, in which order, how it changed, and who was reading along without reporting it. */
export interface Utterance {
  readonly groupId: string | null
  /** Earliest publication first. */
  readonly reports: readonly UtteranceReport[]
  readonly origins: Origins
  readonly coverage: Coverage
  /** What only a person can decide: statements outside that may be the same, or are the same as one report but not as the rest. */
  readonly proposals: readonly PairRow[]
  /** Statements that deny or confirm it, that it denies or confirms, or that count the same event otherwise; each once. */
  readonly answers: readonly Answer[]
  readonly actions: readonly GroupAction[]
}

export interface UtteranceReport extends Report {
  readonly statement: StatementRow
  /** The report that came right before it in time and was compared with it, and what changed since; null for the first. */
  readonly since: PairRow | null
}

export interface Answer {
  readonly relation: string
  /** The report that it was compared with. */
  readonly of: string
  /** True where it came first, so that the utterance denies or confirms it and not the other way round. */
  readonly earlier: boolean
  readonly statement: StatementRow
}

/** Which outlets the record was reading in those days, so that silence is not read as absence. */
export interface Coverage {
  readonly from: string | null
  readonly to: string | null
  readonly outlets: readonly { readonly outlet: string; readonly articles: number; readonly reported: boolean }[]
}

/** Everything about the utterance that a statement reports; null where there is no such statement. */
export async function describeUtterance(record: SelonRecord, statementId: string): Promise<Utterance | null> {
  const [own] = await record.statements.many([statementId])
  if (own === undefined) return null
  const group = own.groupId === null ? null : await record.groups.get(own.groupId)
  const members = group?.statements ?? [own]
  const statements = shownOf(members, statementId)
  const ids = members.map(member => member.id)
  const pairs = await record.groups.pairs(ids)
  const reports = await reportsOf(record, statements)
  const copies = await record.copies.of([...new Set(statements.map(statement => statement.articleId))])
  return {
    groupId: group?.id ?? null,
    reports: reports.map((report, i) => ({ ...report, since: sinceOf(report, reports.slice(0, i), pairs) })),
    origins: findOrigins(reports, copies),
    coverage: await coverageOf(record, reports),
    proposals: proposalsOf(pairs, new Set(ids)),
    answers: await answersTo(record, reports, pairs),
    actions: group?.actions ?? [],
  }
}

/** Of an article that was edited, what its current version says; what an edit took out stays a report of it. */
const shownOf = (statements: readonly StatementRow[], asked: string): readonly StatementRow[] =>
  statements.filter(
    one =>
      one.current || one.id === asked || !statements.some(other => other.current && other.articleId === one.articleId),
  )

async function reportsOf(
  record: SelonRecord,
  statements: readonly StatementRow[],
): Promise<(Report & { readonly statement: StatementRow })[]> {
  const outlets = [...new Set(statements.flatMap(statement => statement.outlet ?? []))]
  const reports = []
  for (const statement of statements) {
    const article = await record.articles.get(statement.articleId)
    const { id: statementId, articleId, outlet, publishedAt } = statement
    reports.push({
      ...{ statementId, articleId, outlet, publishedAt, statement },
      agency: article?.agency ?? agencyIn(statement),
      cites: citedIn(
        statement,
        outlets.filter(outlet => outlet !== statement.outlet),
      ),
    })
  }
  return reports.sort(byTime)
}

/** Kinds of links of a chain (see the engine's ChainLink) that name who had it before the article. */
const EARLIER_LINKS: readonly unknown[] = ['agency', 'relays', 'cites']

/** Whom the article has it from: agencies, media and documents of the chain, and outlets that the medium names (*au micro de X*). */
function citedIn({ chain, medium }: StatementRow, outlets: readonly string[]): string[] {
  const links = chain as readonly { readonly kind?: unknown; readonly name?: unknown }[]
  const names = links.flatMap(({ kind, name }) =>
    EARLIER_LINKS.includes(kind) && typeof name === 'string' ? [name] : [],
  )
  const told = outlets.filter(outlet => medium !== null && plainName(medium).includes(plainName(outlet)))
  return [...new Set([...names, ...told])]
}

/** The agency that the article credits, in its data or in the chain of a statement. */
const agencyIn = ({ chain }: StatementRow): string | null => {
  const links = chain as readonly { readonly kind?: unknown; readonly name?: unknown }[]
  const credited = links.find(({ kind, name }) => kind === 'agency' && typeof name === 'string')
  return credited === undefined ? null : String(credited.name)
}

function sinceOf(report: Report, earlier: readonly Report[], pairs: readonly PairRow[]): PairRow | null {
  for (const before of earlier.toReversed()) {
    const pair = pairs.find(({ first, second }) =>
      [first, second].every(id => id === before.statementId || id === report.statementId),
    )
    if (pair?.same === 'yes') return pair
  }
  return null
}

async function coverageOf(record: SelonRecord, reports: readonly Report[]): Promise<Coverage> {
  const days = reports.flatMap(report => report.publishedAt?.slice(0, 10) ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return { from: null, to: null, outlets: [] }
  const rows: CoverageRow[] = []
  for (let cursor: string | null = null; ; ) {
    const page: { readonly rows: readonly CoverageRow[]; readonly next: string | null } =
      await record.articles.coverage({ from, to, cursor })
    rows.push(...page.rows)
    cursor = page.next
    if (cursor === null) break
  }
  const reported = new Set(reports.map(report => report.outlet))
  const articles = new Map<string, number>()
  for (const row of rows) articles.set(row.outlet, (articles.get(row.outlet) ?? 0) + row.articles)
  const outlets = [...articles].sort(([a], [b]) => a.localeCompare(b))
  return {
    from,
    to,
    outlets: outlets.map(([outlet, number]) => ({ outlet, articles: number, reported: reported.has(outlet) })),
  }
}

/** True where one of the two is a report of the utterance and the other is not. */
const leadsOut = ({ first, second }: PairRow, own: ReadonlySet<string>): boolean => own.has(first) !== own.has(second)

/** Of each statement outside that may be the same, the likeliest pair, the likeliest first. What the grouping settled needs no decision. */
function proposalsOf(pairs: readonly PairRow[], own: ReadonlySet<string>): PairRow[] {
  const open = pairs.filter(pair => pair.same !== 'no' && leadsOut(pair, own)).toSorted((a, b) => b.score - a.score)
  const outside = ({ first, second }: PairRow) => (own.has(first) ? second : first)
  return open.filter((pair, i) => open.findIndex(other => outside(other) === outside(pair)) === i)
}

async function answersTo(
  record: SelonRecord,
  reports: readonly Report[],
  pairs: readonly PairRow[],
): Promise<Answer[]> {
  const own = new Map(reports.map(report => [report.statementId, report]))
  const answers = new Map<string, Answer>()
  for (const pair of pairs) {
    if (pair.relation === null || !leadsOut(pair, new Set(own.keys()))) continue
    const [of, other] = own.has(pair.first) ? [pair.first, pair.second] : [pair.second, pair.first]
    const [statement] = answers.has(other) ? [] : await record.statements.many([other])
    if (statement === undefined) continue
    const [theirs, ours] = [statement.publishedAt ?? '', own.get(of)?.publishedAt ?? '']
    const earlier = theirs === ours ? other < of : theirs < ours
    answers.set(other, { relation: pair.relation, of, earlier, statement })
  }
  return [...answers.values()]
}
