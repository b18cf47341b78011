import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frenchTimes } from '../lang/fr/times/index.ts'
import { findTimes } from './find-times.ts'

const read = (text: string, published: string | null = '2023-06-28') =>
  findTimes({ text, published, syntax: null }, frenchTimes)
const values = (text: string, published: string | null = '2023-06-28') => read(text, published).map(time => time.value)

/** Pieces of which time expressions are made, so that random texts come close to them. */
const PIECES = [
  'le',
  'du',
  'au',
  'à',
  'de',
  'depuis',
  'il y a',
  'dans',
  'entre',
  'et',
  'lundi',
  'mars',
  '31',
  '2 019',
  '2019',
  '1er',
  '14h30',
  'h',
  'heures',
  'ans',
  'trois',
  'vingt et un',
  'mille',
  'avant-hier',
  'mi-',
  'fin',
  'siècle',
  'XIXe',
  'veille',
  'soir',
  'après-midi',
  '.',
  ',',
  '/',
  '-',
  ':',
  '«',
  '»',
  '\n',
  '\u202f',
  '’',
]

describe('findTimes', () => {
  test('no text throws, and what is found stands in the text, in order and apart', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join(' ')),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('')),
    )
    const dates = fc.constantFrom(null, '2023-06-28', '2020-02-29T23:59:59', '9999-12-31', '0001-01-01', 'demain', '')
    fc.assert(
      fc.property(texts, dates, (text, published) => {
        let end = 0
        for (const time of read(text, published)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          expect(time.end).toBeLessThanOrEqual(text.length)
          expect(time.value === null || !/NaN|undefined|Infinity/.test(time.value)).toBe(true)
          end = time.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('the same text gives the same findings, with ids in order', () => {
    const text = 'Élu en 2001, il est parti hier soir.'
    expect(read(text)).toEqual(read(text))
    expect(read(text).map(time => time.id)).toEqual(['t1', 't2'])
  })

  test('what names its interval is exact, what is counted roughly is not', () => {
    expect(read('Le 3 mai 2020, puis vers 2021, début juin et pendant trois jours.').map(time => time.exact)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  test('letters in capitals, decomposed accents, no-break spaces and curly apostrophes make no difference', () => {
    expect(values('LE 3 FÉVRIER 2020')).toEqual(['2020-02-03'])
    expect(values('le 3 fe\u0301vrier 2020')).toEqual(['2020-02-03'])
    expect(values('à 12\u202fh\u00a030')).toEqual(['2023-06-28T12:30'])
    expect(values("aujourd'hui même, l'an dernier")).toEqual(values('aujourd’hui même, l’an dernier'))
  })

  test('an accent that the word does not have makes it another word', () => {
    expect(read('Ils ont veillé dimanche.').map(time => time.value)).toEqual(['2023-06-25'])
    expect(values('LE 3 FEVRIER 2020')).toEqual(['2020-02-03'])
  })

  test('hours of publication place what is counted in minutes', () => {
    expect(values('Le train est parti il y a 30 minutes.', '2021-05-20T15:30:00')).toEqual(['2021-05-20T15:00'])
  })

  test('without a date of publication, or with one that is none, relative times have no value', () => {
    expect(values('Il est parti hier.', null)).toEqual([null])
    expect(values('Il est parti hier.', 'mercredi')).toEqual([null])
    expect(values('Il est parti en 1998.', null)).toEqual(['1998'])
  })

  test('numbers that belong to something else are left alone', () => {
    for (const text of [
      'Réf. 133-03-03-2020',
      'ABC-12345-A1B2C3',
      'Tél. 01 23 45 67 89',
      'https://exemple.fr/2020/03/12/x',
      'une hausse de 2019 %',
    ])
      expect(read(text), text).toEqual([])
  })

  test('a day that does not exist has no value', () => {
    expect(values('le 30 février 2020')).toEqual([null])
  })

  test.each([
    ['La réunion a duré une heure et quart.', ['PT1H15M']],
    ['Fermé les 24, 25 et 26 décembre 2021.', ['2021-12-24/2021-12-26']],
    ['Du 28 décembre 2020 au 3 janvier 2021.', ['2020-12-28/2021-01-03']],
    ['Le premier dimanche de mai 2022.', ['2022-05-01']],
    ['La troisième semaine d’octobre 2020.', ['2020-10-12/2020-10-18']],
    ['De 22h à 2h.', ['2023-06-28T22:00/2023-06-29T02:00']],
    ['Mardi soir à 8h30, il parlait.', ['2023-06-27T20:30']],
    ['Le 5 du mois prochain.', ['2023-07-05']],
    ['Entre le 3 et le 12 septembre 2019.', ['2019-09-03/2019-09-12']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})
