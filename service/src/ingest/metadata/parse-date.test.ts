import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesAgree, parseDate } from './parse-date.ts'

describe('dates as pages write them', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T08:30:00+01:00', '2024-03-05T08:30:00+01:00'],
    ['2024-03-05T08:30:00.123Z', '2024-03-05T08:30:00Z'],
    ['2024-03-05T08:30+0100', '2024-03-05T08:30:00+01:00'],
    ['2024-03-05 08:30:00', '2024-03-05T08:30:00'],
    ['2024-03-05 08:30:00 UTC', '2024-03-05T08:30:00Z'],
    ['20240305T083000Z', '2024-03-05T08:30:00Z'],
    ['20240305', '2024-03-05'],
    ['1709623800', '2024-03-05T07:30:00Z'],
    ['1709623800000', '2024-03-05T07:30:00Z'],
    ['Tue, 05 Mar 2024 08:30:00 +0100', '2024-03-05T08:30:00+01:00'],
    ['Tue, 5 Mar 2024 08:30:00 GMT', '2024-03-05T08:30:00Z'],
    ['mardi 5 mars 2024 à 8 h 30', '2024-03-05T08:30:00'],
    ['le 1er août 2023', '2023-08-01'],
    ['5 mars 2024 - 08h30', '2024-03-05T08:30:00'],
    ['05/03/2024 à 08:30', '2024-03-05T08:30:00'],
    ['12/31/2023', '2023-12-31'],
    ['05.03.24', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['25 déc. 2023', '2023-12-25'],
  ])('%s', (written, iso) => expect(parseDate(written)).toBe(iso))

  test.each(['', 'hier', '30 février 2024', '2024-13-01', '0001-01-01T00:00:00Z', '1970-01-01', '12 amis 2024', '5'])(
    '« %s » is no date',
    written => {
      expect(parseDate(written)).toBeNull()
    },
  )

  test('what it gives, it reads again as the same', () => {
    const valid = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(valid, date => {
        const once = parseDate(date.toISOString())
        return once !== null && parseDate(once) === once && Math.abs(Date.parse(once) - date.getTime()) < 1000
      }),
    )
  })

  test('any text is a date or none', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), text => /^$|^\d{4}-\d{2}-\d{2}/.test(parseDate(text) ?? '')))
  })

  test('the same moment in two zones agrees; a day agrees with its hours', () => {
    expect(datesAgree('2024-03-05T08:30:00+01:00', '2024-03-05T07:30:00Z')).toBe(true)
    expect(datesAgree('2024-03-05', '2024-03-05T07:30:00Z')).toBe(true)
    expect(datesAgree('2024-03-05T08:30:00+01:00', '2024-03-05T08:30:00Z')).toBe(false)
  })
})
