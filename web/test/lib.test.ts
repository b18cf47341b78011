import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { springLayout } from '../src/graph/spring-layout.ts'
import { dateText, dayText } from '../src/lib/dates.ts'
import { isWebAddress, queryText } from '../src/lib/query.ts'
import { matchRoute } from '../src/lib/routes.ts'
import { assignVoices } from '../src/lib/voices.ts'
import { diffParagraphs, diffWords } from '../src/lib/words-diff.ts'

describe('dates', () => {
  test.each([
    ['2023-06-28T07:42:00+02:00', '28 juin 2023, 07:42'],
    ['2023-06-28', '28 juin 2023'],
    ['2023-06', 'juin 2023'],
    ['2023-06-01', '1er juin 2023'],
    ['2023-06-24/2023-06-27', '24 juin – 27 juin 2023'],
    ['2022-12-31/2023-01-01', '31 décembre 2022 – 1er janvier 2023'],
    ['2023-06~', 'vers juin 2023'],
    ['P3D', 'P3D'],
    [null, '–'],
  ])('%s', (value, words) => expect(dateText(value, 'fr')).toBe(words))

  test('English has its own words', () => expect(dayText('2023-06-28', 'en')).toBe('28 Jun'))

  test('no text throws', () => {
    fc.assert(fc.property(fc.string(), value => typeof dateText(value, 'fr') === 'string'))
  })
})

describe('voices of a view', () => {
  const voice = (name: string, slot: number, named = true) => ({
    id: name,
    name,
    short: name,
    siglum: 'XX',
    slot,
    named,
  })

  test('each keeps its colour; of two the later takes the next free one; unnamed voices have none', () => {
    const voices = assignVoices([voice('a', 3), voice('b', 3), voice('a', 3), voice('un témoin', 5, false)])
    expect([...voices.values()].map(one => [one.key, one.slot, one.count])).toEqual([
      ['a', 3, 2],
      ['b', 4, 1],
      ['un témoin', 0, 1],
    ])
  })

  test('the ninth voice has no colour left', () => {
    const nine = Array.from({ length: 9 }, (_, index) => voice(`v${index}`, 8))
    expect([...assignVoices(nine).values()].map(one => one.slot).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('differences', () => {
  test('word by word', () => {
    expect(diffWords('La maire va partir', 'La maire pourrait partir')).toEqual([
      { kind: 'same', text: 'La maire ' },
      { kind: 'removed', text: 'va' },
      { kind: 'added', text: 'pourrait' },
      { kind: 'same', text: ' partir' },
    ])
  })

  test('an edited paragraph is told as edited, a new one as added', () => {
    const kinds = diffParagraphs('Un deux trois quatre.\nFin.', 'Un deux trois cinq.\nNeuf.\nFin.').map(one => one.kind)
    expect(kinds).toEqual(['edited', 'added', 'same'])
  })

  test('both texts can be read out of the difference', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'le', ' ', ',', '« ')).map(parts => parts.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after)
        const side = (left: 'added' | 'removed') =>
          pieces
            .filter(piece => piece.kind !== left)
            .map(piece => piece.text)
            .join('')
        expect(side('added')).toBe(before)
        expect(side('removed')).toBe(after)
      }),
    )
  })
})

describe('addresses', () => {
  test.each([
    ['https://example.org/a', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    [null, false],
  ])('%s is a link: %s', (address, isLink) => expect(isWebAddress(address)).toBe(isLink))

  test('equal views have equal addresses', () => {
    expect(queryText({ q: 'deux mots', cursor: null, from: '' })).toBe('?q=deux+mots')
    expect(queryText({ q: null })).toBe('')
  })

  test('a malformed address is a page that says so, not an error', () => {
    expect(matchRoute('/articles/%E0%A4%A').parameters).toEqual({ id: '%E0%A4%A' })
    expect(matchRoute('/nowhere/at/all').nav).toBeNull()
  })
})

test('the same graph is drawn the same way, within bounds', () => {
  const pulls = [
    { from: 0, to: 1, weight: 3 },
    { from: 1, to: 2, weight: 1 },
  ]
  const points = springLayout(4, pulls)
  expect(points).toEqual(springLayout(4, pulls))
  for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
  expect(springLayout(0, [])).toEqual([])
})
