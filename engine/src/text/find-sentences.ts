import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { isLowerCase, isUpperCase, skipSpaces, skipSpacesBack } from './characters.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { isTerminal, sentenceEndAt } from './sentence-ends.ts'
import type { Abbreviations } from './sentence-habits.ts'

/**
 * The sentences of a text, without the spaces around them. A quotation is never cut: *« Je ne sais pas. Peut-être ! » a-t-il répondu* is
 * one sentence; what follows a closing mark begins a new one if the quotation ended a sentence and a capital follows. Paragraphs and
 * headings end their sentence. Never throws; time grows linearly with the text.
 */
export function findSentences(text: string, quotations: readonly Quotation[], abbreviations: Abbreviations): Span[] {
  const outermost = quotations.filter(quotation => quotation.depth === 0)
  const sentences: Span[] = []
  let from = 0
  for (const paragraph of findParagraphs(text)) {
    while (from < outermost.length && outermost[from]!.end <= paragraph.start) from++
    let at = from
    cutParagraph(
      text,
      paragraph,
      abbreviations,
      position => {
        while (at < outermost.length && outermost[at]!.end <= position) at++
        const quotation = outermost[at]
        return quotation !== undefined && quotation.start <= position ? quotation : null
      },
      sentences,
    )
  }
  return sentences
}

type QuotationAt = (position: number) => Quotation | null

function cutParagraph(
  text: string,
  paragraph: Span,
  abbreviations: Abbreviations,
  quotationAt: QuotationAt,
  sentences: Span[],
): void {
  let start = paragraph.start
  let at = paragraph.start
  const cut = (end: number): void => {
    if (end > start) sentences.push({ start, end })
    start = skipSpaces(text, end, paragraph.end)
  }
  while (at < paragraph.end) {
    const quotation = quotationAt(at)
    if (quotation !== null) {
      at = Math.min(quotation.end, paragraph.end)
      if (endsSentence(text, quotation, at, paragraph.end)) cut(at)
      continue
    }
    if (!isTerminal(text.charCodeAt(at))) {
      at++
      continue
    }
    const found = sentenceEndAt(text, at, paragraph, abbreviations)
    const closing = found.end > 0 ? quotationAt(found.end - 1) : null
    if (found.end > 0 && closing === null) cut(found.end)
    at = closing === null ? found.next : Math.max(at + 1, closing.start)
  }
  cut(skipSpacesBack(text, paragraph.end, start))
}

/** True where the quotation holds the end of its sentence and the next one begins after its closing mark. */
function endsSentence(text: string, quotation: Quotation, end: number, limit: number): boolean {
  const next = skipSpaces(text, end, limit)
  if (next === end || next >= limit || isLowerCase(text, next)) return false
  if (!isTerminal(text.charCodeAt(quotation.inner.end - 1))) return false
  return isUpperCase(text, next) || '«“"„‘—–'.includes(text.charAt(next))
}
