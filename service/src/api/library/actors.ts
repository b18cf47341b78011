import { rolesAmong } from '../../identity/roles.ts'
import type { Record } from '../../record/record.ts'
import type { ActorDescription, ActorDetail, ActorRow } from '../../record/types/actors.ts'
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

const COUNTED = 1000
/** Descriptions looked at, and how many of them are shown as names and as roles. */
const DESCRIPTIONS = 100
const SHOWN_AS_NAMES = 12
const SHOWN_AS_ROLES = 5

const roleOf = (one: ActorDescription): Actor['roles'][number] => ({
  text: one.text,
  from: one.firstSeen,
  to: one.lastSeen,
  sources: one.articles,
  hearsay: false,
  article: one.articleId,
  version: one.version,
  words: { start: one.start, end: one.end },
})

const descriptionName = (one: ActorDescription): ActorName => ({
  text: one.text,
  form: 'description',
  script: 'Latin',
  language: 'fr',
  firstSeen: one.firstSeen,
  article: one.articleId,
  count: one.articles,
})

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
  const [by, to, about, company, described, identities] = await Promise.all([
    rowsOf({ speaker: actor.id }),
    rowsOf({ addressee: actor.id }),
    rowsOf({ mentioned: actor.id }),
    companyOf(record, actor.id),
    record.actors.descriptions({ id: actor.id, limit: DESCRIPTIONS }),
    record.actors.identities(actor.id),
  ])
  const all = [...by, ...to, ...about]
  const dated = all.map(row => row.datedAt).sort()
  return {
    ...summaryOf(actor, actor.said),
    to: actor.addressed,
    about: actor.mentioned,
    articles: new Set(all.map(row => row.articleId)).size,
    outlets: new Set(all.flatMap(row => row.outlet ?? [])).size,
    lastSeen: dated.at(-1) ?? null,
    names: [...namesOf(actor), ...described.slice(0, SHOWN_AS_NAMES).map(descriptionName)],
    roles: rolesAmong(
      described,
      actor.names.map(({ name }) => name),
    )
      .slice(0, SHOWN_AS_ROLES)
      .map(roleOf),
    days: countDays({ by, to, about }),
    company,
    wikidata: actor.wikidata,
    identities: identities.map(({ actorId, by: _, ...one }) => one),
    merged: await mergedInto(record, actor),
  }
}
