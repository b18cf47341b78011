import type { Match } from '../match.ts'
import { calendar, duration, type Meaning } from '../meaning.ts'
import type { RowArguments } from '../row-arguments.ts'

/** -1 for *dernier*, 1 for *prochain* and *suivant*, 0 where nothing is said. */
export function directionOf(match: Match): -1 | 0 | 1 {
  if (match.has('LAST')) return -1
  return match.has('NEXT') ? 1 : 0
}

const monthOf = (match: Match): number | null => match.value('MONTH') ?? match.value('MONTHX') ?? null
const yearOf = (match: Match): number | null => match.value('YEAR4') ?? null
const dayOf = (match: Match): number | null => match.value('DAYNUM') ?? match.value('FIRST') ?? null
const weekdayOf = (match: Match): number | null => match.value('WEEKDAY') ?? match.value('WEEKDAYX') ?? null

/** Two figures stand for a year of this century up to 49, of the last one from 50 on. */
const fullYear = (year: number | undefined): number | null =>
  year === undefined ? null : year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year

const isDay = (day: number): boolean => day >= 1 && day <= 31
const isMonth = (month: number): boolean => month >= 1 && month <= 12

function calendarDay(match: Match): Meaning {
  return calendar({
    day: dayOf(match),
    month: monthOf(match),
    year: yearOf(match),
    weekday: weekdayOf(match),
    direction: directionOf(match),
  })
}

function numericDate(match: Match): Meaning | null {
  const [day, month, year] = match.numbers()
  if (day === undefined || month === undefined || !isDay(day) || !isMonth(month)) return null
  return calendar({ day, month, year: fullYear(year) })
}

function isoDate(match: Match): Meaning | null {
  const [year, month, day] = match.numbers()
  return calendar({ day: day ?? null, month: month ?? null, year: year ?? null })
}

function numericRange(match: Match): Meaning | null {
  const [day = 0, month = 0, lastDay = 0, lastMonth = 0, year] = match.numbers()
  if (!isDay(day) || !isMonth(month)) return null
  const fields = { year: fullYear(year) }
  return {
    kind: 'range',
    from: calendar({ day, month, ...fields }),
    to: calendar({ day: lastDay, month: lastMonth, ...fields }),
  }
}

/** *quatre octobre dix neuf soixante douze*: the century and the year apart. */
function spokenYearDay(match: Match): Meaning | null {
  const [day, century, year] = match.numbers()
  if (century === undefined || year === undefined || century < 15 || century > 20 || year > 99) return null
  return calendar({ day: day ?? null, month: monthOf(match), year: century * 100 + year })
}

/** *11-Septembre* is the day of that name, in the year that the row gives. */
function eventDay(match: Match, row: RowArguments): Meaning | null {
  const [day] = match.numbers()
  return day === 11 ? calendar({ day, month: 9, year: row.year ?? null }) : null
}

function weekday(match: Match): Meaning {
  const day = weekdayOf(match)
  if (match.has('FOLLOWING')) return { kind: 'shift', unit: 'day', count: 1, base: 'narrative', weekday: day ?? 1 }
  if (match.has('PREVIOUS')) return { kind: 'shift', unit: 'day', count: -1, base: 'narrative', weekday: day ?? 1 }
  return calendar({ weekday: day, direction: directionOf(match) })
}

function dayList(match: Match): number[] {
  const days = match.values('DAYNUM')
  return match.has('FIRST') ? [1, ...days] : days
}

/** First and last of several days of one month; the month and the year belong to both. */
function dayRange(match: Match): Meaning | null {
  // *sept.* is a month where the text has no other.
  const all = dayList(match)
  const days = match.has('MONTH') || !match.has('sept') ? all : all.slice(0, -1)
  const [first, last] = [days[0], days[days.length - 1]]
  if (first === undefined || last === undefined || days.length < 2 || first >= last) return null
  const shared = { month: monthOf(match), year: yearOf(match), direction: directionOf(match) }
  return { kind: 'range', from: calendar({ day: first, ...shared }), to: calendar({ day: last, ...shared }) }
}

function dayRangeOfMonth(match: Match): Meaning | null {
  const [first, last] = match.values('DAYNUM')
  if (first === undefined || last === undefined || first >= last) return null
  const shared = { monthShift: directionOf(match) }
  return { kind: 'range', from: calendar({ day: first, ...shared }), to: calendar({ day: last, ...shared }) }
}

const dayOfShiftedMonth = (match: Match): Meaning => calendar({ day: dayOf(match), monthShift: directionOf(match) })

/** -1 counts from the end. */
const nthOf = (match: Match): number =>
  match.has('dernier') || match.has('dernière') ? -1 : (match.value('ORDINAL') ?? match.numbers()[0] ?? 1)

