import type { Record } from '../../record/record.ts'
import type { Reading, StatementRow } from '../../record/types/statements.ts'
import type { Coverage } from '../schemas/inbox.ts'
import type { Graph, HappenedMark, SaidMark, Timeline } from '../schemas/overview.ts'
import type { StatementQuery } from '../schemas/statement.ts'
import { quotedIn } from './statement-view.ts'
import { filterOf } from './statements.ts'
import { distinctSigla, makeVoice } from './voices.ts'

const MARKS = 300
const VERSIONS = 60

function saidMark(row: StatementRow): SaidMark | null {
  const published = row.publishedAt?.slice(0, 16) ?? null
  const from = row.saidFrom ?? published
  if (from === null || row.speaker === null) return null
  return {
    statement: row.id,
    article: row.articleId,
    voice: makeVoice({ id: row.speakerId, name: row.speaker }),
    words: row.quote,
    quoted: quotedIn(row.quote, row.type),
    act: row.act,
    certainty: row.certainty,
    from,
    to: row.saidTo ?? from,
    exact: row.saidFrom === null ? false : row.saidFrom === row.saidTo,
  }
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?/

/** Bounds of an ISO 8601 or EDTF value; null for values that are no dates. */
function boundsOf(value: string): { readonly from: string; readonly to: string; readonly certain: boolean } | null {
  const [from = '', to = from] = value.split('/')
  const start = DATE.exec(from)?.[0]
  const end = DATE.exec(to)?.[0]
  if (start === undefined || end === undefined) return null
  return { from: start, to: end, certain: !/[~?%]/.test(value) }
}

/** The dated facts inside the words of one statement. */
function factsOf(row: StatementRow, reading: Reading | undefined): HappenedMark[] {
  const selectors = reading?.statements.find(one => one.id === row.id)?.selectors ?? []
  const content = selectors.filter(one => one.role === 'content').map(one => one.position)
  const times = (reading?.times ?? []).filter(time =>
    content.some(span => span.start <= time.start && time.end <= span.end),
  )
  return times.flatMap(time => {
    const bounds = time.value === null ? null : boundsOf(time.value)
    if (bounds === null) return []
    return [
      {
        id: `${row.groupId ?? row.id} ${time.value}`,
        words: row.quote.replace(/^[«“"]\s*|\s*[»”"]$/g, ''),
        from: bounds.from,
        to: bounds.to,
        exact: time.exact && bounds.certain,
        origins: 1,
        denied: row.certainty === 'denied',
        statements: [row.id],
      },
    ]
  })
}

/** One mark for what several reports of one utterance tell. */
function mergeFacts(facts: readonly HappenedMark[]): HappenedMark[] {
  const merged = new Map<string, HappenedMark>()
  for (const fact of facts) {
    const known = merged.get(fact.id)
    merged.set(
      fact.id,
      known === undefined
        ? fact
        : { ...known, origins: known.origins + 1, statements: [...known.statements, ...fact.statements] },
    )
  }
  return [...merged.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

export async function readTimeline(record: Record, query: StatementQuery): Promise<Timeline> {
  const page = await record.statements.find({ ...filterOf(query), limit: MARKS })
  const versions = [...new Set(page.rows.map(row => row.versionId))].slice(0, VERSIONS)
  const readings = new Map(
    (await Promise.all(versions.map(id => record.analyses.reading(id)))).flatMap(reading =>
      reading === null ? [] : [[reading.versionId, reading] as const],
    ),
  )
  const marks = page.rows.map(saidMark).filter(mark => mark !== null)
  const sigla = distinctSigla(marks.map(mark => mark.voice))
  const said = marks.map(mark => ({
    ...mark,
    voice: { ...mark.voice, siglum: sigla.get(mark.voice.id ?? mark.voice.name) ?? mark.voice.siglum },
  }))
  const { total, exact } =
    page.next === null
      ? { total: page.rows.length, exact: true }
      : await record.statements.facets({ ...filterOf(query), facets: [] })
  const days = said.map(mark => mark.from).sort()
  return {
    said: said.sort((a, b) => (a.from < b.from ? -1 : 1)),
    happened: mergeFacts(page.rows.flatMap(row => factsOf(row, readings.get(row.versionId)))),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    left: Math.max(0, total - page.rows.length),
    exact,
    undated: page.rows.length - marks.length,
  }
}

const NODES = 80

export async function readGraph(record: Record, query: Partial<StatementQuery>): Promise<Graph> {
  const relations = await record.actors.relations({ from: query.from, to: query.to, outlet: query.outlet, limit: 600 })
  const counts = new Map<string, { name: string; count: number }>()
  for (const { from, fromName, to, toName, count } of relations) {
    counts.set(from, { name: fromName, count: (counts.get(from)?.count ?? 0) + count })
    counts.set(to, { name: toName, count: (counts.get(to)?.count ?? 0) + count })
  }
  const ranked = [...counts].sort(([, a], [, b]) => b.count - a.count)
  const shown = new Set(ranked.slice(0, NODES).map(([id]) => id))
  const voices = ranked.slice(0, NODES).map(([id, { name, count }]) => ({ ...makeVoice({ id, name }), id, count }))
  const sigla = distinctSigla(voices)
  return {
    nodes: voices.map(voice => ({ ...voice, siglum: sigla.get(voice.id) ?? voice.siglum })),
    edges: relations
      .filter(({ from, to }) => shown.has(from) && shown.has(to))
      .map(({ from, to, relation, count }) => ({ from, to, relation, count })),
    left: Math.max(0, ranked.length - NODES),
  }
}

const DAY = 86_400_000
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10)

/** Articles looked at for one with a date: texts that were pasted have none and count as of the day on which they were read. */
const LOOKED_AT = 200

async function newestDay(record: Record): Promise<string | undefined> {
  const { rows } = await record.articles.list({ limit: LOOKED_AT })
  return rows.find(row => row.published !== null)?.published?.slice(0, 10)
}

/** Articles by outlet over the `days` that end with the newest article. A broken feed's silent days are null: nothing is concluded. */
export async function readCoverage(record: Record, days: number): Promise<Coverage> {
  const newest = await newestDay(record)
  if (newest === undefined) return { days: [], outlets: [] }
  const from = dayBefore(newest, days - 1)
  const [page, feeds] = await Promise.all([
    record.articles.coverage({ from, to: newest, limit: 1000 }),
    record.following.feeds(),
  ])
  const allDays = Array.from({ length: days }, (_, index) => dayBefore(newest, days - 1 - index))
  const counts = new Map(page.rows.map(row => [`${row.outlet}\n${row.day}`, row.articles]))
  // A day is covered where a feed of the outlet was read on it or later; without a feed, an absence says nothing.
  const lastGood = new Map(
    feeds.flatMap(feed =>
      feed.outlet === null
        ? []
        : [[feed.outlet, feed.lastError === null ? '9' : (feed.lastGoodAt?.slice(0, 10) ?? '')] as const],
    ),
  )
  const outlets = [...new Set(page.rows.map(row => row.outlet))].sort((a, b) => a.localeCompare(b, 'fr'))
  return {
    days: allDays,
    outlets: outlets.map(outlet => ({
      outlet: { id: outlet, name: outlet },
      counts: allDays.map(day => counts.get(`${outlet}\n${day}`) ?? (day > (lastGood.get(outlet) ?? '') ? null : 0)),
    })),
  }
}

/** Feeds that failed on or before the last day looked at: what their outlets wrote since is not known. */
export async function brokenFeeds(record: Record, to: string | null): Promise<{ outlet: string; day: string }[]> {
  const feeds = await record.following.feeds()
  return feeds.flatMap(feed => {
    const good = feed.lastGoodAt?.slice(0, 10) ?? feed.addedAt.slice(0, 10)
    return feed.lastError === null || to === null || good >= to ? [] : [{ outlet: feed.outlet ?? feed.url, day: good }]
  })
}
