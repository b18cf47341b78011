import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameIndex } from './name-index.ts'

const people = [
  { id: 'putin', names: ['Vladimir Poutine'] },
  { id: 'prigozhin', names: ['Evgueni Prigojine'] },
  { id: 'lech', names: ['Lech Kaczyński'] },
  { id: 'jaroslaw', names: ['Jarosław Kaczyński'] },
  { id: 'tsipras', names: ['Alexis Tsipras'] },
  { id: 'macron', names: ['Emmanuel Macron'] },
  { id: 'macri', names: ['Mauricio Macri'] },
]
/** Invented people, so many that the index goes by keys and not through the list. */
const crowd = Array.from({ length: 6000 }, (_, number) => ({
  id: `c${number}`,
  names: [
    `${'ABCDEFGHIJ'[number % 10]}el${'aeiou'[number % 5]}n ${'bdfgklmnprst'[number % 12]}a${'rlnst'[number % 5]}o${number.toString(26).replace(/[0-9]/g, digit => 'vwxzhjqyck'[Number(digit)]!)}`,
  ],
}))

describe.each([
  ['a short list', people],
  ['a long list', [...people, ...crowd]],
])('%s', (_, list) => {
  const index = createNameIndex(list)

  it.each([
    ['Путин Владимир Владимирович', 'putin'],
    ['Yevgeny Prigozhin', 'prigozhin'],
    ['Євген Пригожин', 'prigozhin'],
    ['Лех Качинский', 'lech'],
    ['Jaroslaw Kaczynski', 'jaroslaw'],
    ['Αλέξης Τσίπρας', 'tsipras'],
    ['إيمانويل ماكرون', 'macron'],
  ])('%s is %s', (name, id) => expect(index.candidates(name, 1)[0]?.id).toBe(id))

  it('answers for whom it is sure of', () => expect(index.find('Vladimir Putin')?.id).toBe('putin'))
  it('does not answer for whom it does not know', () => expect(index.find('Giorgia Meloni')).toBeNull())
  it('does not answer without letters', () => expect(index.find('🔥')).toBeNull())
})

describe('scores', () => {
  it('are lower where two people come equally near', () => {
    const alone = createNameIndex([people[2]!, people[5]!]).find('Kaczyński', 0)
    const both = createNameIndex(people).find('Kaczyński', 0)
    expect(both!.score).toBeLessThan(alone!.score)
  })

  it('count the spellings of one person as one', () => {
    const index = createNameIndex([
      { id: 'putin', names: ['Vladimir Poutine', 'Vladimir Putin', 'Владимир Путин'] },
      people[5]!,
    ])
    expect(index.candidates('Wladimir Putin', 5).map(one => one.id)).toEqual([
      'putin',
      ...index
        .candidates('Wladimir Putin', 5)
        .slice(1)
        .map(() => 'macron'),
    ])
    expect(index.find('Wladimir Putin')?.id).toBe('putin')
  })

  it('are probabilities, whatever is asked', () => {
    const index = createNameIndex(people)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const found = index.find(text, 0)
        expect(found === null || (found.score >= 0 && found.score <= 1)).toBe(true)
      }),
    )
  })

  it('exist for no one in an empty index', () => expect(createNameIndex([]).find('Vladimir Poutine', 0)).toBeNull())
})
