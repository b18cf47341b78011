const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  jan: 1,
  january: 1,
  février: 2,
  fevrier: 2,
  févr: 2,
  fév: 2,
  feb: 2,
  february: 2,
  mars: 3,
  mar: 3,
  march: 3,
  avril: 4,
  avr: 4,
  apr: 4,
  april: 4,
  mai: 5,
  may: 5,
  juin: 6,
  jun: 6,
  june: 6,
  juillet: 7,
  juil: 7,
  jul: 7,
  july: 7,
  août: 8,
  aout: 8,
  aug: 8,
  august: 8,
  septembre: 9,
  sept: 9,
  sep: 9,
  september: 9,
  octobre: 10,
  oct: 10,
  october: 10,
  novembre: 11,
  nov: 11,
  november: 11,
  décembre: 12,
  decembre: 12,
  déc: 12,
  dec: 12,
  december: 12,
}
const ZONES: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  ut: 'Z',
  z: 'Z',
  cet: '+01:00',
  cest: '+02:00',
  wet: '+00:00',
  west: '+01:00',
  est: '-05:00',
  edt: '-04:00',
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time?: string
  readonly zone?: string
}

/**
 * A date or date-time as pages write it, as ISO 8601: `2024-03-05`, `2024-03-05T08:30:00+01:00`, without a zone where the page gives none.
 * Reads ISO in its many spellings, RFC 822 (feeds), French and English dates in words, day/month/year, Unix seconds and milliseconds.
 * Null where it is no date, or no date that a web page can have (1990 to 2100).
 */
export function parseDate(value: string): string | null {
  const text = value.trim().slice(0, 200)
  const parts = parseIso(text) ?? parseUnix(text) ?? parseWords(text) ?? parseNumeric(text)
  return parts && isPlausible(parts) ? write(parts) : null
}

function parseIso(text: string): Parts | null {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+|\s*à\s*)(\d{1,2})[:h]?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|CES?T|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?![\d])/i.exec(
      text,
    )
  if (!match) return null
  return withTime({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }, [
    match[4],
    match[5],
    match[6],
    match[7],
  ])
}

function parseUnix(text: string): Parts | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null
  const iso = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
  return parseIso(iso)
}

/** « mardi 5 mars 2024 à 8 h 30 », `Tue, 05 Mar 2024 08:30:00 +0100`, `March 5, 2024 8:30`. */
function parseWords(text: string): Parts | null {
  const dayFirst = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\.?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})(?!\d)/u.exec(text)
  const monthFirst = /(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text)
  const match = dayFirst ?? monthFirst
  if (!match) return null
  const [day, name] = dayFirst ? [match[1], match[2]] : [match[2], match[1]]
  const month = MONTHS[(name ?? '').toLowerCase()]
  if (month === undefined) return null
  return withTime(
    { year: Number(match[3]), month, day: Number(day) },
    timeAfter(text.slice(match.index + match[0].length)),
  )
}

/** Day, month, year: `05/03/2024 08:30`. The American order is tried only where the French one is impossible. */
function parseNumeric(text: string): Parts | null {
  const match = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  const year = Number(match[3]) + ((match[3] ?? '').length === 2 ? 2000 : 0)
  const [day, month] = second > 12 ? [second, first] : [first, second]
  return withTime({ year, month, day }, timeAfter(text.slice(match.index + match[0].length)))
}

type Time = readonly [
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
]

function timeAfter(rest: string): Time {
  const match =
    /^[\s,à\-–|·@T]{0,6}(?:at\s+)?(\d{1,2})\s?(?:[:h]|heures?)\s?(\d{2})?(?::(\d{2}))?(?:[.,]\d+)?\s*\(?(UTC|GMT|CES?T|E[SD]T|Z|[+-]\d{2}:?\d{2})?(?![\d])/i.exec(
      rest,
    )
  return match ? [match[1], match[2] ?? '00', match[3], match[4]] : [undefined, undefined, undefined, undefined]
}

function withTime(date: Parts, [hour, minute, second, zone]: Time): Parts {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  const time = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`
  return zone === undefined ? { ...date, time } : { ...date, time, zone: writeZone(zone) }
}

function writeZone(zone: string): string {
  const named = ZONES[zone.toLowerCase()]
  if (named !== undefined) return named
  const digits = zone.replace(':', '')
  return digits.length === 3 ? `${digits}:00` : `${digits.slice(0, 3)}:${digits.slice(3)}`
}

function isPlausible({ year, month, day }: Parts): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function write({ year, month, day, time, zone }: Parts): string {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return time === undefined ? date : `${date}T${time}${zone ?? ''}`
}

/** Hours that clocks of the French-speaking press are ahead of UTC: the Americas, Europe and Africa, the Indian Ocean. */
const OFFSETS = [0, 1, 2, -3, -4, -5, 3, 4]

/**
 * True where two dates can be the same moment: equal instants; the same day where one of them is only a day; the same minute on the clock of some
 * French-speaking place where one of them has no zone (pages show 8 h 30 and say 07:30 UTC in their data).
 */
export function datesAgree(a: string, b: string): boolean {
  if (a === b) return true
  if (hasZone(a) && hasZone(b)) return Math.abs(Date.parse(a) - Date.parse(b)) < 60_000
  if (a.length === 10 || b.length === 10) return a.slice(0, 10) === b.slice(0, 10)
  if (a.slice(0, 16) === b.slice(0, 16)) return true
  const [zoned, wall] = hasZone(a) ? [a, b] : [b, a]
  if (!hasZone(zoned)) return false
  const difference = Math.floor(Date.parse(`${wall}Z`) / 60_000) - Math.floor(Date.parse(zoned) / 60_000)
  return OFFSETS.some(hours => difference === hours * 60)
}

/** True where a date-time says which zone it is in. */
export const hasZone = (date: string): boolean => /(?:Z|[+-]\d{2}:\d{2})$/.test(date)
