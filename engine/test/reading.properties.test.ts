import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toJson } from '../src/json/analysis-json.ts'
import type { Analysis } from '../src/model/analysis.ts'
import type { Span } from '../src/model/span.ts'
import { read } from './reader.ts'

/** What French articles are made of, so that random texts come near to attributions of every kind. */
// biome-ignore format: a list
const bits = [
  'Anne Morel', 'la maire', 'le préfet', 'M. Corti', 'Kiev', 'HRW', 'l’agence Ciklo', 'des élus', 'elle', 'il', 'lui', 'je', 'nous', 'on', 'qui', 'dont',
  'a déclaré', 'affirme', 'a-t-il ajouté', ', dit-elle,', 'n’a pas confirmé', 'aurait promis', 'est accusé', 'a été annoncé', 'dénonce', 'considère', 'parle',
  'que', 'qu’', 'si', 'de', 'd’', 'à', 'au', 'des', 'par', 'comme', 'selon', 'selon laquelle', 'd’après', 'pour', 'aux yeux de', 'à l’en croire', 'de source', 'cité par',
  'les impôts baisseront', 'partir', 'un pont', 'mardi', 'l’annonce', 'sa promesse', 'et', 'mais', ' ', ' ', '\n', '\n\n', '.', ',', ';', ':', ' : ', '?', '!', '…', '—', '(', ')',
  '«', '»', '« ', ' »', '“', '”', '"', "'", '‘', '’', '‹', '›', "''",
]
/** What no French article is made of. */
// biome-ignore format: a list
const oddities = [
  '\ud83d', '\udde3', '🗣️', '\u0000', '\u0007', '\u001b[0m', '\ufeff', '\u200b', '\u202e', '\u2029', 'قال', 'مدير:', 'שלום', 'Путин', '你好', 'e\u0301', 'ﬁn', '\r\n', '\t', '%',
]
const words = fc.array(fc.constantFrom(...bits), { maxLength: 60 })
const frenchLike = words.map(parts => parts.join(' '))
const soup = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...bits) }, fc.constantFrom(...oddities)), { maxLength: 60 })
  .map(parts => parts.join(''))
const anything = fc.oneof(
  frenchLike,
  soup,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)

/** Checks a law on the analyses of random texts; reading must not throw on any. */
const holdsFor = (text: fc.Arbitrary<string>, numRuns: number, law: (analysis: Analysis) => void): void =>
  fc.assert(
    fc.property(text, fc.constantFrom('2026-03-12', null), (value, published) => law(read(value, published))),
    { numRuns },
  )

const isWithin = (text: string, { start, end }: Span): boolean => 0 <= start && start < end && end <= text.length

function expectLawful(analysis: Analysis): void {
  const { article, attributions, entities, times } = analysis
  const ids = new Set(attributions.map(({ id }) => id))
  const entityIds = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(attributions.length)
  expect(entityIds.size).toBe(entities.length)
  const spans = [
    ...times,
    ...entities.flatMap(entity => entity.mentions),
    ...attributions.flatMap(({ source, cue, content, medium, chain }) => [
      ...content,
      ...medium,
      ...chain.flatMap(({ evidence }) => evidence),
      ...(source ? [source] : []),
      ...(cue ? [cue] : []),
    ]),
  ]
  expect(spans.filter(span => !isWithin(article.text, span))).toEqual([])
  for (const { content, speakerId, addresseeId, parent, confidence } of attributions) {
    expect(content.length).toBeGreaterThan(0)
    expect(content.every(({ start }, at) => at === 0 || start >= content[at - 1]!.end)).toBe(true)
    for (const known of [speakerId, addresseeId]) if (known !== null) expect(entityIds).toContain(known)
    if (parent !== null) expect(ids).toContain(parent)
    expect(confidence >= 0 && confidence <= 1).toBe(true)
  }
}

function expectNoCycle({ attributions }: Analysis): void {
  const parentOf = new Map(attributions.map(({ id, parent }) => [id, parent]))
  for (const { id } of attributions) {
    const above = new Set<string>()
    for (let at = parentOf.get(id) ?? null; at !== null; at = parentOf.get(at) ?? null) {
      expect(at === id || above.has(at)).toBe(false)
      above.add(at)
    }
  }
}

describe('whatever the text', () => {
  test('findings lie in it, fragments in their order, and refer to findings that exist', () => {
    holdsFor(anything, 1000, expectLawful)
  }, 60_000)

  test('no statement stands inside itself', () => {
    holdsFor(fc.oneof(frenchLike, soup), 800, expectNoCycle)
  }, 60_000)

  test('reading it twice finds the same, which can be said in JSON', () => {
    const inJson = (text: string): string => JSON.stringify(toJson(read(text), { file: 'a.txt', version: '0' }))
    fc.assert(
      fc.property(anything, text => {
        const [once, again] = [inJson(text), inJson(text)]
        expect(again).toBe(once)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

describe('texts that are no French articles', () => {
  const english =
    'The mayor, Anne Morel, said on Tuesday that the bridge would reopen. “We have lost too much time,” she told reporters. “But it is safe.”'
  test.each([
    ['nothing', ''],
    ['spaces', ' \n\n\t '],
    ['English', english],
    ['Arabic', 'قال المدير: «سنعود غدا». وأضاف أن الجسر مغلق.'],
    ['lone surrogates', '\ud83d « \udde3 », a dit \ud83d.'],
    ['control characters', '« Nous\u0000 \u0007restons », a dit \u001b[31mAnne Morel.'],
    ['nothing but marks', '«“"‘'.repeat(500)],
    ['one endless sentence', 'a dit que '.repeat(500)],
    ['quotations in quotations', `${'« a '.repeat(300)}${'b » '.repeat(300)}`],
  ])('%s', (_, text) => {
    const analysis = read(text)
    expectLawful(analysis)
    expectNoCycle(analysis)
  })

  test('nothing is said in an empty text', () => {
    expect(read('').attributions).toEqual([])
  })
})
