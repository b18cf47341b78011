import type { Match } from '../match.ts'
import { type ClockMeaning, type Meaning, PARTS, type PartOfDay } from '../meaning.ts'
import type { RowArguments } from '../row-arguments.ts'
import { thirdOf } from './span-values.ts'

export const clockOf = (hour: number, minute: number | null = 0, second: number | null = null): ClockMeaning => ({
  kind: 'clock',
  of: null,
  hour,
  minute,
  second,
})

/** Adds twelve hours for *du soir*, *de l'après-midi* and *pm*. */
function fullHour(match: Match, hour: number): number {
  if (hour >= 12) return match.value('MERIDIEM') === 0 && hour === 12 ? 0 : hour
  const later = match.has('soir') || match.has('après') || match.has('p') || match.value('MERIDIEM') === 12
  return later ? hour + 12 : hour
}

function clock(match: Match): Meaning | null {
  const numbers = match.numbers()
  const together = match.has('CLOCK4') && numbers.length === 1 && numbers[0]! >= 100
  const hour = together
    ? Math.floor(numbers[0]! / 100)
    : match.has('ONE') && numbers.length < 2 && !match.has('HOUR')
      ? 1
      : (numbers[0] ?? 1)
  const minute = together ? numbers[0]! % 100 : minuteOf(match, numbers)
  if (hour > 24 || minute >= 60) return null
  if (match.has('moins')) return before(fullHour(match, hour), match.has('quart') ? 15 : minute)
  return clockOf(fullHour(match, hour), minute, match.has('h') ? null : (numbers[2] ?? null))
}

function minuteOf(match: Match, numbers: readonly number[]): number {
  if (match.has('quart') && !match.has('moins')) return 15
  if (match.has('demie') || match.has('demi')) return 30
  return numbers[1] ?? 0
}

function before(hour: number, minutes: number): Meaning {
  return clockOf((hour + 23) % 24, 60 - minutes)
}

function noonOrMidnight(match: Match): Meaning | null {
  const hour = match.has('midi') ? 12 : 24
  const minute = match.has('quart') ? 15 : match.has('demi') || match.has('demie') ? 30 : (match.numbers()[0] ?? 0)
  if (match.has('moins')) return before(hour, match.has('quart') ? 15 : minute)
  return clockOf(hour, minute)
}

const fixedClock = (_match: Match, row: RowArguments): Meaning => ({ kind: 'approximate', of: clockOf(row.hour ?? 12) })

/** The part of the day that the match names, whether as a word or as the result of an earlier row. */
export function partOf(match: Match): PartOfDay {
  for (const meaning of match.meanings()) {
    if (meaning.kind === 'part') return meaning.part
    if (meaning.kind === 'clock') return meaning.hour === 12 ? 'noon' : 'night'
  }
  const word = match.has('après') ? undefined : (match.value('PART') ?? match.value('PARTS'))
  return word === undefined ? 'afternoon' : (PARTS[word - 1] ?? 'day')
}

const datesOf = (match: Match): Meaning[] => match.meanings().filter(meaning => meaning.kind !== 'part')

const part = (match: Match): Meaning => ({ kind: 'part', of: null, part: partOf(match), third: null })

const PUBLISHED_DAY: Meaning = { kind: 'shift', unit: 'day', count: 0, base: 'published' }

/** *ce matin*, *cette nuit*: of the day of publication. */
const thisPart = (match: Match): Meaning => withPart(PUBLISHED_DAY, match)

/** *la nuit dernière* ends on the day of publication. */
const lastNight = (match: Match): Meaning =>
  partOf(match) === 'night'
    ? { kind: 'nightBetween', until: PUBLISHED_DAY }
    : withPart({ kind: 'shift', unit: 'day', count: -1, base: 'published' }, match)

/** *la nuit*, *dans la soirée*: of the day that the text is about. */
const thePart = (match: Match): Meaning => withPart(null, match)

export function withPart(of: Meaning | null, match: Match): Meaning {
  const name = partOf(match)
  return name === 'noon' ? { ...clockOf(12), of } : { kind: 'part', of, part: name, third: null }
}

const partThird = (match: Match): Meaning => ({ kind: 'part', of: null, part: partOf(match), third: thirdOf(match) })

function dayPart(match: Match): Meaning | null {
  const of = match
    .meanings()
    .find(meaning => meaning.kind !== 'part' && !(meaning.kind === 'clock' && meaning.of === null))
  if (of === undefined) return null
  const midnight = match.meanings().find(meaning => meaning.kind === 'clock')
  return midnight?.kind === 'clock' ? { ...midnight, of } : withPart(of, match)
}

function dayPartThird(match: Match): Meaning | null {
  const [of] = datesOf(match)
  return of === undefined ? null : { kind: 'part', of, part: partOf(match), third: thirdOf(match) }
}

/** *la nuit du 26 au 27 juin*, *la nuit de jeudi à vendredi*: the hours after midnight of the second day. */
function nightBetween(match: Match): Meaning | null {
  const dates = datesOf(match)
  const last = dates[dates.length - 1]
  const until = last?.kind === 'range' ? last.to : last
  return until === undefined || partOf(match) !== 'night' ? null : { kind: 'nightBetween', until }
}

/** A clock time from one of the forms in which it may come: `14h`, *14 heures*, a bare hour. */
export function asClock(meaning: Meaning | undefined): ClockMeaning | null {
  if (meaning?.kind === 'clock') return meaning
  if (meaning?.kind !== 'duration' || meaning.amounts.length !== 1) return null
  const { unit, count } = meaning.amounts[0]!
  return unit === 'hour' && count !== null && count <= 24 && Number.isInteger(count) ? clockOf(count) : null
}

