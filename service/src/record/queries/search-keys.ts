import { type SQL, sql } from 'drizzle-orm'

// The keys of the index `statements_by_keys`, as migration 4 makes them: stems, and of each statement `@d`, `@m`, `@y` for its day, month
// and year of publication, `@s` for its speaker and `@o` for its outlet.

/** Days since 1970, from `from` up to but without `to`. */
export interface Days {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000

/** The day since 1970 that an instant, in milliseconds, lies on. */
export const dayOfInstant = (milliseconds: number): number => Math.floor(milliseconds / DAY)

export const speakerKeys = (ids: readonly string[]): string => anyOf(ids.map(id => `@s${id}`))
export const outletKeys = (outlets: readonly string[]): string => anyOf(outlets.map(outlet => `@o${outlet}`))

/** Any day of a stretch: whole years and months by one key each, so that the list stays short. */
export function daysKeys({ from, to }: Days): string {
  const keys: string[] = []
  for (let day = from; day < to; ) {
    const { year, month } = monthOf(day)
    const nextYear = firstOf(year + 1, 0)
    const nextMonth = firstOf(year, month + 1)
    if (day === firstOf(year, 0) && nextYear <= to) {
      keys.push(`@y${year}`)
      day = nextYear
    } else if (day === firstOf(year, month) && nextMonth <= to) {
      keys.push(`@m${year * 12 + month}`)
      day = nextMonth
    } else {
      keys.push(`@d${day}`)
      day += 1
    }
  }
  return anyOf(keys)
}

/** The day since 1970 on which a month begins. */
export const firstOf = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1) / DAY

/** The year and the month, from 0, that a day since 1970 lies in. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() }
}

/** Queries of which each must hold, as text of PostgreSQL's type tsquery. */
export const allKeys = (queries: readonly string[]): string => queries.map(query => `(${query})`).join(' & ')

const anyOf = (keys: readonly string[]): string => keys.map(quoted).join(' | ')

const quoted = (key: string): string => `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** True of statements `s` that have the keys asked for. */
export const hasKeys = (query: string): SQL =>
  sql`selon_keys(s.words, s.dated_at, s.speaker_id, s.outlet) @@ ${query}::tsquery`
