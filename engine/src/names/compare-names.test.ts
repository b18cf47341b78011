import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from './compare-names.ts'

const same = (a: string, b: string): string => compareNames(a, b).same
const reasons = (a: string, b: string): string => compareNames(a, b).reasons.join('\n')

describe('one name in many spellings', () => {
  it.each([
    ['Prigojine', 'Prigozhin'],
    ['Prigojine', 'Prigoschin'],
    ['Prigojine', 'Prigożyn'],
    ['Prigojine', 'Пригожин'],
    ['Prigożyn', 'Пригожин'],
    ['Chtchoïgou', 'Shoigu'],
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Зеленський'],
    ['Loukachenko', 'Lukashenko'],
    ['Loukachenko', 'Лукашэнка'],
    ['Gorbatchev', 'Gorbatschow'],
    ['Eltsine', 'Yeltsin'],
    ['Tsipras', 'Τσίπρας'],
    ['Evgueni Prigojine', 'Yevgeny Prigozhin'],
    ['Volodymyr Zelensky', 'Володимир Зеленський'],
    ['Alexis Tsipras', 'Αλέξης Τσίπρας'],
    ['Vladimir Poutine', 'فلاديمير بوتين'],
    ['Владимир Путин', 'فلاديمير بوتين'],
    ['Mohammed ben Salmane', 'Mohammed bin Salman'],
    ['Abdul Rahman', 'عبد الرحمن'],
    ['Jean-Luc Mélenchon', 'JEAN LUC MELENCHON'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe('yes'))

  it('reads family names first, with or without a comma', () => {
    expect(same('Poutine Vladimir', 'Vladimir Poutine')).toBe('yes')
    expect(same('Poutine, Vladimir', 'Vladimir Poutine')).toBe('yes')
    expect(reasons('Poutine Vladimir', 'Vladimir Poutine')).toContain('another order')
  })

  it('leaves patronymics aside', () => {
    expect(same('Evgueni Viktorovitch Prigojine', 'Евгений Пригожин')).toBe('yes')
    expect(same('Путин Владимир Владимирович', 'Vladimir Poutine')).toBe('yes')
  })

  it('takes initials, titles, ranks and listed short names for what they are', () => {
    expect(same('J.-L. Mélenchon', 'Jean-Luc Mélenchon')).toBe('yes')
    expect(same('George W. Bush', 'George Bush')).toBe('yes')
    expect(same('M. Vladimir Poutine', 'Vladimir Poutine')).toBe('yes')
    expect(same('Chris Smith, Baron Smith of Finsbury', 'Chris Smith')).toBe('yes')
    expect(reasons('Bill Clinton', 'William Clinton')).toContain('short form')
  })

  it('is not sure of a surname alone', () => {
    expect(same('Poutine', 'Vladimir Poutine')).toBe('unsure')
    expect(same('J. Martin', 'Jean Martin')).toBe('unsure')
  })
})

describe('names that are not the same', () => {
  it.each([
    ['Lech Kaczyński', 'Jarosław Kaczyński'],
    ['Vitali Klitschko', 'Wladimir Klitschko'],
    ['Fidel Castro', 'Raúl Castro'],
    ['Marine Le Pen', 'Jean-Marie Le Pen'],
    ['Emmanuel Macron', 'Brigitte Macron'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Nicolas Sarkozy', 'Nicolas Maduro'],
    ['Macron', 'Macri'],
    ['Le Pen', 'Le Pors'],
    ['Khamenei', 'Khomeini'],
    ['Robert Kennedy Sr', 'Robert Kennedy Jr'],
    ['Ivan Petrovitch Sidorov', 'Ivan Sergueïevitch Sidorov'],
    ['Medvedev', 'Medvedeva'],
    ['M. Dupont', 'Mme Dupont'],
    ['Фидель Кастро', 'Raúl Castro'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe('no'))

  it('doubts where one name alone says who is the younger', () => {
    expect(same('Robert Kennedy', 'Robert Kennedy Jr')).toBe('unsure')
  })

  it('says what tells two people apart', () => {
    expect(reasons('Lech Kaczyński', 'Jarosław Kaczyński')).toContain('different names')
    expect(reasons('Ivan Petrovitch Sidorov', 'Ivan Sergueïevitch Sidorov')).toContain('different patronymics')
    expect(reasons('Lavrov', 'Lavrova')).toContain('a man')
  })
})

describe('strange input', () => {
  it('reports look-alike letters and reads them as what they pretend to be', () => {
    const comparison = compareNames('Vl\u0430dimir Poutine', 'Vladimir Poutine')
    expect(comparison.same).toBe('yes')
    expect(comparison.reasons.join()).toContain('U+0430, Cyrillic')
  })

  it('leaves out what cannot be seen and says so', () => {
    const comparison = compareNames('Vladi\u200bmir \u202ePoutine\u202c', 'Vladimir Poutine')
    expect(comparison.same).toBe('yes')
    expect(comparison.reasons.join()).toContain('invisible')
  })

  it('leaves out emoji', () => expect(same('🔥 Vladimir Poutine 🇷🇺', 'Vladimir Poutine')).toBe('yes'))

  it.each(['', ' ', '🔥', '12', '-', '\u200b'])('has nothing to compare in "%s"', text => {
    expect(compareNames(text, 'Vladimir Poutine')).toMatchObject({ score: 0, same: 'no' })
  })

  it('reads the beginning of a name of 10,000 characters and says so', () => {
    const comparison = compareNames('Vladimir Poutine '.repeat(600), `Jean ${'a'.repeat(10_000)}`)
    expect(comparison.reasons.join()).toContain('only the first 300')
  })
})

describe('laws', () => {
  const alphabet = fc.constantFrom(
    ...'abcdeijklmnoprstuvyzéćšabcабвгдежзиклмнопрстуαβγδικλμνسمعيلانو'.split(''),
    ' ',
    ' ',
    '-',
    "'",
    '.',
    '\u200f',
    '\u0301',
  )
  const name = fc.oneof(
    fc.array(alphabet, { maxLength: 30 }).map(letters => letters.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )

  it('is symmetric and stays between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = compareNames(a, b)
        const back = compareNames(b, a)
        expect(there.score).toBe(back.score)
        expect(there.same).toBe(back.same)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        expect(there.reasons.length).toBeGreaterThan(0)
      }),
    )
  })

  it('finds every name with letters to be itself', () => {
    fc.assert(
      fc.property(name, text => {
        const { score, same: answer } = compareNames(text, text)
        if (/[a-z]/iu.test(text.replace(/[([{"«“].*/su, ''))) expect([score, answer]).toEqual([1, 'yes'])
      }),
    )
  })
})
