import type { TimeAnchor } from '../../model/time-expression.ts'
import { calendarDay, weekdayOf } from '../calendar.ts'
import type { Meaning, PartOfDay } from '../meaning.ts'
import { type Context, type Placed, placed, type Tense, unplaced } from './context.ts'
import { between, dayStamp, firstDay, isAtLeast, lastDay, type Period, single, timeStamp, yearStamp } from './period.ts'
import { choose, HOLIDAYS, NEARBY_YEARS, placeCalendar, seasonDays } from './place-calendar.ts'
import { placeRange } from './place-range.ts'
import {
  monthsPeriod,
  placeFrom,
  placeRecent,
  placeSame,
  placeShift,
  publicationStamp,
  unitPeriod,
} from './place-shift.ts'
import { placeThird } from './place-third.ts'

/** Puts a meaning on the calendar. */
export function place(meaning: Meaning, context: Context): Placed {
  switch (meaning.kind) {
    case 'calendar':
      return placeCalendar(meaning, context)
    case 'shift':
      return placeShift(meaning, context)
    case 'same':
      return placeSame(meaning.unit, context)
    case 'recent':
      return placeRecent(meaning, context)
    case 'from':
      return placeFrom(meaning, meaning.of === null ? null : place(meaning.of, context), context)
    case 'today':
      return placeToday(context)
    case 'now':
      return placeNow(context)
    case 'season':
      return placeSeason(meaning, context)
    case 'fraction':
      return placeFraction(meaning, context)
    case 'decade':
      return placed(single(yearStamp(meaning.year, 'decade')), 'none')
    case 'century': {
      const hundreds = meaning.number - 1
      if (!meaning.beforeChrist) return placed(single(yearStamp(hundreds * 100, 'century')), 'none')
      return { ...unplaced('none'), reference: `-${String(hundreds).padStart(2, '0')}XX` }
    }
    case 'holiday':
      return placeHoliday(meaning, context)
    case 'part':
      return placePart(meaning, context)
    case 'clock':
      return placeClock(meaning, context)
    case 'nightBetween':
      return onDay(place(meaning.until, context), day => between(timeStamp(day, 0), timeStamp(day, 6)))
    case 'third':
      return placeThird(place(meaning.of, context), meaning.third)
    case 'range':
      return placeRange(meaning, context, place)
    case 'open':
      return placeOpen(meaning, context)
    case 'week':
      return onDay(place(meaning.of, context), day => unitPeriod('week', day, 0, null))
    case 'nth':
      return placeNth(meaning, place(meaning.of, context))
    case 'weekdayOfWeek':
      return placeWeekdayOfWeek(meaning, context)
    case 'weekendOf':
      return onDay(place(meaning.of, context), day => {
        const saturday = day + 6 - weekdayOf(day)
        return between(dayStamp(saturday), dayStamp(saturday + 1))
      })
    case 'approximate': {
      const of = place(meaning.of, context)
      return { ...of, exact: false, period: of.period === null ? null : { ...of.period, approximate: true } }
    }
    case 'reference':
      return { ...unplaced(meaning.base), reference: meaning.value }
    case 'unplaced':
      return unplaced('narrative')
    case 'duration':
    case 'set':
      return unplaced('none')
  }
}

/** A period made of the one day of another; null where that is longer than a day. */
function onDay(of: Placed, make: (day: number) => Period): Placed {
  if (of.period?.from === null || of.period === null || !isAtLeast(of.period.from.precision, 'day'))
    return { ...of, period: null }
  return { ...of, period: make(firstDay(of.period.from)) }
}

/** The nth weekday, or the nth week, of a month; weeks run from Monday to Sunday and belong to the month of their Thursday. */
function placeNth({ nth, weekday }: Extract<Meaning, { kind: 'nth' }>, of: Placed): Placed {
  const month = of.period?.from
  if (month === null || month === undefined) return { ...of, period: null }
  const wanted = weekday ?? 4
  const first = firstDay(month)
  const last = lastDay(month)
  const day =
    nth > 0
      ? first + ((wanted - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - wanted + 7) % 7)
  if (day > last) return { ...of, period: null }
  return { ...of, period: weekday === null ? unitPeriod('week', day, 0, null) : single(dayStamp(day)) }
}

function placeWeekdayOfWeek({ weekday, shift }: Extract<Meaning, { kind: 'weekdayOfWeek' }>, context: Context): Placed {
  if (context.published === null) return unplaced('published')
  const { day } = context.published
  return placed(single(dayStamp(day - weekdayOf(day) + weekday + 7 * shift)), 'published')
}

function placeToday(context: Context): Placed {
  const tense = context.tense()
  if (tense === null || tense === 'told') return { ...unplaced('published'), reference: 'PRESENT_REF' }
  return context.published === null
    ? unplaced('published')
    : placed(single(dayStamp(context.published.day)), 'published')
}

function placeNow(context: Context): Placed {
  const stamp = publicationStamp(context)
  return stamp === null ? unplaced('published') : placed(single(stamp), 'published')
}

