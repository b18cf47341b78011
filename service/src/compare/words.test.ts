import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './words.ts'

const folds = (text: string) =>
  wordsOf(text)
    .map(word => word.fold)
    .join(' ')

test.each([
  ['L’Œuvre d’Émile, ÉTAT', 'l oeuvre d emile etat'],
  ['12 000 € ou 12.000 euros, 3,5 %', '12000 ou 12000 euros 3.5'],
  ['Il (...) viendra […] demain (mardi, ndlr)', 'il viendra demain'],
  ['prépare(r) et met(tre)', 'preparer et mettre'],
])('%s', (text, expected) => {
  expect(folds(text)).toBe(expected)
})

test('words in brackets are the newsroom’s', () => {
  expect(
    wordsOf('la situation (qui) empire')
      .filter(word => word.bracketed)
      .map(word => word.fold),
  ).toEqual(['qui'])
})

test('any text gives words in order within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      let last = 0
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})
