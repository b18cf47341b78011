import { calendarDay, shiftMonth, weekdayOf } from '../calendar.ts'
import type { Amount, Duration, Meaning, Unit } from '../meaning.ts'
import { type Context, type Placed, placed, type Tense, unplaced } from './context.ts'
import {
  between,
  dayStamp,
  firstDay,
  isAtLeast,
  monthStamp,
  type Period,
  type Precision,
  type Stamp,
  single,
  timeStamp,
  yearStamp,
} from './period.ts'

type Shift = Extract<Meaning, { kind: 'shift' }>

/** The period of a unit that lies `count` units from the one with the given day. */
export function unitPeriod(unit: Unit, day: number, count: number, tense: Tense): Period {
  const { year, month } = calendarDay(day)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return single(dayStamp(day + count))
    case 'weekend':
      return weekendPeriod(day, count, tense)
    case 'week': {
      const monday = day - weekdayOf(day) + 1 + 7 * count
      return between(dayStamp(monday), dayStamp(monday + 6))
    }
    case 'month': {
      const shifted = shiftMonth(year, month, count)
      return single(monthStamp(shifted.year, shifted.month))
    }
    case 'quarter':
      return monthsPeriod(year, month - ((month - 1) % 3), 3 * count, 3)
    case 'semester':
      return monthsPeriod(year, month - ((month - 1) % 6), 6 * count, 6)
    case 'year':
      return single(yearStamp(year + count))
    case 'decade':
      return single(yearStamp(year + 10 * count, 'decade'))
    case 'century':
      return single(yearStamp(year + 100 * count, 'century'))
  }
}

/** Some months from one that lies `shift` months from the given one. */
export function monthsPeriod(year: number, month: number, shift: number, length: number): Period {
  const first = shiftMonth(year, month, shift)
  const last = shiftMonth(first.year, first.month, length - 1)
  return between(monthStamp(first.year, first.month), monthStamp(last.year, last.month))
}

/** *Ce week-end*: the one before publication in the past tense, the one after it in the future; by the day of the week else. */
function weekendPeriod(day: number, count: number, tense: Tense): Period {
  const weekday = weekdayOf(day)
  const coming = day + 6 - weekday
  const before = weekday >= 6 ? coming : coming - 7
  const past = tense === 'past' || tense === 'perfect' || tense === 'told' || (tense === null && weekday <= 3)
  const current = weekday >= 6 ? coming : past ? before : coming
  const saturday =
    count === 0 ? current : count < 0 ? (weekday >= 6 ? coming - 7 : before) : coming + (weekday >= 6 ? 7 : 0)
  return between(dayStamp(saturday), dayStamp(saturday + 1))
}

const NEEDED: Readonly<Record<Unit, Precision>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  weekend: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  semester: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

/** The stamp that the text's own time offers for counting in a unit; null where it is known less finely. */
function narrativeStamp(unit: Unit, context: Context): Stamp | null {
  if (NEEDED[unit] === 'day') return context.narrativeDay === null ? null : dayStamp(context.narrativeDay)
  const from = context.narrative?.from ?? null
  return from !== null && isAtLeast(from.precision, NEEDED[unit]) ? from : null
}

export function placeShift(meaning: Shift, context: Context): Placed {
  if (meaning.base === 'published') {
    if (context.published === null) return unplaced('published')
    return placed(
      unitPeriod(
        meaning.unit,
        context.published.day,
        meaning.count,
        meaning.unit === 'weekend' ? context.tense() : null,
      ),
      'published',
      meaning.approximate !== true,
    )
  }
  const base = narrativeStamp(meaning.unit, context) ?? publishedStamp(context)
  if (base === null) return unplaced('narrative')
  const day = firstDay(base)
  if (meaning.weekday !== undefined) {
    const ahead = (meaning.weekday - weekdayOf(day) + 7) % 7 || 7
    return placed(single(dayStamp(meaning.count > 0 ? day + ahead : day + ahead - (ahead === 7 ? 14 : 7))), 'narrative')
  }
  return placed(unitPeriod(meaning.unit, day, meaning.count, null), 'narrative')
}

/** Where the text has set up no time at all, its publication is the time that it speaks from. */
const publishedStamp = (context: Context): Stamp | null =>
  context.published === null || context.narrative !== null ? null : dayStamp(context.published.day)

/** The unit of the text's own time: *ce jour-là*, *la même année*. */
export function placeSame(unit: Unit, context: Context): Placed {
  const base = narrativeStamp(unit, context) ?? (unit === 'month' ? (context.narrative?.from ?? null) : null)
  if (base !== null) {
    const fine = isAtLeast(base.precision, NEEDED[unit])
    return placed(fine ? unitPeriod(unit, firstDay(base), 0, null) : single(base), 'narrative')
  }
  if (context.published === null) return unplaced('narrative')
  return placed(unitPeriod(unit, context.published.day, 0, null), 'published')
}

