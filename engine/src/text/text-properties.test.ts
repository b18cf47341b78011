import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frenchAbbreviations } from '../lang/fr/abbreviations.ts'
import { frenchQuotationHabits } from '../lang/fr/quotation.ts'
import type { Span } from '../model/span.ts'
import { findParseUnits } from './find-parse-units.ts'
import { findQuotations } from './find-quotations.ts'
import { findSentences } from './find-sentences.ts'

/** Bits of text that matter to this layer, in any order. */
// biome-ignore format: a list
const bits = [
  '«', '»', '“', '”', '„', '"', "'", '’', '‘', '‹', '›', "''", '<<', '>>', '`', ' ', ' ', ' ', '\u00a0', '\u202f', '\n', '\n\n', '\r\n', '\u2028',
  '.', ',', ':', '!', '?', '…', '...', '(', ')', '-', '—', 'oui', 'Elle', "l'", 'qu’', 'M.', 'J.-L.', 'etc.', '12', "5'30", 'a-t-il dit', ', dit-elle',
  '\ud83d', '\udde3', '🗣', 'ق', 'Ж', '\u0000', '\ufeff', 'e\u0301',
]
const typed = fc.array(fc.constantFrom(...bits), { maxLength: 80 }).map(parts => parts.join(''))
const text = fc.oneof(
  typed,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

const layersOf = (value: string) => {
  const quotations = findQuotations(value, frenchQuotationHabits)
  const sentences = findSentences(value, quotations, frenchAbbreviations)
  return { quotations, sentences, units: findParseUnits(value, sentences, quotations, frenchAbbreviations) }
}

const visible = (value: string): string => value.replace(/[\s\u200b\ufeff]/gu, '')

/** True where the spans come one after the other, none empty, all within the text. */
const isOrdered = (spans: readonly Span[], length: number): boolean =>
  spans.every((span, i) => span.start >= (spans[i - 1]?.end ?? 0) && span.end > span.start && span.end <= length)

describe('any text', () => {
  it('has quotations that lie within it and nest or stand apart', () => {
    fc.assert(
      fc.property(text, value => {
        const { quotations } = layersOf(value)
        for (const [index, { start, end, inner, parent, depth }] of quotations.entries()) {
          expect(
            0 <= start && start <= inner.start && inner.start < inner.end && inner.end <= end && end <= value.length,
          ).toBe(true)
          const previous = quotations[index - 1]
          if (previous !== undefined) expect(start >= previous.start).toBe(true)
          const outer = quotations[parent]
          expect(depth).toBe(outer === undefined ? 0 : outer.depth + 1)
          if (outer !== undefined) expect(outer.start <= start && end <= outer.end && parent < index).toBe(true)
          else if (previous !== undefined)
            expect(quotations.slice(0, index).every(other => other.end <= start)).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('is covered by its sentences and by its parse units, in order', () => {
    fc.assert(
      fc.property(text, value => {
        const { sentences, units } = layersOf(value)
        for (const spans of [sentences, units]) {
          expect(isOrdered(spans, value.length)).toBe(true)
          expect(visible(spans.map(({ start, end }) => value.slice(start, end)).join(''))).toBe(visible(value))
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('has no parse unit that reaches over the end of a sentence', () => {
    fc.assert(
      fc.property(text, value => {
        const { sentences, units } = layersOf(value)
        expect(units.every(unit => sentences.some(({ start, end }) => start <= unit.start && unit.end <= end))).toBe(
          true,
        )
      }),
    )
  })
})
