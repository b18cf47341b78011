import { firstQuotationFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { trimContent } from '../reading/phrases.ts'
import { deprel, type Reading } from '../reading/reading.ts'
import { type Candidate, candidate } from './candidate.ts'
import type { EndQuestion } from './find-end.ts'

/** What stands behind a cue verb as its content: `null` where the verb has none. */
export interface VerbContent {
  readonly rule: string
  readonly content: readonly Span[]
  readonly quotation: number
  readonly end?: EndQuestion
  readonly traits: readonly string[]
}

/** Relations in which a parser may hang the clause that a verb reports. */
export const clauseLabels = [
  deprel('ccomp'),
  deprel('xcomp'),
  deprel('advcl'),
  deprel('parataxis'),
  deprel('obj'),
  deprel('csubj'),
  deprel('dep'),
]

/** A content of one stretch, trimmed; null where nothing of it is left. */
export const found = (
  reading: Reading,
  rule: string,
  span: Span | null,
  traits: string[] = [],
  end?: EndQuestion,
): VerbContent | null => {
  if (!span) return null
  const content = trimContent(reading.text, span, reading.quotations)
  if (!content) return null
  const quotation = wholeQuotation(reading, content)
  return { rule, content: [content], quotation, traits, ...(end ? { end } : {}) }
}

/** The quotation whose words a span holds exactly, -1 for none. */
export function wholeQuotation({ quotations }: Reading, content: Span): number {
  for (
    let at = firstQuotationFrom(quotations, content.start - 6);
    at < quotations.length && quotations[at]!.start <= content.start;
    at++
  )
    if (quotations[at]!.inner.start === content.start && quotations[at]!.inner.end === content.end) return at
  return -1
}

/** A span that a verb inside a quotation governs ends with that quotation. */
export function withinQuotation(reading: Reading, word: number, span: Span): Span {
  const quotation = reading.quotations[reading.quotationOf[word]!]
  if (!quotation || span.start < quotation.inner.start) return span
  return { start: span.start, end: Math.min(span.end, quotation.inner.end) }
}

/** A candidate with the content that its verb governs. */
export const candidateOf = (
  base: Omit<Candidate, 'rule' | 'content' | 'quotation' | 'traits' | 'end'>,
  content: VerbContent,
): Candidate =>
  candidate({
    ...base,
    rule: content.rule,
    content: content.content,
    quotation: content.quotation,
    traits: content.traits,
    end: content.end ?? null,
  })
