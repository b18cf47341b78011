import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AGREEMENTS,
  ECHOES,
  FORMS,
  GAPS,
  KINDS,
  OBSERVATIONS,
  OUTER,
  observe,
  PARTS,
  ROLES,
  rowOf,
  type SayingView,
  SLOTS,
  type SpeakerView,
  TIES,
} from './speaker-features.ts'

const count = fc.integer({ min: -1, max: 40 })
const saying: fc.Arbitrary<SayingView> = fc.record({
  form: fc.constantFrom(...FORMS),
  quoted: fc.boolean(),
  opens: fc.boolean(),
  gap: fc.constantFrom(...GAPS),
  nextGap: fc.constantFrom(...GAPS),
  direct: fc.boolean(),
})
const who: fc.Arbitrary<SpeakerView> = fc.record({
  kind: fc.constantFrom(...KINDS),
  named: fc.boolean(),
  prior: fc.boolean(),
  before: count,
  paragraphs: count,
  part: fc.constantFrom(...PARTS),
  lastQuoted: fc.boolean(),
  after: count,
  recency: count,
  personRecency: count,
  spokeBefore: count,
  spokeAfter: count,
  statements: fc.nat(40),
  mentions: fc.nat(40),
  first: fc.boolean(),
  actsHere: fc.boolean(),
  inContent: fc.boolean(),
  object: fc.boolean(),
  inSource: fc.boolean(),
  addressee: fc.boolean(),
  medium: fc.boolean(),
  outer: fc.constantFrom(...OUTER),
  gender: fc.constantFrom(...AGREEMENTS),
  number: fc.constantFrom(...AGREEMENTS),
  tie: fc.constantFrom(...TIES),
  role: fc.constantFrom(...ROLES),
  shared: fc.nat(9),
  echo: fc.constantFrom(...ECHOES),
})

test('whatever is seen fills every slot with an observation of its own', () => {
  fc.assert(
    fc.property(saying, who, (view, other) => {
      const seen = new Int32Array(SLOTS).fill(-1)
      observe(view, other, seen)
      expect([...seen]).toEqual([...seen].sort((a, b) => a - b))
      expect(new Set(seen).size).toBe(SLOTS)
      expect(seen[0]).toBeGreaterThanOrEqual(0)
      expect(seen.at(-1)).toBeLessThan(OBSERVATIONS)
      expect(rowOf(view)).toBeLessThan(2 * FORMS.length)
    }),
  )
})
