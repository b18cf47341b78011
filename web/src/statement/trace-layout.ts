import type { Group } from '../generated/api.ts'
import { momentOf } from '../lib/dates.ts'

/** Share 0 to 1 of the axis at which each report stands; reports of unknown date stand at the end. */
export interface TraceLayout {
  readonly positions: readonly number[]
  readonly ticks: readonly { readonly at: number; readonly value: string; readonly withHour: boolean }[]
}

const DAY = 86_400_000
const HOUR = 3_600_000

const timeOf = (value: string | null): number | null =>
  value === null ? null : (momentOf(value)?.at.getTime() ?? null)

function tickValues(from: number, to: number): number[] {
  const steps = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 30 * DAY, 90 * DAY, 365 * DAY]
  const step = steps.find(size => (to - from) / size <= 5) ?? (to - from) / 4
  const first = Math.ceil(from / step) * step
  const found: number[] = []
  for (let at = first; at <= to && found.length < 8; at += step) found.push(at)
  return found
}

/** Places the reports of a group on a linear axis of time. */
export function layoutTrace(group: Group): TraceLayout {
  const times = group.reports.map(report => timeOf(report.published))
  const known = times.filter(time => time !== null)
  const from = Math.min(...known)
  const to = Math.max(...known)
  if (known.length === 0 || from === to) return { positions: times.map(() => 0.1), ticks: [] }
  const share = (time: number): number => 0.1 + (0.8 * (time - from)) / (to - from)
  return {
    positions: times.map(time => (time === null ? 0.97 : share(time))),
    ticks: tickValues(from, to).map(time => ({
      at: share(time),
      value: new Date(time).toISOString().slice(0, 16),
      withHour: time % DAY !== 0,
    })),
  }
}
