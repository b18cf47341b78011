import { type CompareMeans, daysBetween } from './pair-words.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { foldWord } from './words.ts'

const DAY_MS = 24 * 3600 * 1000
const QUOTED = /["«“][^"»”«“]*["»”]/g

/**
 * The days that a report names outside its quotations, as ISO dates: *mardi* is the last Tuesday up to the publication, *le 12 mars*
 * the nearest 12 March. The day on which it was said, where the engine has read it, stands alone.
 */
export function daysNamed(
  { sentence, published, said }: ReportedStatement,
  { language }: CompareMeans,
): ReadonlySet<string> {
  if (said !== null) return new Set([said.slice(0, 10)])
  const now = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  if (Number.isNaN(now)) return new Set()
  const days = new Set<string>()
  const words = [...sentence.replace(QUOTED, ' ').matchAll(/\d{1,2}|\p{L}+/gu)].map(match => foldWord(match[0]))
  words.forEach((word, at) => {
    const [weekday, month] = [language.weekdays.indexOf(word), language.months.indexOf(word)]
    const day = Number.parseInt(words[at - 1] ?? '', 10)
    const dated = language.months.includes(words[at + 2] ?? '') && /^\d/.test(words[at + 1] ?? '')
    if (weekday >= 0 && !dated) days.add(isoDay(now - ((new Date(now).getUTCDay() - weekday + 7) % 7) * DAY_MS))
    if (month >= 0 && day >= 1 && day <= 31) days.add(isoDay(nearest(now, month, day)))
  })
  return days
}

/** 1 where both reports name the same day, -1 where they name other days, 0 where one names none. */
export function sameOccasion(a: ReportedStatement, b: ReportedStatement, means: CompareMeans): number {
  const [daysA, daysB] = [daysNamed(a, means), daysNamed(b, means)]
  if (daysA.size === 0 || daysB.size === 0) return 0
  return [...daysA].some(day => [...daysB].some(other => daysBetween(day, other) === 0)) ? 1 : -1
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

function nearest(now: number, month: number, day: number): number {
  const year = new Date(now).getUTCFullYear()
  const years = [year - 1, year, year + 1].map(one => Date.UTC(one, month, day))
  return years.reduce((best, next) => (Math.abs(next - now) < Math.abs(best - now) ? next : best))
}