/** A stamp moved by an amount, and known as finely as the amount counts. */
function move(stamp: Stamp, { unit, count }: Amount, sign: -1 | 1): Stamp {
  const steps = sign * (count ?? 0)
  const day = firstDay(stamp)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const seconds =
        stamp.hour * 3600 + stamp.minute * 60 + steps * (unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1)
      const shifted = day + Math.floor(seconds / 86400)
      const rest = ((seconds % 86400) + 86400) % 86400
      return isAtLeast(stamp.precision, 'hour')
        ? timeStamp(shifted, Math.floor(rest / 3600), Math.floor(rest / 60) % 60)
        : dayStamp(shifted)
    }
    case 'day':
    case 'weekend':
    case 'week':
      return dayStamp(Math.round(day + steps * (unit === 'week' || unit === 'weekend' ? 7 : 1)))
    case 'month':
    case 'quarter':
    case 'semester': {
      const months = Math.round(steps * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6))
      const shifted = shiftMonth(stamp.year, stamp.month, months)
      return isAtLeast(stamp.precision, 'month') ? monthStamp(shifted.year, shifted.month) : yearStamp(shifted.year)
    }
    case 'year':
    case 'decade':
    case 'century':
      return yearStamp(Math.round(stamp.year + steps * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100)))
  }
}

/** An open number of units (*quelques jours*) is known one unit more coarsely, counting three of them. */
const COARSE: Partial<Record<Unit, (day: number, sign: number) => Period>> = {
  second: day => single(dayStamp(day), true),
  minute: day => single(dayStamp(day), true),
  hour: day => single(dayStamp(day), true),
  day: (day, sign) => coarseMonth(day + 3 * sign),
  week: (day, sign) => coarseMonth(day + 21 * sign),
  month: (day, sign) => single(yearStamp(calendarDay(day + 90 * sign).year), true),
}

function coarseMonth(day: number): Period {
  const { year, month } = calendarDay(day)
  return single(monthStamp(year, month), true)
}

/** A duration counted from a stamp. */
export function moveBy(stamp: Stamp, amount: Duration, sign: -1 | 1): Placed {
  const open = amount.amounts.find(part => part.count === null)
  if (open !== undefined) {
    const period = COARSE[open.unit]?.(firstDay(stamp), sign)
    if (period !== undefined) return placed(period, 'published', false)
    return { ...placed(null, 'published', false), reference: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  }
  const moved = amount.amounts.reduce((at, part) => move(at, part, sign), stamp)
  return placed(single(moved, amount.approximate), 'published', !amount.approximate)
}

export function publicationStamp(context: Context): Stamp | null {
  if (context.published === null) return null
  const { day, minutes } = context.published
  return minutes === null ? dayStamp(day) : timeStamp(day, Math.floor(minutes / 60), minutes % 60)
}

/** Counts from publication, from the text's own time, or from the day given. */
export function placeFrom(meaning: Extract<Meaning, { kind: 'from' }>, of: Placed | null, context: Context): Placed {
  if (of !== null) {
    const stamp = of.period?.from ?? null
    return stamp === null ? unplaced(of.anchor) : { ...moveBy(stamp, meaning.amount, meaning.sign), anchor: of.anchor }
  }
  if (meaning.base === 'published') {
    const stamp = publicationStamp(context)
    return stamp === null ? unplaced('published') : moveBy(stamp, meaning.amount, meaning.sign)
  }
  const unit = meaning.amount.amounts[meaning.amount.amounts.length - 1]?.unit ?? 'day'
  const open = meaning.amount.amounts.some(part => part.count === null)
  const stamp = open ? (context.narrative?.from ?? null) : narrativeStamp(unit, context)
  return stamp === null
    ? unplaced('narrative')
    : { ...moveBy(stamp, meaning.amount, meaning.sign), anchor: 'narrative' }
}

const isTimeUnit = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

/** *Les dix dernières années*, *ces derniers mois*: up to publication, or from it on. */
export function placeRecent(meaning: Extract<Meaning, { kind: 'recent' }>, context: Context): Placed {
  if (context.published === null) return unplaced('published')
  const { unit, direction } = meaning
  const now = publicationStamp(context)!
  if (meaning.count === null) {
    const period = COARSE[unit]?.(context.published.day, direction)
    return placed(period ?? single(yearStamp(now.year + 3 * direction, 'decade'), true), 'published', false)
  }
  const amount = { unit, count: meaning.count }
  const day = dayStamp(context.published.day)
  if (unit === 'year' || unit === 'decade') {
    const years = meaning.count * (unit === 'year' ? 1 : 10)
    return direction < 0
      ? placed(between(yearStamp(now.year - years), yearStamp(now.year - 1)), 'published', false)
      : placed(between(yearStamp(now.year + 1), yearStamp(now.year + years)), 'published', false)
  }
  const base =
    unit === 'month'
      ? monthStamp(now.year, now.month)
      : isTimeUnit(unit) && isAtLeast(now.precision, 'hour') && meaning.count < 24
        ? now
        : day
  const hours =
    unit === 'hour' && base === day ? { unit: 'day' as const, count: Math.ceil(meaning.count / 24) } : amount
  const other = move(base, hours, direction)
  return placed(direction < 0 ? between(other, base) : between(base, other), 'published', false)
}
