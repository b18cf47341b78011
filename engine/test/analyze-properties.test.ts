import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { toJson } from '../src/json/analysis-json.ts'
import type { Span } from '../src/model/span.ts'
import { frenchReader } from './reader.ts'

const reader = frenchReader()

/** Bits of articles and of what breaks programs, in any order. */
// biome-ignore format: a list
const bits = [
  'Le maire de Valmeuse, Bruno Ferrié, ', 'a déclaré ', 'a accusé la région de ', 'que ', 'le pont est fermé', 'fermer le pont', 'Selon Hélène Castaing, ',
  'elle ', 'Il ', ', a-t-il dit', 'affirme', 'd’après elle', 'l’annonce selon laquelle ', 'hier', 'mardi', 'depuis 2011', '« ', ' »', '“', '”', '"', "'", '’', '. ', ', ',
  ' ', '\n\n', ' : ', '?', '…', '(', ')', '\ud83d', '\u0000', '\u202e', 'الوزير ', '12', '🗣', '<b>', 'The mayor said ',
]
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

describe('analyze', () => {
  it('never throws, and every finding lies within the text and refers to what is there', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('2026-03-12', null), (value, published) => {
        const { attributions, entities, times } = analyze({ text: value, published, outlet: null }, reader)
        const isWithin = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= value.length
        const ids = new Set(attributions.map(({ id }) => id))
        const entityIds = new Set(entities.map(({ id }) => id))
        expect(ids.size).toBe(attributions.length)
        for (const { source, cue, content, parent, id, speakerId, addresseeId, chain, medium } of attributions) {
          expect(content.length).toBeGreaterThan(0)
          const spans = [...content, ...medium, ...chain.flatMap(({ evidence }) => evidence), source, cue]
          expect(spans.filter(span => span !== null).every(isWithin)).toBe(true)
          if (parent !== null) expect(ids.has(parent) && parent !== id).toBe(true)
          for (const entity of [speakerId, addresseeId]) if (entity !== null) expect(entityIds.has(entity)).toBe(true)
        }
        expect(entities.flatMap(({ mentions }) => mentions).every(isWithin)).toBe(true)
        expect(times.every(isWithin)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('finds the same in the same text, and says it in JSON', () => {
    fc.assert(
      fc.property(text, value => {
        const read = (): string =>
          JSON.stringify(
            toJson(analyze({ text: value, published: null, outlet: null }, reader), { file: 'a', version: '0' }),
          )
        expect(read()).toBe(read())
      }),
      { numRuns: 50 },
    )
  })

  it('has no circle of parents', () => {
    fc.assert(
      fc.property(text, value => {
        const { attributions } = analyze({ text: value, published: null, outlet: null }, reader)
        const parents = new Map(attributions.map(({ id, parent }) => [id, parent]))
        for (const { id } of attributions) {
          let at: string | null = id
          for (let steps = 0; at !== null; steps++) {
            expect(steps).toBeLessThanOrEqual(attributions.length)
            at = parents.get(at) ?? null
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
