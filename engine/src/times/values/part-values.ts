import type { Match } from '../match.ts'
import type { ClockMeaning, Meaning } from '../meaning.ts'
import { asClock, clockInPart, clockOf, clocksOf, partOf, withPart } from './clock-values.ts'

/** The part of a day in a match and the clock times, in either order. */
function partAndClocks(match: Match): { part: Meaning; clocks: ClockMeaning[] } | null {
  const meanings = match.meanings()
  const part = meanings.find(meaning => meaning.kind === 'part' || meaning.kind === 'nightBetween')
  const clocks = meanings
    .filter(meaning => meaning !== part)
    .map(asClock)
    .filter(found => found !== null)
  return part === undefined ? null : { part, clocks }
}

const APPROXIMATE = ['vers', 'alentours', 'environs', 'autour', 'peu', 'environ']

function partClock(match: Match): Meaning | null {
  const found = partAndClocks(match)
  const clock = found?.clocks[0]
  if (found === null || found === undefined || clock === undefined) return null
  const of = found.part.kind === 'nightBetween' ? { ...clock, of: found.part.until } : clockInPart(found.part, clock)
  return APPROXIMATE.some(word => match.has(word)) ? { kind: 'approximate', of } : of
}

function partHour(match: Match): Meaning | null {
  const found = partAndClocks(match)
  const hour = match.numbers()[0]
  return found === null || hour === undefined ? null : clockInPart(found.part, clockOf(hour))
}

function partClockRange(match: Match): Meaning | null {
  const found = partAndClocks(match)
  const [from, to] = clocksOf(match)
  if (found === null || from === undefined || to === undefined) return null
  return { kind: 'range', from: clockInPart(found.part, from), to: clockInPart(found.part, to) }
}

function dayHour(match: Match): Meaning | null {
  const [of] = match.meanings()
  const hour = match.numbers()[0]
  return of === undefined || hour === undefined ? null : { ...clockOf(hour), of }
}

function inThePart(match: Match): Meaning {
  const hour = match.numbers()[0]
  const part = withPart(null, match)
  return hour === undefined ? part : clockInPart(part, clockOf(hour))
}

/** *Tôt dans la journée* is its first half, *tard* its second. */
function earlyOrLate(match: Match): Meaning {
  const part = match.has('journée') ? 'day' : partOf(match)
  return { kind: 'part', of: null, part, third: null, half: match.has('tôt') ? 'first' : 'second' }
}

export const partValues = { partClock, partHour, partClockRange, dayHour, inThePart, earlyOrLate }
