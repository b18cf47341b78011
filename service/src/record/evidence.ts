import type { Span } from '@selon/engine'

/** What a stretch of the text is evidence for. */
export type EvidenceRole = 'source' | 'cue' | 'content'

/** A stretch of the frozen text, by position (UTF-16 code units) and by quotation with its surroundings. */
export interface Evidence extends Span {
  readonly role: EvidenceRole
  readonly prefix: string
  readonly exact: string
  readonly suffix: string
}

/** W3C Web Annotation selectors of one stretch (https://www.w3.org/TR/annotation-model/#selectors). */
export interface Selectors {
  readonly role: EvidenceRole
  readonly position: { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  readonly quote: {
    readonly type: 'TextQuoteSelector'
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
  }
}

/** UTF-16 code units kept before and after, enough to find a stretch again in an edited text. */
const SURROUNDINGS = 32

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** The stretch of `text` at `span` with its surroundings; a span that cuts a character in two is widened to hold it. */
export function evidenceAt(text: string, span: Span, role: EvidenceRole): Evidence {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
    throw new RangeError(`span ${span.start}-${span.end} lies outside the text of ${text.length} code units`)
  const start = wholeBefore(text, span.start)
  const end = wholeAfter(text, span.end)
  return {
    role,
    start,
    end,
    prefix: text.slice(wholeBefore(text, Math.max(0, start - SURROUNDINGS)), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, wholeAfter(text, Math.min(text.length, end + SURROUNDINGS))),
  }
}

const wholeBefore = (text: string, at: number): number => (isLowSurrogate(text, at) ? at - 1 : at)
const wholeAfter = (text: string, at: number): number => (isLowSurrogate(text, at) ? at + 1 : at)

/** What is wrong with the evidence beside the text that it points into; null where it holds. */
export function evidenceFault(text: string, evidence: Evidence): string | null {
  const { start, end, exact, prefix, suffix } = evidence
  if (text.slice(start, end) !== exact) return `text at ${start}-${end} is not the quoted one`
  if (!text.slice(0, start).endsWith(prefix)) return `text before ${start} is not the quoted surroundings`
  if (!text.slice(end).startsWith(suffix)) return `text after ${end} is not the quoted surroundings`
  return null
}

export const selectorsOf = (evidence: Evidence): Selectors => ({
  role: evidence.role,
  position: { type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
  quote: { type: 'TextQuoteSelector', exact: evidence.exact, prefix: evidence.prefix, suffix: evidence.suffix },
})
