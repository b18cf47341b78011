import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORMS, OBSERVATIONS, observe, rowOf, type SayingView, SLOTS, type SpeakerView } from './speaker-features.ts'

const count = fc.integer({ min: -1, max: 40 })
const saying: fc.Arbitrary<SayingView> = fc.record({
  form: fc.constantFrom(...FORMS),
  quoted: fc.boolean(),
  opens: fc.boolean(),
  gap: fc.constantFrom('none', 'same', 'next', 'paragraph', 'adjacent', 'far'),
  nextGap: fc.constantFrom('none', 'same', 'next', 'paragraph', 'adjacent', 'far'),
  direct: fc.boolean(),
})
const who: fc.Arbitrary<SpeakerView> = fc.record({
  kind: fc.constantFrom('person', 'organization', 'group', 'place', 'document', 'words', 'nobody'),
  named: fc.boolean(),
  prior: fc.boolean(),
  before: count,
  paragraphs: count,
  part: fc.constantFrom('none', 'speech', 'subject', 'object', 'modifier', 'other'),
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
  outer: fc.constantFrom('neither', 'speaker', 'addressee'),
  gender: fc.constantFrom('unknown', 'same', 'other'),
  number: fc.constantFrom('unknown', 'same', 'other'),
  tie: fc.constantFrom('none', 'behind', 'before', 'bearer', 'frame-subject', 'shared-subject', 'subject'),
  role: fc.constantFrom(
    '',
    'none',
    'identical',
    'same',
    'synonym',
    'office',
    'generic',
    'known',
    'known-like',
    'conflict',
  ),
  shared: fc.nat(9),
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
