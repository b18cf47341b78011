import { calendarDay, dayNumber, monthLength } from '../calendar.ts'

/** How finely a stamp is known, from coarse to fine. */
export const PRECISIONS = ['century', 'decade', 'year', 'month', 'day', 'hour', 'minute', 'second'] as const
export type Precision = (typeof PRECISIONS)[number]

/** A place on the calendar known to some precision; fields finer than that hold their first value. */
export interface Stamp {
  readonly precision: Precision
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** From one stamp to another, both included at their precision; null for an open end. `single` where one stamp says it all. */
export interface Period {
  readonly from: Stamp | null
  readonly to: Stamp | null
  readonly single: boolean
  readonly approximate: boolean
}

const FIRST: Stamp = { precision: 'year', year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 }

export const yearStamp = (year: number, precision: 'century' | 'decade' | 'year' = 'year'): Stamp => ({
  ...FIRST,
  precision,
  year,
})
export const monthStamp = (year: number, month: number): Stamp => ({ ...FIRST, precision: 'month', year, month })
export const dayStamp = (number: number): Stamp => ({ ...FIRST, precision: 'day', ...calendarDay(number) })

/** A time of a day; hours from 24 on belong to the days after it. */
export function timeStamp(
  day: number,
  hour: number,
  minute: number | null = null,
  second: number | null = null,
): Stamp {
  const precision = second !== null ? 'second' : minute !== null ? 'minute' : 'hour'
  const date = calendarDay(day + Math.floor(hour / 24))
  return { precision, ...date, hour: hour % 24, minute: minute ?? 0, second: second ?? 0 }
}

export const single = (stamp: Stamp, approximate = false): Period => ({
  from: stamp,
  to: stamp,
  single: true,
  approximate,
})
export const between = (from: Stamp | null, to: Stamp | null, approximate = false): Period => ({
  from,
  to,
  single: false,
  approximate,
})

export const isAtLeast = (a: Precision, b: Precision): boolean => PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b)

/** First day of a stamp, as a day number. */
export function firstDay(stamp: Stamp): number {
  if (stamp.precision === 'decade') return dayNumber(stamp.year - (stamp.year % 10), 1, 1)
  if (stamp.precision === 'century') return dayNumber(stamp.year - (stamp.year % 100), 1, 1)
  return dayNumber(stamp.year, stamp.month, stamp.day)
}

/** Last day of a stamp, as a day number. */
export function lastDay(stamp: Stamp): number {
  switch (stamp.precision) {
    case 'century':
      return dayNumber(stamp.year - (stamp.year % 100) + 99, 12, 31)
    case 'decade':
      return dayNumber(stamp.year - (stamp.year % 10) + 9, 12, 31)
    case 'year':
      return dayNumber(stamp.year, 12, 31)
    case 'month':
      return dayNumber(stamp.year, stamp.month, monthLength(stamp.year, stamp.month))
    default:
      return firstDay(stamp)
  }
}

/** The one day that a period lies in; null where it is longer, open, or known less finely. */
export function onlyDay(period: Period): number | null {
  if (period.from === null || period.to === null || !isAtLeast(period.from.precision, 'day')) return null
  const day = firstDay(period.from)
  if (period.single || firstDay(period.to) === day) return day
  const untilMidnight =
    period.to.hour === 0 && isAtLeast(period.to.precision, 'hour') && firstDay(period.to) === day + 1
  return untilMidnight ? day : null
}
