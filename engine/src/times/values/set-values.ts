import type { Match } from '../match.ts'
import { duration, type Meaning, PARTS, type PartOfDay } from '../meaning.ts'
import { formatDuration } from '../resolve/format.ts'
import type { RowArguments } from '../row-arguments.ts'
import { unitOf } from './amount-values.ts'
import { asClock } from './clock-values.ts'

const set = (value: string): Meaning => ({ kind: 'set', value })
const two = (number: number): string => String(number).padStart(2, '0')

const HOURS: Readonly<Record<PartOfDay, string>> = {
  morning: 'T06/T12',
  noon: 'T12:00',
  afternoon: 'T12/T18',
  evening: 'T18/T24',
  night: 'T00/T06',
  day: 'T00/T24',
}

function everyUnit(match: Match): Meaning | null {
  if (match.has('nuit') || match.has('nuits')) return set(`P1D ${HOURS.night}`)
  const unit = unitOf(match)
  return unit === undefined ? null : set(formatDuration(duration(unit, 1)))
}

function everyAmount(match: Match): Meaning | null {
  const unit = unitOf(match)
  return unit === undefined ? null : set(formatDuration(duration(unit, match.numbers()[0] ?? 1)))
}

function everyDuration(match: Match): Meaning | null {
  const [amount] = match.meanings()
  return amount?.kind === 'duration' ? set(formatDuration(amount)) : null
}

function partName(match: Match): PartOfDay | null {
  const part = match.value('PART') ?? match.value('PARTS')
  if (part !== undefined) return PARTS[part - 1] ?? null
  return match.has('après') ? 'afternoon' : null
}

function everyWeekday(match: Match): Meaning {
  const part = partName(match)
  const days = [...match.values('WEEKDAY'), ...match.values('WEEKDAYS')].map(day => `XXXX-WXX-${day}`)
  return set(`P1W ${days.join()}${part === null ? '' : ` ${HOURS[part]}`}`)
}

/** *du lundi au vendredi*. */
function weekdayRange(match: Match): Meaning | null {
  const [first, last] = match.values('WEEKDAY')
  return first === undefined || last === undefined ? null : set(`P1W XXXX-WXX-${first}/XXXX-WXX-${last}`)
}

const weekdayOfMonth = (match: Match): Meaning =>
  set(`P1M XXXX-WXX-${match.value('WEEKDAY') ?? match.value('WEEKDAYS')}`)
const everyPart = (match: Match): Meaning => set(`P1D ${HOURS[partName(match) ?? 'day']}`)

/** ISO 8601-2 numbers the seasons 21 (spring) to 24 (winter). */
const everySeason = (match: Match): Meaning =>
  set(`P1Y ${match.has('comme') ? 'XXXX-22,XXXX-24' : `XXXX-2${match.value('SEASON') ?? (match.has('étés') ? 2 : 4)}`}`)

const everyMonthName = (match: Match): Meaning => set(`P1Y XXXX-${two(match.value('MONTH') ?? 1)}`)
const everyDate = (match: Match): Meaning =>
  set(`P1Y XXXX-${two(match.value('MONTH') ?? 1)}-${two(match.numbers()[0] ?? 1)}`)

/** *deux jours par semaine*: a period, a colon, what repeats. */
function amountPerPeriod(match: Match): Meaning | null {
  const [amount, period] = match.meanings()
  return amount?.kind === 'duration' && period?.kind === 'set' ? set(`${period.value}:${formatDuration(amount)}`) : null
}

function oneInSome(match: Match): Meaning | null {
  const unit = unitOf(match)
  return unit === undefined ? null : set(formatDuration(duration(unit, match.numbers()[0] ?? 2)))
}

function aroundTheClock(match: Match): Meaning | null {
  const [first, second] = match.numbers()
  if (first !== second) return null
  return first === 24 || first === 7 ? set(first === 24 ? 'P1D' : 'P1W') : null
}

/** *tous les jours à 15 heures*; *tous les soirs à 8h* is at 20. */
function timeEvery(match: Match): Meaning | null {
  const period = match.meanings().find(meaning => meaning.kind === 'set')
  const clock = match
    .meanings()
    .map(asClock)
    .find(found => found !== null)
  const hour = clock?.hour ?? match.numbers()[0]
  if (period?.kind !== 'set' || hour === undefined || hour > 24) return null
  const isLate = hour < 12 && (period.value.endsWith(HOURS.evening) || period.value.endsWith(HOURS.afternoon))
  return set(`${withoutHours(period.value)} T${two(isLate ? hour + 12 : hour)}:${two(clock?.minute ?? 0)}`)
}

const withoutHours = (value: string): string => value.replace(/ T\S+$/, '')

/** *de 10h à 18h tous les jours*. */
function rangeEvery(match: Match): Meaning | null {
  const meanings = match.meanings()
  const period = meanings.find(meaning => meaning.kind === 'set')
  const range = meanings.find(meaning => meaning.kind === 'range')
  if (period?.kind !== 'set' || range?.kind !== 'range') return null
  const [from, to] = [asClock(range.from), asClock(range.to)]
  if (from === null || to === null) return null
  const time = ({ hour, minute }: typeof from): string => `T${two(hour)}:${two(minute ?? 0)}`
  return set(`${withoutHours(period.value)} ${time(from)}/${time(to)}`)
}

export const setValues = {
  set: (_match: Match, row: RowArguments): Meaning => set(row.value ?? ''),
  everyUnit,
  everyAmount,
  everyDuration,
  everyWeekday,
  weekdayRange,
  weekdayOfMonth,
  everyPart,
  everySeason,
  everyMonthName,
  everyDate,
  amountPerPeriod,
  oneInSome,
  aroundTheClock,
  timeEvery,
  rangeEvery,
}
