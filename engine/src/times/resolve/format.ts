import type { Amount, Duration, Unit } from '../meaning.ts'
import type { Period, Stamp } from './period.ts'

const pad = (number: number, width = 2): string => String(number).padStart(width, '0')
const formatYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

function formatStamp(stamp: Stamp): string {
  const year = formatYear(stamp.year)
  switch (stamp.precision) {
    case 'century':
      return `${year.slice(0, -2)}XX`
    case 'decade':
      return `${year.slice(0, -1)}X`
    case 'year':
      return year
    case 'month':
      return `${year}-${pad(stamp.month)}`
    case 'day':
      return `${year}-${pad(stamp.month)}-${pad(stamp.day)}`
    case 'hour':
      return `${year}-${pad(stamp.month)}-${pad(stamp.day)}T${pad(stamp.hour)}`
    case 'minute':
      return `${year}-${pad(stamp.month)}-${pad(stamp.day)}T${pad(stamp.hour)}:${pad(stamp.minute)}`
    case 'second':
      return `${year}-${pad(stamp.month)}-${pad(stamp.day)}T${pad(stamp.hour)}:${pad(stamp.minute)}:${pad(stamp.second)}`
  }
}

/** A period as EDTF: `2023-06~`, `2019/2022`, `2019/..`. */
export function formatPeriod(period: Period): string {
  const mark = period.approximate ? '~' : ''
  const end = (stamp: Stamp | null): string => (stamp === null ? '..' : formatStamp(stamp) + mark)
  return period.single ? end(period.from) : `${end(period.from)}/${end(period.to)}`
}

/** Letter of a unit in an ISO 8601 duration, and how many of it one such unit has. */
const LETTERS: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  weekend: ['D', 2],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  semester: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}

const isTimeUnit = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

function formatAmount({ unit, count }: Amount): string {
  const [letter, factor] = LETTERS[unit]
  return `${count === null ? 'X' : Number((count * factor).toFixed(2))}${letter}`
}

function formatAmounts(amounts: readonly Amount[]): string {
  const dates = amounts.filter(amount => !isTimeUnit(amount.unit)).map(formatAmount)
  const times = amounts.filter(amount => isTimeUnit(amount.unit)).map(formatAmount)
  return `P${dates.join('')}${times.length > 0 ? 'T' : ''}${times.join('')}`
}

/** A duration as ISO 8601, `X` for a number that the text leaves open, `~` where it says about: `PT2H30M`, `PXW`, `P10D~`. */
export function formatDuration(duration: Duration): string {
  const text = formatAmounts(duration.amounts) + (duration.approximate ? '~' : '')
  return duration.upTo === undefined ? text : `${text}/${formatAmounts([duration.upTo])}`
}
