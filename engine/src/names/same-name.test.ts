import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { couldBeSameName } from './same-name.ts'

describe('names within one article', () => {
  it.each([
    ['Prigojine', 'Prigozhin'],
    ['Prigojine', 'Evgueni Prigozhin'],
    ['Evgueni Prigojine', 'Yevgeny Prigozhin'],
    ['Poutine', 'Putin'],
    ['M. Poutine', 'Vladimir Poutine'],
    ['Choïgou', 'Sergueï Choïgou'],
    ['Volodymyr Zelensky', 'Vladimir Zelensky'],
    ['J.-L. Mélenchon', 'Jean-Luc Mélenchon'],
    ['Le Pen', 'Marine Le Pen'],
  ])('ties %s to %s', (a, b) => expect(couldBeSameName(a, b)).toBe(true))

  it.each([
    ['Macron', 'Macri'],
    ['Le Pen', 'Le Pors'],
    ['Marine Le Pen', 'Jean-Marie Le Pen'],
    ['Lech Kaczyński', 'Jarosław Kaczyński'],
    ['Marine', 'Marine Le Pen'],
    ['Jean Dupont', 'Jean Durand'],
    ['M. Dupont', 'Mme Dupont'],
    ['Medvedev', 'Medvedeva'],
    ['Martin', 'Martini'],
    ['Dupont', 'Dupond'],
    ['Khamenei', 'Khomeini'],
    ['', 'Macron'],
  ])('does not tie %s to %s', (a, b) => expect(couldBeSameName(a, b)).toBe(false))

  it('gives the same answer both ways round and throws at nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => couldBeSameName(a, b) === couldBeSameName(b, a),
      ),
    )
  })
})
