import type { Selectors } from '../../record/evidence.ts'
import type { MentionRow, StatementRow } from '../../record/types/statements.ts'
import type { Span } from '../schemas/common.ts'
import { Act, type ArticleRef, type Review, type Statement, type Voice } from '../schemas/statement.ts'
import { chainOf } from './chain.ts'
import { distinctSigla, makeVoice } from './voices.ts'

/** A row with what else is known about it where it is shown. */
export interface Known {
  readonly row: StatementRow
  readonly selectors?: readonly Selectors[] | undefined
  /** Statements around this one, innermost first. */
  readonly quotedBy?: readonly StatementRow[] | undefined
  readonly mentions?: ReadonlyMap<string, MentionRow> | undefined
  readonly version?: number | undefined
  readonly review?: Review | null | undefined
}

const MARKS = /«[^»]*»|“[^”]*”|"[^"]*"/g

/** Stretches between quotation marks; the whole of a direct quotation. */
export function quotedIn(words: string, type: Statement['type']): Span[] {
  if (type === 'direct') return [{ start: 0, end: words.length }]
  if (type === 'indirect') return []
  return [...words.matchAll(MARKS)].map(match => ({ start: match.index, end: match.index + match[0].length }))
}

const spansOf = (selectors: readonly Selectors[] | undefined, role: Selectors['role']): Span[] =>
  (selectors ?? []).filter(one => one.role === role).map(({ position: { start, end } }) => ({ start, end }))

function voiceOf(
  id: string | null,
  name: string | null,
  isNamed: boolean | null,
  mentions: ReadonlyMap<string, MentionRow> | undefined,
): Voice | null {
  const mention = id === null ? undefined : mentions?.get(id)
  const known = mention?.name ?? name
  if (known === null) return null
  const named = mention?.places.some(place => place.form === 'name') || isNamed || undefined
  return makeVoice({ id, name: known, kind: mention?.kind, named })
}

export const articleRef = (row: StatementRow, version: number): ArticleRef => ({
  id: row.articleId,
  title: row.articleTitle ?? '',
  outlet: row.outlet === null ? null : { id: row.outlet, name: row.outlet },
  published: row.publishedAt,
  version,
})

function saidOf(row: StatementRow): Statement['said'] {
  if (row.said === null && row.saidFrom === null)
    return { value: row.publishedAt?.slice(0, 10) ?? null, exact: false, basis: 'published', words: null }
  const interval = row.saidFrom === row.saidTo ? row.saidFrom : `${row.saidFrom}/${row.saidTo}`
  return { value: interval ?? row.said, exact: row.saidFrom === row.saidTo, basis: 'text', words: null }
}

function linksOf({ selectors }: Known, speaker: Voice | null): Statement['links'] {
  const source = (selectors ?? []).find(one => one.role === 'source')?.quote.exact
  if (source === undefined || speaker === null || source === speaker.name) return []
  return [{ words: source, target: speaker.name, reason: '' }]
}

/** A statement as the API shows it. */
export function viewStatement(known: Known): Statement {
  const { row, selectors, quotedBy = [], mentions } = known
  const speaker = voiceOf(row.speakerId, row.speaker, row.speakerNamed, mentions)
  const act = Act.safeParse(row.act)
  return {
    id: row.id,
    article: articleRef(row, known.version ?? 1),
    number: row.ordinal,
    type: row.type,
    source: spansOf(selectors, 'source')[0] ?? null,
    cue: spansOf(selectors, 'cue')[0] ?? null,
    content: spansOf(selectors, 'content'),
    words: row.quote,
    quoted: quotedIn(row.quote, row.type),
    cueWords: row.cue,
    speaker,
    addressee: voiceOf(row.addresseeId, row.addressee, null, mentions),
    occasion: row.medium,
    parent: row.parentId,
    depth: quotedBy.length,
    act: act.success ? act.data : 'state',
    hedge: row.hedge === 'hearsay' ? 'hearsay' : null,
    negated: row.negated,
    certainty: row.certainty,
    chain: chainOf(row, quotedBy, speaker?.named ?? false),
    said: saidOf(row),
    rule: row.rule,
    rules: row.rule
      .split(/[\s,+]+/)
      .filter(rule => rule !== '')
      .map((id, index) => ({ id, words: index === 0 ? row.cue : null })),
    links: linksOf(known, speaker),
    confidence: row.confidence,
    group: row.groupId === null ? null : { id: row.groupId, reports: row.groupSize ?? 1 },
    review: known.review ?? (row.review === null ? null : decidedOf(row)),
  }
}

const VERDICTS = { confirmed: 'confirm', corrected: 'correct', rejected: 'reject' } as const

/** A decision of which only the outcome is at hand. */
const decidedOf = (row: StatementRow): Review => ({
  id: row.id,
  verdict: VERDICTS[row.review ?? 'confirmed'],
  by: '',
  at: '',
  note: null,
})

/** Statements of one view, with sigla that tell their voices apart. */
export function viewStatements(known: readonly Known[]): Statement[] {
  const statements = known.map(viewStatement)
  const voices = statements.flatMap(({ speaker, addressee }) => [speaker, addressee]).filter(voice => voice !== null)
  const sigla = distinctSigla(voices)
  const withSiglum = (voice: Voice | null): Voice | null =>
    voice === null ? null : { ...voice, siglum: sigla.get(voice.id ?? voice.name) ?? voice.siglum }
  return statements.map(one => ({ ...one, speaker: withSiglum(one.speaker), addressee: withSiglum(one.addressee) }))
}

/** The statements around each one, innermost first; a broken chain of parents ends it. */
export function quotedByOf<Row extends StatementRow>(row: Row, byId: ReadonlyMap<string, Row>): Row[] {
  const found: Row[] = []
  for (let up = row.parentId; up !== null && found.length < 16; ) {
    const parent = byId.get(up)
    if (parent === undefined || found.includes(parent)) break
    found.push(parent)
    up = parent.parentId
  }
  return found
}
