import { monthLength } from '../calendar.ts'
import type { Third } from '../meaning.ts'
import type { Placed } from './context.ts'
import {
  between,
  dayStamp,
  firstDay,
  lastDay,
  monthStamp,
  type Period,
  type Stamp,
  timeStamp,
  yearStamp,
} from './period.ts'

/** The beginning, middle or end of what is placed. */
export function placeThird(of: Placed, third: Third): Placed {
  const { period } = of
  if (period === null || period.from === null || period.to === null) return of
  return { ...of, exact: false, period: thirdOfPeriod(period, period.from, period.to, third) }
}

/** Thirds: of a month the days 1–10, 11–20 and from 21; of longer spans by months, years or days; a week starts and ends with two and three days. */
function thirdOfPeriod(period: Period, from: Stamp, to: Stamp, third: Third): Period {
  const pick = <T>(start: T, middle: T, end: T): T => (third === 'start' ? start : third === 'middle' ? middle : end)
  const first = firstDay(from)
  if (period.single && from.precision === 'month') {
    const [a, b] = pick([0, 9], [10, 19], [20, monthLength(from.year, from.month) - 1])
    return between(dayStamp(first + a!), dayStamp(first + b!))
  }
  if (period.single && from.precision === 'year') {
    const [a, b] = pick([1, 4], [5, 8], [9, 12])
    return between(monthStamp(from.year, a!), monthStamp(from.year, b!))
  }
  if (period.single && from.precision === 'decade') {
    const [a, b] = pick([0, 3], [4, 6], [7, 9])
    return between(yearStamp(from.year + a!), yearStamp(from.year + b!))
  }
  if (period.single && from.precision === 'century') {
    const [a, b] = pick([1, 34], [34, 67], [67, 100])
    return between(yearStamp(from.year + a!), yearStamp(from.year + b!))
  }
  const length = lastDay(to) - first + 1
  if (length === 1) {
    const [a, b] = pick([0, 8], [8, 16], [16, 24])
    return between(timeStamp(first, a!), timeStamp(first, b!))
  }
  if (length === 7) {
    const [a, b] = pick([0, 1], [2, 3], [4, 6])
    return between(dayStamp(first + a!), dayStamp(first + b!))
  }
  const [a, b] = pick([0, 1 / 3], [1 / 3, 2 / 3], [2 / 3, 1])
  return between(dayStamp(first + Math.round(a! * length)), dayStamp(first + Math.round(b! * length) - 1))
}
