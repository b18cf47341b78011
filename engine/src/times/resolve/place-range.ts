import type { TimeAnchor } from '../../model/time-expression.ts'
import type { CalendarMeaning, Meaning } from '../meaning.ts'
import { type Context, type Placed, placed, unplaced } from './context.ts'
import { between, dayStamp, firstDay, type Stamp, timeStamp } from './period.ts'
import { nearWeekday } from './place-calendar.ts'

/** Anchor of what is made of two parts. */
const joinAnchors = (a: TimeAnchor, b: TimeAnchor): TimeAnchor =>
  a === 'published' || b === 'published' ? 'published' : a === 'narrative' || b === 'narrative' ? 'narrative' : 'none'

/** From the beginning of one to the end of the other; `place` puts each on the calendar. */
export function placeRange(
  meaning: Extract<Meaning, { kind: 'range' }>,
  context: Context,
  place: (meaning: Meaning, context: Context) => Placed,
): Placed {
  const to = place(meaning.to, context)
  const from = place(borrowFields(meaning.from, meaning.to), context)
  const anchor = joinAnchors(from.anchor, to.anchor)
  const start = from.period?.from ?? null
  const end = to.period?.to ?? null
  if (start === null || end === null) return unplaced(anchor)
  const ordered = order(meaning, start, end, context)
  const approximate = from.period?.approximate === true || to.period?.approximate === true
  return placed(between(ordered.start, ordered.end, approximate), anchor, from.exact && to.exact)
}

/** *de mars à juin 2020*: the year that only the end names belongs to the beginning too, unless that is a later month. */
function borrowFields(from: Meaning, to: Meaning): Meaning {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return from
  const month = from.month ?? (from.day !== null && from.weekday === null ? to.month : null)
  if (from.year !== null || to.year === null || month === null)
    return { ...from, month, direction: from.direction || to.direction }
  return { ...from, month, year: to.month !== null && month > to.month ? to.year - 1 : to.year }
}

/** Puts the end after the beginning: the next such weekday, the year before or after, the next day. */
function order(
  meaning: Extract<Meaning, { kind: 'range' }>,
  start: Stamp,
  end: Stamp,
  context: Context,
): { start: Stamp; end: Stamp } {
  const { from, to } = meaning
  if (from.kind === 'clock' && to.kind === 'clock') {
    const minutes = (stamp: Stamp): number => firstDay(stamp) * 1440 + stamp.hour * 60 + stamp.minute
    return minutes(end) > minutes(start)
      ? { start, end }
      : { start, end: timeStamp(firstDay(end) + 1, end.hour, end.minute) }
  }
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || firstDay(start) <= firstDay(end)) return { start, end }
  if (isBareWeekday(from) && isBareWeekday(to)) {
    return { start, end: dayStamp(nearWeekday(to.weekday ?? 1, firstDay(start), { direction: 1, tense: null })) }
  }
  const movable = (part: CalendarMeaning): boolean => part.year === null && part.month !== null
  if (movable(from) && context.tense() !== 'future') return { start: { ...start, year: start.year - 1 }, end }
  return movable(to) ? { start, end: { ...end, year: end.year + 1 } } : { start, end }
}

const isBareWeekday = (part: CalendarMeaning): boolean =>
  part.weekday !== null && part.day === null && part.month === null
