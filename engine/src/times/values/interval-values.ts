import type { Match } from '../match.ts'
import type { Amount, ClockMeaning, Duration, Meaning } from '../meaning.ts'
import type { RowArguments } from '../row-arguments.ts'
import { asClock } from './clock-values.ts'

const durationOf = (match: Match): Duration | null => {
  const [first] = match.meanings()
  const clock = first?.kind === 'clock' && first.of === null ? first : null
  if (clock !== null) return { kind: 'duration', amounts: hoursOf(clock), approximate: false }
  const found = match.meanings().find(meaning => meaning.kind === 'duration')
  return found?.kind === 'duration' ? found : null
}

/** `2h30` as an amount. */
const hoursOf = ({ hour, minute }: ClockMeaning): Amount[] => [
  { unit: 'hour', count: hour },
  ...(minute === null || minute === 0 ? [] : [{ unit: 'minute' as const, count: minute }]),
]

function range(match: Match): Meaning | null {
  const [from, to] = match.meanings()
  if (from === undefined || to === undefined || !isPlace(from) || !isPlace(to)) return null
  return { kind: 'range', from, to }
}

/** True for what can begin or end an interval. */
const isPlace = (meaning: Meaning): boolean => !['set', 'reference', 'open', 'duration'].includes(meaning.kind)

function fromNow(match: Match, sign: -1 | 1): Meaning | null {
  const amount = durationOf(match)
  return amount === null ? null : { kind: 'from', of: null, base: 'published', amount, sign }
}

const ago = (match: Match): Meaning | null => fromNow(match, -1)
const inAmount = (match: Match): Meaning | null => fromNow(match, 1)

function withinAmount(match: Match): Meaning | null {
  const to = fromNow(match, 1)
  return to === null ? null : { kind: 'range', from: { kind: 'now' }, to }
}

function later(match: Match, row: RowArguments): Meaning | null {
  const amount = durationOf(match)
  return amount === null ? null : { kind: 'from', of: null, base: 'narrative', amount, sign: row.sign ?? 1 }
}

function afterDate(match: Match): Meaning | null {
  const amount = durationOf(match)
  const of = match.meanings()[1]
  if (amount === null || of === undefined || !isPlace(of)) return null
  return { kind: 'from', of, base: 'published', amount, sign: match.has('avant') ? -1 : 1 }
}

/** What an open interval starts or ends with: a clock time may come as an amount of hours (*depuis 22 heures*). */
function boundOf(match: Match): Meaning | null {
  const [bound] = match.meanings()
  if (bound === undefined || bound.kind === 'set' || bound.kind === 'open') return null
  return bound.kind === 'duration' ? asClock(bound) : bound
}

function since(match: Match): Meaning | null {
  const [bound] = match.meanings()
  if (bound?.kind === 'duration') {
    const hour = asClock(bound)
    // Whoever counts three hours says so in words; *depuis 22 heures* is a time of the day.
    if (hour !== null && match.has('HOURS') && hour.hour > 12) return { kind: 'open', from: hour, to: null }
    return { kind: 'open', from: { kind: 'from', of: null, base: 'published', amount: bound, sign: -1 }, to: null }
  }
  const from = boundOf(match)
  return from === null ? null : { kind: 'open', from, to: null }
}

function fromOn(match: Match): Meaning | null {
  const from = boundOf(match)
  return from === null ? null : { kind: 'open', from, to: null }
}

function until(match: Match): Meaning | null {
  const to = boundOf(match)
  return to === null ? null : { kind: 'open', from: null, to }
}

function byAmount(match: Match): Meaning | null {
  const to = fromNow(match, 1)
  return to === null ? null : { kind: 'open', from: null, to }
}

function aboutDate(match: Match): Meaning | null {
  const [of] = match.meanings()
  if (of === undefined || !isPlace(of)) return null
  return match.has('courant') ? of : { kind: 'approximate', of }
}

export const intervalValues = {
  range,
  ago,
  inAmount,
  withinAmount,
  later,
  afterDate,
  since,
  fromOn,
  until,
  byAmount,
  aboutDate,
}
