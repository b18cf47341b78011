import type { AttributionType } from '../model/attribution.ts'
import { firstQuotationFrom, type Quotation } from '../model/quotation.ts'
import type { Candidate } from './candidate.ts'

const alwaysMixed = new Set(['fr.woven', 'fr.opening-quotation'])

/** Direct where only quoted words are content, mixed where some are, indirect where none is. Marks around the cue itself do not count. */
export function typeOf(
  text: string,
  quotations: readonly Quotation[],
  candidate: Candidate,
  cueQuotation: number,
): AttributionType {
  if (alwaysMixed.has(candidate.rule)) return 'mixed'
  const base = candidate.inside
    ? quotations[candidate.quotation]!.depth
    : cueQuotation >= 0
      ? quotations[cueQuotation]!.depth + 1
      : 0
  let quoted = 0
  let all = 0
  for (const span of candidate.content) {
    let at = span.start
    for (let index = enclosing(quotations, span.start); index < quotations.length; index++) {
      const quotation = quotations[index]!
      if (quotation.start >= span.end) break
      if (quotation.end <= span.start || quotation.depth !== base) continue
      const from = Math.max(at, quotation.inner.start)
      const to = Math.min(span.end, quotation.inner.end)
      if (to > from) {
        quoted += letters(text, from, to)
        at = to
      }
    }
    all += letters(text, span.start, span.end)
  }
  if (quoted === 0) return 'indirect'
  if (candidate.rule === 'fr.quoted-object' && candidate.traits.includes('determined')) return 'mixed'
  return quoted >= all * 0.985 ? 'direct' : 'mixed'
}

/** Index of the outermost quotation around an offset, or of the first behind it. */
function enclosing(quotations: readonly Quotation[], offset: number): number {
  let index = firstQuotationFrom(quotations, offset + 1) - 1
  while (index > 0 && quotations[index]!.depth > 0) index--
  return Math.max(0, index)
}

function letters(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 192) count++
  }
  return count
}
