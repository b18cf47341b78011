import { calendarDay, dayNumber, easterSunday, monthLength, shiftMonth, weekdayOf } from '../calendar.ts'
import type { CalendarMeaning, Season } from '../meaning.ts'
import { type Context, type Placed, placed, type Tense, unplaced } from './context.ts'
import { dayStamp, monthStamp, type Period, single, yearStamp } from './period.ts'

/** A stretch of days that an expression may mean. */
interface Candidate {
  readonly first: number
  readonly last: number
}

/** Which candidate is meant: the one that *dernier* or *prochain* asks for, else the tense, else the nearest. Candidates ascend. */
export function choose<T extends Candidate>(
  candidates: readonly T[],
  day: number,
  wish: { direction: -1 | 0 | 1; tense: Tense },
): T | null {
  const past = candidates.filter(candidate => candidate.last < day)
  const future = candidates.filter(candidate => candidate.first > day)
  if (wish.direction === -1) return past[past.length - 1] ?? null
  if (wish.direction === 1) return future[0] ?? null
  const current = candidates.find(candidate => candidate.first <= day && day <= candidate.last)
  if (current !== undefined) return current
  const before = past[past.length - 1]
  const after = future[0]
  if (before === undefined || after === undefined) return before ?? after ?? null
  const nearest = day - before.last <= after.first - day ? before : after
  if (wish.tense === null) return nearest
  const asked = wish.tense === 'future' ? after : before
  const distance = (candidate: T): number => (candidate === before ? day - before.last : after.first - day)
  // News gives the year of a date most of a year away: « le 11 mai » of late April is the coming one, whatever the tense.
  return distance(asked) > 270 && distance(nearest) < 60 ? nearest : asked
}

export const NEARBY_YEARS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]

function validDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** A date that names its year stands by itself; any other is counted from publication. */
export function placeCalendar(meaning: CalendarMeaning, context: Context): Placed {
  const { year, month, day } = meaning
  if (year !== null) return placed(periodOf(year, month, day), 'none')
  if (context.published === null) return unplaced('published')
  const start = context.published.day
  if (meaning.monthShift !== undefined)
    return placed(dayInShiftedMonth(start, meaning.monthShift, day ?? 1), 'published')
  if (meaning.thisYear === true) return placed(periodOf(calendarDay(start).year, month, day), 'published')
  const wish = { direction: meaning.direction, tense: context.tense() }
  if (month !== null && day !== null) return placed(dayOfYear(meaning, start, wish), 'published')
  if (month !== null) return placed(monthOfYear(month, start, wish), 'published')
  if (day !== null) return placed(dayOfMonth(day, meaning.weekday, start, wish), 'published')
  return placed(
    meaning.weekday === null ? null : single(dayStamp(nearWeekday(meaning.weekday, start, wish))),
    'published',
  )
}

function periodOf(year: number, month: number | null, day: number | null): Period | null {
  if (month === null) return single(yearStamp(year))
  if (day === null) return month >= 1 && month <= 12 ? single(monthStamp(year, month)) : null
  return validDay(year, month, day) ? single(dayStamp(dayNumber(year, month, day))) : null
}

function dayInShiftedMonth(start: number, shift: number, day: number): Period | null {
  const today = calendarDay(start)
  const { year, month } = shiftMonth(today.year, today.month, shift)
  return periodOf(year, month, day)
}

type Wish = { direction: -1 | 0 | 1; tense: Tense }

function dayOfYear({ month, day, weekday }: CalendarMeaning, start: number, wish: Wish): Period | null {
  const { year } = calendarDay(start)
  const days = NEARBY_YEARS.map(shift => year + shift)
    .filter(candidate => validDay(candidate, month ?? 0, day ?? 0))
    .map(candidate => dayNumber(candidate, month ?? 0, day ?? 0))
  const fitting = days.filter(candidate => weekdayOf(candidate) === weekday && Math.abs(candidate - start) < 400)
  const candidates = (fitting.length > 0 ? fitting : days).map(first => ({ first, last: first }))
  // The day of the week settles the year where it fits one nearby.
  const settled = fitting.length > 0 && wish.direction === 0 ? { ...wish, tense: null } : wish
  const chosen = choose(candidates, start, settled)
  return chosen === null ? null : single(dayStamp(chosen.first))
}