const clockOfHours = (match: Match): Meaning | null => asClock(match.meanings()[0])

/** The day and the clock time of a match, in whichever order they stand. */
function dayAndClock(match: Match): { of: Meaning; clock: ClockMeaning } | null {
  const meanings = match.meanings()
  const time = meanings.map(asClock).find(candidate => candidate !== null)
  const of = meanings.find(meaning => asClock(meaning) === null && meaning.kind !== 'part')
  if (time === undefined || time === null || of === undefined) return null
  const part = meanings.find(meaning => meaning.kind === 'part')
  return { of, clock: part === undefined ? time : clockInPart(part, time) }
}

function dayClock(match: Match): Meaning | null {
  const found = dayAndClock(match)
  return found === null ? null : { ...found.clock, of: found.of }
}

function dayClockAbout(match: Match): Meaning | null {
  const of = dayClock(match)
  return of === null ? null : { kind: 'approximate', of }
}

function dayWithTime(match: Match): Meaning | null {
  const [of, time] = match.meanings()
  const inner = time?.kind === 'approximate' ? time.of : time
  if (of === undefined || inner === undefined) return null
  if (inner.kind === 'clock') return { kind: 'approximate', of: { ...inner, of } }
  return inner.kind === 'part' ? { ...inner, of } : null
}

function aboutClock(match: Match): Meaning | null {
  const of = asClock(match.meanings()[0])
  return of === null ? null : { kind: 'approximate', of }
}

function dayFromClock(match: Match): Meaning | null {
  const from = dayClock(match)
  return from === null ? null : { kind: 'open', from, to: null }
}

function dayUntilClock(match: Match): Meaning | null {
  const to = dayClock(match)
  return to === null ? null : { kind: 'open', from: null, to }
}

/** Hours in figures and clock times, in order: *de 14 à 16h* has one of each. */
export function clocksOf(match: Match): ClockMeaning[] {
  const clocks = match
    .meanings()
    .map(asClock)
    .filter(candidate => candidate !== null)
  const numbers = match.numbers().filter(number => number <= 24)
  return numbers.length > 0 && clocks.length < 2 ? [...numbers.map(hour => clockOf(hour)), ...clocks] : clocks
}

function rangeOfClocks(of: Meaning | null, clocks: readonly ClockMeaning[]): Meaning | null {
  const [from, to] = clocks
  if (from === undefined || to === undefined) return null
  // *de 5 à 6pm*: the half of the day that the end names is that of the beginning, too.
  const hour = to.hour - from.hour > 12 && from.hour < 12 ? from.hour + 12 : from.hour
  return { kind: 'range', from: { ...from, hour, of }, to: { ...to, of } }
}

function dayClockRange(match: Match): Meaning | null {
  const of = match.meanings().find(meaning => asClock(meaning) === null)
  return of === undefined ? null : rangeOfClocks(of, clocksOf(match))
}

const clockRange = (match: Match): Meaning | null => rangeOfClocks(null, clocksOf(match))

function hourRange(match: Match): Meaning | null {
  const [from, to, minute] = match.numbers()
  if (from === undefined || to === undefined || from >= to || from > 24 || to > 24) return null
  const stated = match.has('de') || match.has('entre') || match.has('-') || match.has('h')
  const evening = match.has('soir') ? 12 : 0
  return stated ? rangeOfClocks(null, [clockOf(from + evening), clockOf(to + evening, minute ?? 0)]) : null
}

/** *9h-12h*, *9h30-12h*, *14:00-15:30*: two, three or four numbers. */
function clockSpan(match: Match): Meaning | null {
  const numbers = match.numbers()
  const [a = 0, b = 0, c = 0, d = 0] = numbers
  if (numbers.length === 2) return rangeOfClocks(null, [clockOf(a), clockOf(b)])
  return rangeOfClocks(null, [clockOf(a, b), clockOf(c, d)])
}

const clockToday = (match: Match): Meaning | null => asClock(match.meanings()[0])

function durationOfClock(match: Match): Meaning | null {
  const time = asClock(match.meanings()[0])
  if (time === null) return null
  const minutes = time.minute === null || time.minute === 0 ? [] : [{ unit: 'minute' as const, count: time.minute }]
  return { kind: 'duration', amounts: [{ unit: 'hour', count: time.hour }, ...minutes], approximate: false }
}

/** A clock time within a part of a day: *mardi soir à 8h30* is half past twenty. */
export function clockInPart(part: Meaning, clock: ClockMeaning): ClockMeaning {
  const of = part.kind === 'part' || part.kind === 'clock' ? part.of : part
  const later = part.kind === 'part' && (part.part === 'evening' || part.part === 'afternoon') && clock.hour < 12
  return { ...clock, of, hour: later ? clock.hour + 12 : clock.hour }
}

export const clockValues = {
  clock,
  noonOrMidnight,
  fixedClock,
  part,
  thisPart,
  lastNight,
  thePart,
  partThird,
  dayPart,
  dayPartThird,
  nightBetween,
  clockOfHours,
  dayClock,
  dayClockAbout,
  dayWithTime,
  aboutClock,
  dayFromClock,
  dayUntilClock,
  dayClockRange,
  clockRange,
  hourRange,
  clockSpan,
  clockToday,
  durationOfClock,
}
