import type { Match } from '../match.ts'
import { calendar, type Meaning, type Season, type Third, UNITS } from '../meaning.ts'
import type { RowArguments } from '../row-arguments.ts'
import { directionOf } from './date-values.ts'

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']

function season(match: Match): Meaning | null {
  const index = match.value('SEASON')
  if (index === undefined) return null
  const direction = match.has('FOLLOWING') ? 1 : directionOf(match)
  return {
    kind: 'season',
    season: SEASONS[index - 1] ?? 'spring',
    year: match.value('YEAR4') ?? null,
    yearShift: null,
    direction,
    ...(match.has('THIS') ? { yearShift: 0 } : {}),
  }
}

function fraction(match: Match, row: RowArguments): Meaning | null {
  const year = match.value('YEAR4')
  const index = match.value('ORDINAL') ?? match.numbers()[0]
  const unit = row.unit === 'semester' ? 'semester' : 'quarter'
  const last = unit === 'semester' ? 2 : 4
  if (index === undefined) return match.has('LAST') ? { kind: 'shift', unit, count: -1, base: 'published' } : null
  if (index < 1 || index > last) return null
  return {
    kind: 'fraction',
    unit,
    index,
    year: year === undefined ? null : calendar({ year }),
    direction: directionOf(match),
  }
}

/** *le second semestre de l'année dernière*, *l'été de 2020*. */
function fractionOfYear(match: Match): Meaning | null {
  const [part, year] = match.meanings()
  if (part === undefined || year === undefined) return null
  if (part.kind === 'fraction') return { ...part, year }
  if (part.kind !== 'season') return null
  if (year.kind === 'calendar') return { ...part, year: year.year }
  return year.kind === 'shift' ? { ...part, yearShift: year.count } : null
}

/** *les années 70* are those of the last century, *les années 20* of this one would be written 2020. */
const decadeStart = (value: number): number | null =>
  value >= 1000 ? value - (value % 10) : value < 100 && value % 10 === 0 ? 1900 + value : null

function decade(match: Match): Meaning | null {
  const year = decadeStart(match.numbers()[0] ?? -1)
  return year === null ? null : { kind: 'decade', year }
}

function decadeRange(match: Match): Meaning | null {
  const [first, second] = match.numbers()
  const from = decadeStart(first ?? -1)
  const to = decadeStart(second ?? -1)
  return from === null || to === null
    ? null
    : { kind: 'range', from: { kind: 'decade', year: from }, to: { kind: 'decade', year: to } }
}

function century(match: Match): Meaning | null {
  const number = match.numbers()[0] ?? 0
  const total = (match.value('ROMAN') ?? number) + (match.has('ROMAN') ? 0 : (match.value('ORDINAL') ?? 0))
  if (total < 1 || total > 30) return null
  return { kind: 'century', number: total, beforeChrist: match.has('avant') || match.has('av') }
}

function recent(match: Match, row: RowArguments): Meaning | null {
  const unit = UNITS[(match.value('UNIT') ?? match.value('NIGHTS') ?? 0) - 1]
  if (unit === undefined) return null
  const count = match.numbers()[0] ?? row.count ?? null
  // *13 dernière minute* is no count of minutes.
  if (match.numbers().length > 0 && (match.has('dernière') || match.has('dernier'))) return null
  const ahead = match.has('NEXT') || match.has('FOLLOWING') || match.has('venir')
  return { kind: 'recent', unit, count, direction: ahead ? 1 : -1 }
}

/** *les six premiers mois de 2020*; of this year where the text names none. */
function monthsOfYear(match: Match): Meaning | null {
  const [count = 0] = match.numbers()
  const year = match.value('YEAR4') ?? null
  if (count < 1 || count > 12) return null
  const month = (index: number): Meaning =>
    calendar({ month: index, year, ...(year === null ? { thisYear: true } : {}) })
  return match.has('premiers')
    ? { kind: 'range', from: month(1), to: month(count) }
    : { kind: 'range', from: month(13 - count), to: month(12) }
}

/** Which third a text names: *début*, *milieu* or *fin*; null for *courant*, which names the whole. */
export function thirdOf(match: Match): Third | null {
  if (match.has('START')) return 'start'
  if (match.has('END')) return 'end'
  return match.has('courant') ? null : 'middle'
}

function third(match: Match): Meaning | null {
  const [of] = match.meanings()
  const part = thirdOf(match)
  if (of === undefined) return null
  return part === null ? of : { kind: 'third', of, third: part }
}

function thirdOfUnit(match: Match): Meaning | null {
  const unit = UNITS[(match.value('UNIT') ?? 0) - 1]
  const part = thirdOf(match)
  if (unit === undefined || part === null) return null
  const of: Meaning = { kind: 'shift', unit, count: directionOf(match), base: 'published' }
  return unit === 'day' ? { kind: 'part', of, part: 'day', third: part } : { kind: 'third', of, third: part }
}

function weekOf(match: Match): Meaning | null {
  const [of] = match.meanings()
  return of === undefined ? null : { kind: 'week', of }
}

/** The Saturday and Sunday of a range or of the week around a day. */
function weekendOf(match: Match): Meaning | null {
  const [of] = match.meanings()
  if (of === undefined) return null
  return of.kind === 'range' ? of : { kind: 'weekendOf', of }
}

export const spanValues = {
  monthsOfYear,
  season,
  fraction,
  fractionOfYear,
  decade,
  decadeRange,
  century,
  recent,
  third,
  thirdOfUnit,
  weekOf,
  weekendOf,
}
