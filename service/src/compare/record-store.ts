import type { Span, SpeechAct } from '@selon/engine'
import type { Record as SelonRecord } from '../record/record.ts'
import type { StatementRow } from '../record/types/statements.ts'
import type { GroupingStore, PlacedStatement, Ruling } from './grouping.ts'
import { relaysOf } from './relays.ts'

/** UTF-16 code units of text looked at on either side of a statement. */
const SURROUNDINGS = 250
/** Full stop, mark or ellipsis after a word of more than two letters, before a capital letter. */
const SENTENCE_END = /(?<=\p{L}{3}|[»”"])[.!?…]+[»”"]?\s+(?=[\p{Lu}«“"])/gu
/** Article texts kept at hand; the candidates of neighbouring statements stand in the same few articles. */
const KEPT_TEXTS = 300
/** Statements kept at hand: those of a page that is placed, and their candidates, which come again and again. */
const KEPT_STATEMENTS = 2_000
export const MACHINE = 'machine'

/** The grouping's view of a record. Statements and texts of articles are kept while it lives: make one for a run. */
export function makeRecordStore(record: SelonRecord): GroupingStore {
  const contextsOf = makeContexts(record)
  const kept = new Map<string, PlacedStatement>()
  return {
    async candidates(keys, perKey) {
      const found = await record.groups.candidates({ keys: keys.map(String), perKey })
      return found.map(({ statementId, shared }) => ({ id: statementId, shared }))
    },
    async statements(ids) {
      if (kept.size > KEPT_STATEMENTS) kept.clear()
      const missing = ids.filter(id => !kept.has(id))
      const rows = missing.length === 0 ? [] : await record.statements.many(missing)
      for (const row of rows) kept.set(row.id, placedFrom(row, await contextsOf(row)))
      return ids.flatMap(id => kept.get(id) ?? [])
    },
    async groupWith(id) {
      return (await record.groups.membership(id)) ?? { id: null, members: [id], byHand: false }
    },
    async rulings(id, others) {
      if (others.length === 0) return []
      const pairs = (await record.groups.pairs([id])).filter(pair => pair.by !== MACHINE && pair.same !== 'unsure')
      const byOther = new Map(pairs.map(pair => [pair.first === id ? pair.second : pair.first, pair.same as Ruling]))
      return others.map(other => byOther.get(other) ?? null)
    },
  }
}

/** The text around a statement. */
export interface Surroundings {
  /** From source to content. */
  readonly place: Span | null
  readonly sentence: string
  readonly context: string
}

/** A row of the record as the comparison looks at it. */
export function placedFrom(row: StatementRow, { place, sentence, context }: Surroundings): PlacedStatement {
  return {
    id: row.id,
    articleId: row.articleId,
    versionId: row.versionId,
    place,
    content: row.quote,
    verbatim: row.type === 'direct',
    speaker: row.speaker,
    addressee: row.addressee,
    relays: relaysOf(row.chain, row.speaker),
    cue: row.cue,
    sentence,
    context,
    title: row.articleTitle ?? '',
    published: row.publishedAt ?? row.datedAt,
    said: row.saidFrom !== null && row.saidFrom === row.saidTo ? row.saidFrom : null,
    act: row.act as SpeechAct,
  }
}

/** Looks up the text around a statement: its paragraph, at most 250 characters beyond it on either side. */
function makeContexts(record: SelonRecord): (row: StatementRow) => Promise<Surroundings> {
  const kept = new Map<string, Promise<ReadonlyMap<string, Surroundings>>>()
  return async row => {
    let contexts = kept.get(row.versionId)
    if (contexts === undefined) {
      contexts = contextsOfVersion(record, row.versionId)
      kept.set(row.versionId, contexts)
      if (kept.size > KEPT_TEXTS) kept.delete(kept.keys().next().value!)
    }
    return (await contexts).get(row.id) ?? { place: null, sentence: row.quote, context: row.quote }
  }
}

async function contextsOfVersion(record: SelonRecord, versionId: string): Promise<ReadonlyMap<string, Surroundings>> {
  const [version, reading] = await Promise.all([record.articles.version(versionId), record.analyses.reading(versionId)])
  if (version === null || reading === null) return new Map()
  return new Map(
    reading.statements.map(statement => {
      const places = statement.selectors.map(selector => selector.position)
      const start = Math.min(...places.map(place => place.start))
      const end = Math.max(...places.map(place => place.end))
      return [statement.id, surroundingsAt(version.text, { start, end })]
    }),
  )
}

/** The sentences from source to content, and their paragraph, at most 250 characters beyond on either side. */
export function surroundingsAt(text: string, { start, end }: Span): Surroundings {
  const paragraph = { start: text.lastIndexOf('\n', start) + 1, end: endOr(text, text.indexOf('\n', end)) }
  const before = text.slice(Math.max(paragraph.start, start - SURROUNDINGS), start)
  const after = text.slice(end, Math.min(paragraph.end, end + SURROUNDINGS))
  const opening = [...before.matchAll(SENTENCE_END)].at(-1)
  const [closing] = after.matchAll(SENTENCE_END)
  const sentenceStart = opening === undefined ? before : before.slice(opening.index + opening[0].length)
  const sentenceEnd = closing === undefined ? after : after.slice(0, closing.index + closing[0].length)
  const content = text.slice(start, end)
  return { place: { start, end }, sentence: sentenceStart + content + sentenceEnd, context: before + content + after }
}

const endOr = (text: string, index: number): number => (index === -1 ? text.length : index)
