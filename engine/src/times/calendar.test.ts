import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay, dayNumber, easterSunday, monthLength, shiftMonth, weekdayOf } from './calendar.ts'

const iso = (day: number): string => {
  const { year, month, date } = { ...calendarDay(day), date: calendarDay(day).day }
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

describe('calendar', () => {
  test('counts days from 1970 and back, as the clock of the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 700000 }), number => {
        const { year, month, day } = calendarDay(number)
        expect(dayNumber(year, month, day)).toBe(number)
        const date = new Date(number * 86400000)
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  test.each([
    [1818, '1818-03-22'],
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, expected) => {
    expect(iso(easterSunday(year))).toBe(expected)
  })

  test('knows leap years and moves months across years', () => {
    expect([monthLength(1900, 2), monthLength(2000, 2), monthLength(2023, 2), monthLength(2024, 2)]).toEqual([
      28, 29, 28, 29,
    ])
    expect(shiftMonth(2020, 11, 3)).toEqual({ year: 2021, month: 2 })
    expect(shiftMonth(2021, 1, -13)).toEqual({ year: 2019, month: 12 })
  })
})
