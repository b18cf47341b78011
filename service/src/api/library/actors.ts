import type { Record } from '../../record/record.ts'
import type { ActorDetail, ActorRow } from '../../record/types/actors.ts'
import type { StatementRow } from '../../record/types/statements.ts'
import type { Actor, ActorDay, ActorName, ActorPage, ActorQuery, ActorSummary } from '../schemas/actor.ts'
import { makeVoice } from './voices.ts'

const KINDS = ['person', 'organization', 'group', 'place', 'document'] as const
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Han'] as const

export function summaryOf(row: ActorRow, said: number): ActorSummary {
  const kind = KINDS.find(one => one === row.kind) ?? 'person'
  return { ...makeVoice(row), id: row.id, kind, by: said, firstSeen: row.firstSeen }
}

export async function listActors(record: Record, query: ActorQuery): Promise<ActorPage> {
  const page = await record.actors.list({
    name: query.q?.trim() || undefined,
    kind: query.kind,
    limit: query.limit,
    cursor: query.cursor,
  })
  const isWhole = query.cursor === undefined && page.next === null
  return {
    items: page.rows.map(row => summaryOf(row, row.said)),
    cursor: page.next,
    total: isWhole ? page.rows.length : null,
  }
}

type Lane = 'by' | 'to' | 'about'

const dayOf = (row: StatementRow): string | null => row.saidFrom ?? row.publishedAt?.slice(0, 10) ?? null

function countDays(lanes: Readonly<{ [name in Lane]: readonly StatementRow[] }>): ActorDay[] {
  const days = new Map<string, { by: number; to: number; about: number }>()
  for (const lane of ['by', 'to', 'about'] as const) {
    for (const row of lanes[lane]) {
      const day = dayOf(row)
      if (day === null) continue
      const counts = days.get(day) ?? { by: 0, to: 0, about: 0 }
      counts[lane] += 1
      days.set(day, counts)
    }
  }
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

const namesOf = (actor: ActorDetail): ActorName[] =>
  actor.names.map(name => ({
    text: name.name,
    form: 'name',
    script: SCRIPTS.find(script => script.toLowerCase() === name.script.toLowerCase()) ?? 'Other',
    // French articles write foreign names in foreign letters: then the language is not French.
    language: name.script.toLowerCase() === 'latin' ? name.language : null,
    firstSeen: name.firstSeen,
    article: null,
    count: 0,
  }))

interface Described {
  readonly text: string
  count: number
  firstSeen: string
  lastSeen: string
  readonly article: string
}

const READINGS = 24

/** What articles call the actor beside its names, counted over the newest articles in which it speaks or is spoken about. */
async function descriptions(record: Record, actor: string, rows: readonly StatementRow[]): Promise<Described[]> {
  const byVersion = new Map(rows.map(row => [row.versionId, row]))
  const found = new Map<string, Described>()
  await Promise.all(
    [...byVersion].slice(0, READINGS).map(async ([versionId, row]) => {
      const [reading, version] = await Promise.all([
        record.analyses.reading(versionId),
        record.articles.version(versionId),
      ])
      const places =
        reading?.mentions.filter(mention => mention.actorId === actor).flatMap(mention => mention.places) ?? []
      for (const place of places) {
        if (place.form !== 'description' || version === null) continue
        const text = version.text.slice(place.start, place.end)
        const known = found.get(text.toLowerCase())
        if (known === undefined)
          found.set(text.toLowerCase(), {
            text,
            count: 1,
            firstSeen: row.datedAt,
            lastSeen: row.datedAt,
            article: row.articleId,
          })
        else {
          known.count += 1
          known.firstSeen = row.datedAt < known.firstSeen ? row.datedAt : known.firstSeen
          known.lastSeen = row.datedAt > known.lastSeen ? row.datedAt : known.lastSeen
        }
      }
    }),
  )
  return [...found.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

const COUNTED = 1000
/** *le ministre de l'Industrie*, but neither a single word nor a description that holds the name itself. */
function isRole(text: string, surnames: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 2 && !words.some(word => surnames.has(word))
}

function rolesOf(actor: ActorDetail, found: readonly Described[]): Actor['roles'] {
  const surnames = new Set(actor.names.map(name => name.name.split(/\s+/).at(-1)?.toLowerCase() ?? ''))
  return found
    .filter(one => isRole(one.text, surnames))
    .slice(0, 5)
    .map(one => ({
      text: one.text,
      from: one.firstSeen,
      to: one.lastSeen,
      sources: one.count,
      hearsay: false,
      article: one.article,
    }))
}

async function companyOf(record: Record, id: string): Promise<Actor['company']> {
  const relations = await record.actors.relations({ actor: id, limit: 60 })
  const others = new Map<string, { name: string; said: number; heard: number }>()
  for (const { from, fromName, to, toName, relation, count } of relations) {
    if (relation !== 'to') continue
    const other = from === id ? { id: to, name: toName } : { id: from, name: fromName }
    const known = others.get(other.id) ?? { name: other.name, said: 0, heard: 0 }
    if (from === id) known.said += count
    else known.heard += count
    others.set(other.id, known)
  }
  return [...others].map(([other, { name, said, heard }]) => ({ voice: makeVoice({ id: other, name }), said, heard }))
}

/** The actors that people merged into this one, as they stood alone. */
async function mergedInto(record: Record, actor: ActorDetail): Promise<ActorSummary[]> {
  const rows = await record.actors.many(actor.merged)
  return rows.map(row => summaryOf(row, 0))
}

export async function findActor(record: Record, id: string): Promise<Actor | null> {
  const actor = await record.actors.get(id)
  if (actor === null) return null
  const rowsOf = async (filter: object) => (await record.statements.find({ ...filter, limit: COUNTED })).rows
  const [by, to, about, company] = await Promise.all([
    rowsOf({ speaker: actor.id }),
    rowsOf({ addressee: actor.id }),
    rowsOf({ mentioned: actor.id }),
    companyOf(record, actor.id),
  ])
  const all = [...by, ...to, ...about]
  const described = await descriptions(record, actor.id, all)
  const dated = all.map(row => row.datedAt).sort()
  return {
    ...summaryOf(actor, actor.said),
    to: actor.addressed,
    about: actor.mentioned,
    articles: new Set(all.map(row => row.articleId)).size,
    outlets: new Set(all.flatMap(row => row.outlet ?? [])).size,
    lastSeen: dated.at(-1) ?? null,
    names: [
      ...namesOf(actor),
      ...described.slice(0, 12).map(one => ({
        text: one.text,
        form: 'description' as const,
        script: 'Latin' as const,
        language: 'fr',
        firstSeen: one.firstSeen,
        article: one.article,
        count: one.count,
      })),
    ],
    roles: rolesOf(actor, described),
    days: countDays({ by, to, about }),
    company,
    wikidata: null,
    merged: await mergedInto(record, actor),
  }
}
