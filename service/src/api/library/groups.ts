import { describeUtterance, readReason, type Utterance } from '../../compare/index.ts'
import type { Record } from '../../record/record.ts'
import type { PairRow } from '../../record/types/groups.ts'
import { Change, type Group, type Report } from '../schemas/group.ts'
import type { Statement } from '../schemas/statement.ts'
import { brokenFeeds } from './overview.ts'
import { describeRows } from './statements.ts'

type Reported = Utterance['reports'][number]

const known = (name: string): Report['changes'] => {
  const change = Change.safeParse(name)
  return change.success ? [change.data] : []
}

const changesOf = ({ since }: Reported, isFirst: boolean): Report['changes'] =>
  isFirst ? ['first'] : [...new Set([since?.change ?? '', ...(since?.also ?? [])].flatMap(known))]

/** The earlier report that this one comes from: what it cites, else the first of its origin. One outlet repeating itself cites nobody. */
function citedBy(
  report: Reported,
  { reports, origins }: Utterance,
): { readonly id: string; readonly certain: boolean } | null {
  const earlier = reports.slice(0, reports.indexOf(report))
  const citation = origins.citations.find(one => one.from === report.articleId && one.to !== null)
  const cited = earlier.find(other => other.articleId === citation?.to)
  if (cited !== undefined) return { id: cited.statementId, certain: true }
  const origin = origins.origins.find(one => one.articles.includes(report.articleId))
  const first = earlier.find(
    other => origin?.articles.includes(other.articleId) && other.articleId !== report.articleId,
  )
  const reasons = origin?.because.filter(reason => reason !== 'outlet') ?? []
  return first === undefined || reasons.length === 0
    ? null
    : { id: first.statementId, certain: !reasons.includes('near-copy') }
}

/** `published` gives when an article came out, in its own time zone. */
function originsOf({ reports, origins }: Utterance, published: (article: string) => string | null): Group['origins'] {
  return origins.origins.map(origin => {
    const first = reports.find(report => origin.articles.includes(report.articleId))
    const agency = reports.find(report => origin.articles.includes(report.articleId) && report.agency !== null)?.agency
    const name = agency ?? first?.outlet ?? '?'
    return {
      name,
      kind: agency === undefined || agency === null ? 'outlet' : 'medium',
      at: first === undefined ? null : (published(first.articleId) ?? first.publishedAt),
    }
  })
}

async function reportsOf(record: Record, utterance: Utterance): Promise<Report[]> {
  const rows = utterance.reports.map(report => report.statement)
  const ids = [...new Set(rows.map(row => row.articleId))]
  const [statements, articles] = await Promise.all([
    describeRows(record, rows),
    Promise.all(ids.map(id => record.articles.get(id))),
  ])
  // The article's own time zone; the statement's row has the instant in UTC.
  const published = new Map(
    articles.flatMap(article => (article === null ? [] : [[article.id, article.published] as const])),
  )
  return utterance.reports.flatMap((report, index) => {
    const statement = statements.find(one => one.id === report.statementId)
    if (statement === undefined) return []
    const cites = citedBy(report, utterance)
    const origin = utterance.origins.origins.findIndex(one => one.articles.includes(report.articleId))
    return [
      {
        statement,
        outlet: statement.article.outlet,
        published: published.get(report.articleId) ?? report.publishedAt,
        changes: changesOf(report, index === 0),
        origin: origin === -1 ? null : origin,
        cites: cites?.id ?? null,
        certain: cites?.certain ?? true,
        agency: report.agency !== null && report.agency !== report.outlet ? report.agency : null,
      },
    ]
  })
}

/** Statements outside the group at the other end of unsure pairs. */
async function proposalsOf(
  record: Record,
  own: ReadonlySet<string>,
  pairs: readonly PairRow[],
): Promise<Group['proposals']> {
  const other = (pair: PairRow): string => (own.has(pair.first) ? pair.second : pair.first)
  // Several members of the group can be doubtful about the same statement: the likeliest pair speaks for it.
  const likeliest = pairs.filter(pair => !own.has(other(pair))).toSorted((a, b) => a.score - b.score)
  const open = [...new Map(likeliest.map(pair => [other(pair), pair])).values()].reverse().slice(0, 20)
  const statements = await describeRows(record, await record.statements.many(open.map(other)))
  return open.flatMap(pair => {
    const statement = statements.find(one => one.id === other(pair))
    return statement === undefined
      ? []
      : [{ statement, score: pair.score, reasons: pair.reasons.flatMap(text => readReason(text) ?? []) }]
  })
}

async function answersOf(record: Record, { answers }: Utterance): Promise<Group['answers']> {
  const wanted = answers.flatMap(({ relation, earlier, statement }) => {
    const name = RELATIONS.get(relation)
    return name === undefined || (earlier && name !== 'figures') ? [] : [{ name, statement }]
  })
  const statements = new Map<string, Statement>(
    (
      await describeRows(
        record,
        wanted.map(answer => answer.statement),
      )
    ).map(statement => [statement.id, statement]),
  )
  return wanted.flatMap(({ statement: { id }, name }) => {
    const statement = statements.get(id)
    return statement === undefined ? [] : [{ statement, relation: name }]
  })
}

/** Relations of the comparison as the API names them. */
const RELATIONS: ReadonlyMap<string, Group['answers'][number]['relation']> = new Map([
  ['denies', 'denies'],
  ['confirms', 'confirms'],
  ['other-figures', 'figures'],
])

/** All reports of an utterance; a statement in no group is a group of one. */
export async function findGroup(record: Record, id: string): Promise<Group | null> {
  const utterance = await describeUtterance(record, id)
  if (utterance === null) return null
  const own = new Set(utterance.reports.map(report => report.statementId))
  const { outlets, from, to } = utterance.coverage
  const [reports, proposals, answers, broken] = await Promise.all([
    reportsOf(record, utterance),
    proposalsOf(record, own, utterance.proposals),
    answersOf(record, utterance),
    brokenFeeds(record, to),
  ])
  return {
    id: utterance.groupId ?? id,
    reports,
    articles: utterance.origins.articles,
    origins: originsOf(
      utterance,
      article => reports.find(report => report.statement.article.id === article)?.published ?? null,
    ),
    answers,
    proposals,
    coverage: { outlets: outlets.length, from, to, broken },
  }
}
