import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, daysOf, instantOf, writtenDay } from './queries/days.ts'

describe('the days of an ISO 8601 or EDTF value', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-06~', '2023-06-01', '2023-06-30'],
    ['2024-03-05', '2024-03-05', '2024-03-05'],
    ['2024-03-05T18:00', '2024-03-05', '2024-03-05'],
    ['2023-06-24/2023-06-25', '2023-06-24', '2023-06-25'],
    ['2023-06/2023-08', '2023-06-01', '2023-08-31'],
    ['../2023-08', null, '2023-08-31'],
    ['2023/..', '2023-01-01', null],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2024-34', '2024-04-01', '2024-06-30'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['00XX', '0001-01-01', '0099-12-31'],
    ['0000', null, null],
    ['0050-02', '0050-02-01', '0050-02-28'],
    ['0000/0004', '0001-01-01', '0004-12-31'],
    ['9999-W53', null, null],
    ['P3D', null, null],
    ['PRESENT_REF', null, null],
    ['2024-02-31', null, null],
  ])('%s', (value, from, to) => {
    expect(daysOf(value)).toEqual({ from, to })
  })

  test('are days that the database knows, or none, whatever the value', () => {
    const part = fc.stringMatching(/^(\d{4}|\d{2}XX|\d{3}X|\.\.)(-(\d\d|W\d\d)(-\d\d)?)?[~?]?$/)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 2 }), parts => {
        for (const day of Object.values(daysOf(parts.join('/')))) {
          if (day === null) continue
          expect(dayOf(day, 'day')).toBe(day)
          expect(day >= '0001-01-01').toBe(true)
        }
      }),
    )
  })
})

test('an instant without a zone counts as UTC, what is none is null', () => {
  expect(instantOf('2024-03-05T08:30:00+01:00')?.toISOString()).toBe('2024-03-05T07:30:00.000Z')
  expect(instantOf('2024-03-05T08:30')?.toISOString()).toBe('2024-03-05T08:30:00.000Z')
  expect(instantOf('2024-03-05')?.toISOString()).toBe('2024-03-05T00:00:00.000Z')
  expect(instantOf('hier')).toBeNull()
  expect(instantOf('2024-13-05')).toBeNull()
  expect(instantOf('0000-01-01T00:00:00Z')).toBeNull()
})

test('a publication belongs to the day that it names, whatever its zone', () => {
  expect(writtenDay('2024-03-05T00:30:00+02:00')).toBe('2024-03-05')
  expect(writtenDay('2024-02-30')).toBe(null)
})

test('a day that the calendar does not have is refused', () => {
  expect(() => dayOf('2024-02-30', 'from')).toThrow('from must be a day')
})