function nthWeekday(match: Match): Meaning {
  const of = calendar({ month: monthOf(match), year: yearOf(match) })
  return { kind: 'nth', of, weekday: weekdayOf(match), nth: nthOf(match) }
}

function nthWeek(match: Match): Meaning {
  return { kind: 'nth', of: calendar({ month: monthOf(match), year: yearOf(match) }), weekday: null, nth: nthOf(match) }
}

function weekdayOfWeek(match: Match): Meaning {
  return { kind: 'weekdayOfWeek', weekday: weekdayOf(match) ?? 1, shift: directionOf(match) }
}

function dayHourRange(match: Match): Meaning | null {
  const [day = 0, from = 0, to = 0] = match.numbers()
  if (from > 24 || to > 24 || from >= to) return null
  const of = calendar({ day })
  const clock = (hour: number): Meaning => ({ kind: 'clock', of, hour, minute: 0, second: null })
  return { kind: 'range', from: clock(from), to: clock(to) }
}

function shift(_match: Match, row: RowArguments): Meaning {
  return { kind: 'shift', unit: row.unit ?? 'day', count: row.count ?? 0, base: row.base ?? 'published' }
}

const same = (_match: Match, row: RowArguments): Meaning => ({ kind: 'same', unit: row.unit ?? 'day' })
const today = (): Meaning => ({ kind: 'today' })

/** *la veille*, *le lendemain* with what they are counted from still to come. */
function eveHead(match: Match): Meaning {
  const count = match.has('veille') ? -1 : 1
  const far = match.has('avant') || match.has('surlendemain')
  return { kind: 'shift', unit: 'day', count: far ? 2 * count : count, base: 'either' }
}

/** *la veille de Noël*, *le lendemain du 3 mai*: one day from the day that follows. */
function eveOfDay(match: Match): Meaning | null {
  const [first, of] = match.meanings()
  if (first?.kind !== 'shift' || first.base !== 'either' || of === undefined) return null
  const amount = duration(first.unit, Math.abs(first.count))
  return { kind: 'from', of, base: 'published', amount, sign: first.count < 0 ? -1 : 1 }
}

function holiday(match: Match, row: RowArguments): Meaning {
  return { kind: 'holiday', name: row.name ?? '', year: yearOf(match), direction: directionOf(match) }
}

function calendarMonth(match: Match): Meaning {
  if (match.has('FOLLOWING')) return calendar({ month: monthOf(match), direction: 1 })
  return calendar({
    month: monthOf(match),
    year: yearOf(match),
    direction: directionOf(match),
    ...(match.has('THIS') ? { thisYear: true } : {}),
  })
}

/** *2016-10*; what may be a season of two years is one (*2011-12*). */
function isoMonth(match: Match): Meaning | null {
  const [year = 0, month = 0] = match.numbers()
  return month === (year % 100) + 1 ? null : calendar({ year, month })
}

function numericMonth(match: Match): Meaning {
  const [month, year] = match.numbers()
  return calendar({ month: month ?? null, year: year ?? null })
}

function monthRange(match: Match): Meaning | null {
  const [first, last] = match.values('MONTH')
  if (first === undefined || last === undefined) return null
  const year = yearOf(match)
  return { kind: 'range', from: calendar({ month: first, year }), to: calendar({ month: last, year }) }
}

function year(match: Match): Meaning | null {
  const [value] = match.numbers()
  return value === undefined || value > 2200 ? null : calendar({ year: value })
}

/** The astronomical year 0 is 1 before Christ. */
function yearBeforeChrist(match: Match): Meaning | null {
  const [value] = match.numbers()
  return value === undefined ? null : calendar({ year: 1 - value })
}

/** *2019-2022*, *2019-20*; a second number that is not later makes it something else. */
function yearRange(match: Match): Meaning | null {
  const [first = 0, second = 0] = match.numbers()
  const last = second < 100 ? first - (first % 100) + second : second
  if (last <= first || (second < 100 && last !== first + 1)) return null
  return { kind: 'range', from: calendar({ year: first }), to: calendar({ year: last }) }
}

export const dateValues = {
  dayOfShiftedMonth,
  nthWeekday,
  nthWeek,
  weekdayOfWeek,
  calendarDay,
  numericDate,
  isoDate,
  numericRange,
  spokenYearDay,
  eventDay,
  weekday,
  severalDays: dayRange,
  dayRange,
  dayRangeOfMonth,
  dayHourRange,
  shift,
  same,
  today,
  eveHead,
  eveOfDay,
  holiday,
  calendarMonth,
  isoMonth,
  numericMonth,
  monthRange,
  year,
  yearBeforeChrist,
  yearRange,
}
