import type { TimeAnchor } from '../../model/time-expression.ts'
import { dayNumber } from '../calendar.ts'
import type { Period } from './period.ts'

/**
 * `perfect` is the present perfect or a passive present (*est fermé*), past for all but *jusqu'à*; `told` the present of a verb of saying,
 * past for all but *aujourd'hui*.
 */
export type Tense = 'past' | 'perfect' | 'told' | 'future' | null

/** The moment of publication; `minutes` since midnight where the hour is known. */
export interface Publication {
  readonly day: number
  readonly minutes: number | null
}

/** What a meaning is placed by. */
export interface Context {
  readonly published: Publication | null
  /** The last time that the text named before this one. */
  readonly narrative: Period | null
  /** The last single day that the text named; `nearDay` the same within the paragraph. */
  readonly narrativeDay: number | null
  readonly nearDay: number | null
  /** Tense of the clause that the expression stands in; looked for only where it matters. */
  readonly tense: () => Tense
}

/** A meaning on the calendar; `period` is null where its anchor is missing. */
export interface Placed {
  readonly period: Period | null
  readonly anchor: TimeAnchor
  readonly exact: boolean
  readonly reference?: string
}

export const placed = (period: Period | null, anchor: TimeAnchor, exact = true): Placed => ({ period, anchor, exact })
export const unplaced = (anchor: TimeAnchor): Placed => ({ period: null, anchor, exact: false })

/** Reads an ISO 8601 date or date-time; null where it is none. */
export function parsePublication(published: string | null): Publication | null {
  const match = /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2}))?/.exec(published ?? '')
  if (match === null) return null
  const [, year, month, day, hour, minute] = match
  if (Number(month) < 1 || Number(month) > 12 || day === undefined || Number(day) < 1 || Number(day) > 31) return null
  const minutes = hour === undefined ? null : Number(hour) * 60 + Number(minute)
  return { day: dayNumber(Number(year), Number(month), Number(day)), minutes }
}