function placeSeason(meaning: Extract<Meaning, { kind: 'season' }>, context: Context): Placed {
  const inYear = (year: number): Period => {
    const { first, last } = seasonDays(meaning.season, year)
    return between(dayStamp(first), dayStamp(last))
  }
  if (meaning.year !== null) return placed(inYear(meaning.year), 'none')
  if (context.published === null) return unplaced('published')
  const { day } = context.published
  const { year } = calendarDay(day)
  if (meaning.yearShift !== null && !(meaning.season === 'winter' && meaning.yearShift === 0)) {
    return placed(inYear(year + meaning.yearShift), 'published')
  }
  const candidates = NEARBY_YEARS.map(shift => ({ ...seasonDays(meaning.season, year + shift), year: year + shift }))
  const chosen = choose(candidates, day, { direction: meaning.direction, tense: context.tense() })
  return placed(chosen === null ? null : inYear(chosen.year), 'published')
}

function placeFraction(meaning: Extract<Meaning, { kind: 'fraction' }>, context: Context): Placed {
  const length = meaning.unit === 'quarter' ? 3 : 6
  const inYear = (year: number): Period => monthsPeriod(year, (meaning.index - 1) * length + 1, 0, length)
  if (meaning.year !== null) {
    const of = place(meaning.year, context)
    return { ...of, period: of.period?.from == null ? null : inYear(of.period.from.year) }
  }
  if (context.published === null) return unplaced('published')
  const { day } = context.published
  const candidates = NEARBY_YEARS.map(shift => {
    const period = inYear(calendarDay(day).year + shift)
    return { first: firstDay(period.from!), last: lastDay(period.to!), period }
  })
  const chosen = choose(candidates, day, { direction: meaning.direction, tense: context.tense() })
  return placed(chosen?.period ?? null, 'published')
}

function placeHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, context: Context): Placed {
  const dayIn = HOLIDAYS[meaning.name]
  if (dayIn === undefined) return unplaced('none')
  if (meaning.year !== null) return placed(single(dayStamp(dayIn(meaning.year))), 'none')
  if (context.published === null) return unplaced('published')
  const { day } = context.published
  const candidates = NEARBY_YEARS.map(shift => dayIn(calendarDay(day).year + shift)).map(first => ({
    first,
    last: first,
  }))
  const chosen = choose(candidates, day, { direction: meaning.direction, tense: context.tense() })
  return placed(chosen === null ? null : single(dayStamp(chosen.first)), 'published')
}

/** First and last hour of the parts of the day. */
const HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  morning: [6, 12],
  noon: [12, 13],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [0, 6],
  day: [0, 24],
}

/** The day that a time of the day belongs to: the one that the paragraph names, else the day of publication. */
function dayOfTime(context: Context): { day: number; anchor: TimeAnchor } | null {
  if (context.nearDay !== null) {
    const published = context.published?.day === context.nearDay
    return { day: context.nearDay, anchor: published ? 'published' : 'narrative' }
  }
  return context.published === null ? null : { day: context.published.day, anchor: 'published' }
}

function placeOnDay(of: Meaning | null, context: Context, make: (day: number) => Period): Placed {
  if (of !== null) return onDay(place(of, context), make)
  const near = dayOfTime(context)
  return near === null ? unplaced('published') : placed(make(near.day), near.anchor)
}

function placePart(meaning: Extract<Meaning, { kind: 'part' }>, context: Context): Placed {
  const [start, end] = HOURS[meaning.part]
  const length = (end - start) / 3
  const index = meaning.third === null ? null : ['start', 'middle', 'end'].indexOf(meaning.third)
  const half = (start + end) / 2
  if (meaning.half !== undefined) {
    const [first, last] = meaning.half === 'first' ? [start, half] : [half, end]
    return placeOnDay(meaning.of, context, day => between(timeStamp(day, first), timeStamp(day, last)))
  }
  const from = index === null ? start : start + Math.round(index * length)
  const to = index === null ? end : start + Math.round((index + 1) * length)
  // *Cette nuit* is behind us in the past tense and ahead of us in the future.
  const ahead = meaning.part === 'night' && context.tense() === 'future' && meaning.of?.kind === 'shift' ? 1 : 0
  const result = placeOnDay(meaning.of, context, day =>
    between(timeStamp(day + ahead, from), timeStamp(day + ahead, to)),
  )
  return index === null ? result : { ...result, exact: false }
}

function placeClock(meaning: Extract<Meaning, { kind: 'clock' }>, context: Context): Placed {
  return placeOnDay(meaning.of, context, day => single(timeStamp(day, meaning.hour, meaning.minute, meaning.second)))
}

function placeOpen(meaning: Extract<Meaning, { kind: 'open' }>, context: Context): Placed {
  // What lasts until a day has that day ahead of it, unless it is told as past.
  const tense = (): Tense => (meaning.from === null && context.tense() !== 'past' ? 'future' : context.tense())
  const bound = place(meaning.from ?? meaning.to ?? { kind: 'unplaced' }, { ...context, tense })
  if (bound.period === null) return bound
  const { from, to, approximate } = bound.period
  return { ...bound, period: meaning.from === null ? between(null, to, approximate) : between(from, null, approximate) }
}
