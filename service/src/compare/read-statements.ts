import { type Analysis, type Attribution, analyze, type Reader, type Span, textOf } from '@selon/engine'
import type { ContextReading } from './read-context.ts'
import { relaysOf } from './relays.ts'
import type { ReportedStatement } from './reported-statement.ts'

/** A statement as the engine reads it, with where its content stands in the text. */
export interface ReadStatement extends ReportedStatement {
  readonly attribution: Attribution
  readonly spans: readonly Span[]
}

const BETWEEN = '.\n\n'

/** The statements of a stretch of an article, as the engine finds them; the title is read first, so that it can say who *il* is. */
export function readStatements({ text, title, published }: ContextReading, reader: Reader): ReadStatement[] {
  const before = title === '' ? '' : `${title}${BETWEEN}`
  const analysis = analyze({ text: before + text, published, outlet: null }, reader)
  return analysis.attributions
    .filter(attribution => attribution.content.every(span => span.start >= before.length))
    .map(attribution => statementOf(analysis, attribution, { title, published }))
}

/** One attribution of an analysis as the comparison looks at it. */
export function statementOf(
  { article: { text }, sentences, quotations, times }: Analysis,
  attribution: Attribution,
  { title, published }: { readonly title: string; readonly published: string | null },
): ReadStatement {
  const parts = [...attribution.content, attribution.cue, attribution.source].filter(span => span !== null)
  const start = Math.min(...parts.map(span => span.start))
  const end = Math.max(...parts.map(span => span.end))
  const around = sentences.filter(sentence => sentence.start < end && sentence.end > start)
  const sentence = text.slice(Math.min(start, around[0]?.start ?? start), Math.max(end, around.at(-1)?.end ?? end))
  const content = attribution.content.map(span => textOf(text, span)).join(' … ')
  const quoted = attribution.content.every(span =>
    quotations.some(({ inner }) => inner.start <= span.start && span.end <= inner.end),
  )
  return {
    content,
    verbatim: quoted,
    speaker: attribution.speaker,
    addressee: attribution.addressee,
    relays: relaysOf(attribution.chain, attribution.speaker),
    cue: attribution.cue === null ? null : textOf(text, attribution.cue),
    sentence,
    context: sentence,
    title,
    published,
    said: dayOf(times.find(time => time.id === attribution.time)?.value ?? null),
    act: attribution.act,
    attribution,
    spans: attribution.content,
  }
}

/** The day of an ISO value; null where it names none or a longer time. */
const dayOf = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? value.slice(0, 10) : null
