import { invalid } from '../errors.ts'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Checks that `value` is a day of the calendar; `name` is the argument that a message names. */
export function dayOf(value: string, name: string): string {
  if (!isDay(value)) throw invalid(`${name} must be a day like 2024-03-05, not "${value}"`)
  return value
}

/** The database has no year 0. */
const FIRST_DAY = '0001-01-01'

/** True for a day that the calendar has, of the years 1 to 9999; JavaScript takes 30 February for 1 March. */
const isDay = (day: string): boolean => {
  const time = DAY.test(day) && day >= FIRST_DAY ? Date.parse(day) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** The instant of an ISO 8601 date or date-time; a bare day counts from midnight UTC. Null where it is none. */
export function instantOf(value: string | null): Date | null {
  if (value === null || !isDay(value.slice(0, 10))) return null
  const zoned = /T\d{2}:\d{2}/.test(value) && !/(Z|[+-]\d{2}:?\d{2})$/.test(value) ? `${value}Z` : value
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? null : new Date(time)
}

/** The day that a publication belongs to where it was published: the date as written, whatever its zone. */
export const writtenDay = (value: string | null): string | null =>
  instantOf(value) === null ? null : (value?.slice(0, 10) ?? null)

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Midnight of a day; `month` and `day` may lie outside their year or month. */
const midnight = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month, day)

export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The days between which an ISO 8601 or EDTF value lies (`2023`, `2023-06~`, `2023-W12`, `2023-06-24/2023-06-25`, `../2023`); null ends are
 * open, and a value that names no date (`P3D`, `PRESENT_REF`) has both open.
 */
export function daysOf(value: string | null): Days {
  if (value === null) return { from: null, to: null }
  const [first = '', second] = value.split('/')
  const days = daysOfOne(first)
  const { from, to } = second === undefined ? days : { from: days.from, to: daysOfOne(second).to }
  if (to !== null && !isDay(to)) return { from: null, to: null }
  return { from: from === null || isDay(from) ? from : FIRST_DAY, to }
}

function daysOfOne(text: string): Days {
  const value = text.replace(/[~?%]/g, '')
  const parts = /^(\d{4})(?:-(\d{2}|W\d{2}))?(?:-(\d{2}|\d))?(?:T.*)?$/.exec(value)
  if (parts === null) return daysOfDecade(value)
  const [, year = '', middle, day] = parts
  if (middle === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (middle.startsWith('W')) return daysOfWeek(Number(year), Number(middle.slice(1)))
  const month = Number(middle)
  if (month > 12) return daysOfSeason(Number(year), month)
  if (day !== undefined)
    return instantOf(`${year}-${middle}-${day}`) === null
      ? { from: null, to: null }
      : { from: `${year}-${middle}-${day}`, to: `${year}-${middle}-${day}` }
  return month === 0
    ? { from: null, to: null }
    : { from: `${year}-${middle}-01`, to: iso(midnight(Number(year), month, 0)) }
}

function daysOfDecade(value: string): Days {
  const parts = /^(\d{2,3})X{1,2}$/.exec(value)
  if (parts?.[1] === undefined || value.length !== 4) return { from: null, to: null }
  return { from: `${parts[1].padEnd(4, '0')}-01-01`, to: `${parts[1].padEnd(4, '9')}-12-31` }
}

/** EDTF seasons: 21 spring to 24 winter, of the northern hemisphere by months; 33 to 36 are quarters. */
function daysOfSeason(year: number, code: number): Days {
  const start = { 21: 2, 22: 5, 23: 8, 24: 11, 33: 0, 34: 3, 35: 6, 36: 9 }[code]
  if (start === undefined) return { from: null, to: null }
  return { from: iso(midnight(year, start, 1)), to: iso(midnight(year, start + 3, 0)) }
}

/** ISO 8601 weeks: week 1 holds the fourth of January. */
function daysOfWeek(year: number, week: number): Days {
  if (week < 1 || week > 53) return { from: null, to: null }
  const fourth = midnight(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000
  return { from: iso(monday), to: iso(monday + 6 * 86_400_000) }
}