function monthOfYear(month: number, start: number, wish: Wish): Period | null {
  const { year } = calendarDay(start)
  const candidates = NEARBY_YEARS.map(shift => {
    const candidate = year + shift
    return {
      first: dayNumber(candidate, month, 1),
      last: dayNumber(candidate, month, monthLength(candidate, month)),
      year: candidate,
    }
  })
  const chosen = choose(candidates, start, wish)
  return chosen === null ? null : single(monthStamp(chosen.year, month))
}

function dayOfMonth(day: number, weekday: number | null, start: number, wish: Wish): Period | null {
  const today = calendarDay(start)
  const days = Array.from({ length: 49 }, (_, i) => shiftMonth(today.year, today.month, i - 24))
    .filter(({ year, month }) => validDay(year, month, day))
    .map(({ year, month }) => dayNumber(year, month, day))
    .filter(candidate => weekday === null || weekdayOf(candidate) === weekday)
  const chosen = choose(
    days.map(first => ({ first, last: first })),
    start,
    wish,
  )
  return chosen === null ? null : single(dayStamp(chosen.first))
}

/** The weekday on or before publication, or after it where *prochain* or the future tense says so. */
export function nearWeekday(weekday: number, start: number, { direction, tense }: Wish): number {
  const ahead = (weekday - weekdayOf(start) + 7) % 7
  if (direction === 1) return start + (ahead === 0 ? 7 : ahead)
  if (direction === -1) return start + (ahead - 7)
  if (ahead === 0) return start
  return tense === 'future' ? start + ahead : start + ahead - 7
}

/** First and last day of a season by the calendar of the guidelines; winter runs into the next year. */
export function seasonDays(season: Season, year: number): Candidate {
  switch (season) {
    case 'spring':
      return { first: dayNumber(year, 3, 20), last: dayNumber(year, 6, 20) }
    case 'summer':
      return { first: dayNumber(year, 6, 21), last: dayNumber(year, 9, 22) }
    case 'autumn':
      return { first: dayNumber(year, 9, 23), last: dayNumber(year, 12, 20) }
    case 'winter':
      return { first: dayNumber(year, 12, 21), last: dayNumber(year + 1, 3, 19) }
  }
}

type YearToDay = (year: number) => number

const fixed =
  (month: number, day: number): YearToDay =>
  year =>
    dayNumber(year, month, day)
const fromEaster =
  (days: number): YearToDay =>
  year =>
    easterSunday(year) + days

/** The nth weekday of a month; -1 for the last one. */
const nthWeekday =
  (month: number, weekday: number, nth: number): YearToDay =>
  year => {
    if (nth > 0) {
      const first = dayNumber(year, month, 1)
      return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
    }
    const last = dayNumber(year, month, monthLength(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }

/** Mother's day in France: the last Sunday of May, or the first of June where that is Pentecost. */
const motherDay: YearToDay = year => {
  const last = nthWeekday(5, 7, -1)(year)
  return last === easterSunday(year) + 49 ? last + 7 : last
}

/** The day of a holiday in a year, by the name that the grammar gives it. */
export const HOLIDAYS: Readonly<Record<string, YearToDay>> = {
  'new-year': fixed(1, 1),
  epiphany: fixed(1, 6),
  candlemas: fixed(2, 2),
  valentine: fixed(2, 14),
  'labour-day': fixed(5, 1),
  'victory-day': fixed(5, 8),
  'music-day': fixed(6, 21),
  'national-day': fixed(7, 14),
  assumption: fixed(8, 15),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  armistice: fixed(11, 11),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'new-year-eve': fixed(12, 31),
  'shrove-tuesday': fromEaster(-47),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'good-friday': fromEaster(-2),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'pentecost-monday': fromEaster(50),
  thanksgiving: nthWeekday(11, 4, 4),
  'mother-day': motherDay,
  'father-day': nthWeekday(6, 7, 3),
}
