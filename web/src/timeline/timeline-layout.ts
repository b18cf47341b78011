import type { HappenedMark, SaidMark, Timeline } from '../generated/api.ts'
import { momentOf } from '../lib/dates.ts'
import { voiceKey } from '../lib/voices.ts'

const DAY = 86_400_000

/** Milliseconds of a date; a day, month or year ends with its last moment where `end` is asked for. */
export function instantOf(value: string, end = false): number | null {
  const moment = momentOf(value)
  if (moment === null) return null
  const at = moment.at.getTime()
  if (!end || moment.precision === 'minute') return at
  if (moment.precision === 'day') return at + DAY
  const next = new Date(at)
  if (moment.precision === 'month') next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCFullYear(next.getUTCFullYear() + 1)
  return next.getTime()
}

export interface Domain {
  readonly from: number
  readonly to: number
}

const OUTLIERS = 0.05

/** The times between which nine tenths lie: one statement of another year must not squeeze the others into a corner. */
function bulkOf(times: readonly number[]): Domain {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return { from: at(OUTLIERS), to: at(1 - OUTLIERS) }
}

/** Where most of what was said lies, with some air; the reader's own bounds (days) where there are any. */
export function domainOf(timeline: Timeline, from: string | null, to: string | null): Domain | null {
  const starts = timeline.said.flatMap(mark => instantOf(mark.from) ?? [])
  if (starts.length === 0) return null
  const bulk = bulkOf(starts)
  const low = (from === null ? null : instantOf(from)) ?? bulk.from
  const high = (to === null ? null : instantOf(to, true)) ?? bulk.to
  const air = Math.max(DAY / 8, (high - low) * 0.04)
  return {
    from: from === null ? low - air : low,
    to: Math.max(to === null ? high + air : high, low + DAY / 4),
  }
}

/** Days that hold everything. */
export function wholeOf(timeline: Timeline): { readonly from: string; readonly to: string } {
  const marks = [...timeline.said, ...timeline.happened]
  const from = marks.map(mark => mark.from.slice(0, 10)).sort()[0] ?? ''
  const to =
    marks
      .map(mark => mark.to.slice(0, 10))
      .sort()
      .at(-1) ?? ''
  return { from, to }
}

/** Statements and facts that the bounds leave out. */
export const outsideOf = (timeline: Timeline, domain: Domain): number =>
  [...timeline.said, ...timeline.happened].filter(mark => !within(domain)(mark)).length

export interface PlacedSaid {
  readonly mark: SaidMark
  /** Left edge and, for uncertain dates, width of the bar, in pixels. */
  readonly x: number
  readonly bar: number
  readonly row: number
  /** Pixels that the words may take; 0 where there is no room for any. */
  readonly room: number
}

export interface Lane {
  readonly key: string
  readonly name: string
  readonly rows: number
  readonly marks: readonly PlacedSaid[]
}

const SIGLUM = 32
const LEAST_LABEL = 56
const MAXIMUM_ROWS = 4

export const scaleOf =
  (domain: Domain, width: number) =>
  (time: number): number =>
    ((time - domain.from) / (domain.to - domain.from)) * width

/** Puts marks into as few rows as keep sigla apart; words take the room up to the next mark of their row. */
function packLane(marks: readonly SaidMark[], domain: Domain, width: number): Omit<Lane, 'key' | 'name'> {
  const x = scaleOf(domain, width)
  const ends: number[] = []
  const placed = marks.map(mark => {
    const start = instantOf(mark.from) ?? domain.from
    const end = instantOf(mark.to, true) ?? start
    const left = Math.min(width - SIGLUM, Math.max(0, x(start)))
    let row = ends.findIndex(taken => taken + LEAST_LABEL <= left)
    if (row === -1) row = ends.length < MAXIMUM_ROWS ? ends.length : ends.indexOf(Math.min(...ends))
    ends[row] = left + SIGLUM
    const bar = mark.exact ? 0 : Math.max(0, x(end) - x(start))
    return { mark, x: left, bar, row }
  })
  const withRoom = placed.map((one, index) => {
    const next = placed.slice(index + 1).find(other => other.row === one.row)
    const room = (next?.x ?? width) - one.x - SIGLUM - 8
    return { ...one, room: room < LEAST_LABEL ? 0 : room }
  })
  return { rows: Math.max(1, ends.length), marks: withRoom }
}

const within =
  (domain: Domain) =>
  (mark: SaidMark | HappenedMark): boolean =>
    (instantOf(mark.to, true) ?? Number.NEGATIVE_INFINITY) >= domain.from &&
    (instantOf(mark.from) ?? Number.POSITIVE_INFINITY) <= domain.to

/** One lane a voice, in the order in which they first speak. */
export function lanesOf(timeline: Timeline, domain: Domain, width: number): Lane[] {
  const byVoice = new Map<string, SaidMark[]>()
  for (const mark of timeline.said.filter(within(domain))) {
    const key = voiceKey(mark.voice)
    byVoice.set(key, [...(byVoice.get(key) ?? []), mark])
  }
  return [...byVoice].map(([key, marks]) => ({
    key,
    name: marks[0]?.voice.short ?? '',
    ...packLane(
      marks.toSorted((a, b) => (instantOf(a.from) ?? 0) - (instantOf(b.from) ?? 0)),
      domain,
      width,
    ),
  }))
}

export const happenedWithin = (timeline: Timeline, domain: Domain): HappenedMark[] =>
  timeline.happened.filter(within(domain)).toSorted((a, b) => (instantOf(a.from) ?? 0) - (instantOf(b.from) ?? 0))

/** At most nine ticks at whole hours, days, weeks, months or years. */
export function ticksOf(domain: Domain): number[] {
  const steps = [1 / 24, 0.25, 0.5, 1, 2, 7, 14, 30, 91, 182, 365, 730, 3650, 36500].map(days => days * DAY)
  const step = steps.find(size => (domain.to - domain.from) / size <= 9) ?? (domain.to - domain.from) / 8
  const ticks: number[] = []
  for (let at = Math.ceil(domain.from / step) * step; at <= domain.to; at += step) ticks.push(at)
  return ticks
}
