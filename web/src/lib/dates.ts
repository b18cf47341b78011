export type Language = 'fr' | 'en'

interface Moment {
  /** Wall-clock time as the source gives it, as if it were UTC: dates are told in the article's own time zone. */
  readonly at: Date
  readonly precision: 'year' | 'month' | 'day' | 'minute'
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/

/** Reads the start of an ISO 8601 or EDTF value; null for anything else. */
export function momentOf(value: string): Moment | null {
  const match = FORM.exec(value)
  if (match === null) return null
  const [, year, month, day, hour, minute] = match
  const at = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  )
  if (Number.isNaN(at.getTime())) return null
  return { at, precision: hour ? 'minute' : day ? 'day' : month ? 'month' : 'year' }
}

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const

function formatted(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options }).format(at)
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

function momentText({ at, precision }: Moment, language: Language, withYear: boolean): string {
  const year = withYear ? { year: 'numeric' as const } : {}
  if (precision === 'year') return formatted(at, language, { year: 'numeric' })
  if (precision === 'month') return formatted(at, language, { month: 'long', ...year })
  const day = formatted(at, language, { day: 'numeric', month: 'long', ...year })
  if (precision === 'day') return day
  return `${day}, ${formatted(at, language, { hour: '2-digit', minute: '2-digit' })}`
}

/** A date or interval in words: "28 juin 2023, 07:42", "24 juin – 27 juin 2023", "vers juin 2023". Unknown forms are shown as they are. */
export function dateText(value: string | null, language: Language, withYear = true): string {
  if (value === null || value === '') return '–'
  const [from, to] = value.split('/')
  const start = momentOf(from ?? '')
  if (start === null) return value
  const end = to === undefined ? null : momentOf(to)
  const about = /[~?]$/.test(value) ? { fr: 'vers ', en: 'about ' }[language] : ''
  if (end === null || end.at.getTime() === start.at.getTime()) return about + momentText(start, language, withYear)
  const isOneYear = start.at.getUTCFullYear() === end.at.getUTCFullYear()
  return `${about}${momentText(start, language, withYear && !isOneYear)} – ${momentText(end, language, withYear)}`
}

/** Day alone, short: "28 juin". */
export function dayText(value: string | null, language: Language): string {
  const moment = value === null ? null : momentOf(value.split('/')[0] ?? '')
  if (moment === null) return '–'
  return formatted(moment.at, language, { day: 'numeric', month: 'short' })
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** "il y a 4 min". */
export function agoText(value: string, now: number, language: Language): string {
  const passed = Date.parse(value) - now
  if (Number.isNaN(passed)) return value
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { style: 'short', numeric: 'auto' })
  const [unit, size] = UNITS.find(([, length]) => Math.abs(passed) >= length) ?? ['minute', 60_000]
  return format.format(Math.round(passed / size), unit)
}
