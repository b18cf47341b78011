import { readFileSync } from 'node:fs'

/** One of the readings that a specification accepts for an expression. */
export interface Resolution {
  readonly timex?: string
  readonly Mod?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

interface SpecificationResult {
  readonly Text: string
  readonly Start?: number
  readonly End?: number
  readonly TypeName: string
  readonly Resolution?: { readonly values?: readonly Resolution[] }
}

/** A case of Microsoft's Recognizers-Text: a text, the moment that it is read at, and what must be found in it. */
export interface Specification {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly SpecificationResult[]
}

/** What a recognizer found: a span and its value in EDTF, ISO 8601 or a set of ours. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: string | null
}

export type Recognizer = (text: string, reference: string | null) => readonly Found[]

export interface RecognizerFigures {
  /** Expressions to be found, those found with the very span, and those with the right value as well. */
  expressions: number
  spans: number
  values: number
  /** The same with an article or preposition more or less. */
  nearSpans: number
  nearValues: number
  /** Cases (several expressions or none) that are right as a whole. */
  cases: number
  casesFound: number
  casesRight: number
  readonly errors: string[]
}

export const readSpecifications = (file: string): Specification[] => JSON.parse(readFileSync(file, 'utf8'))

/** Runs a recognizer over all cases. A case without results counts as found when nothing is found. */
export function scoreRecognizer(specifications: readonly Specification[], recognize: Recognizer): RecognizerFigures {
  const figures: RecognizerFigures = {
    expressions: 0,
    spans: 0,
    values: 0,
    nearSpans: 0,
    nearValues: 0,
    cases: 0,
    casesFound: 0,
    casesRight: 0,
    errors: [],
  }
  for (const specification of specifications) scoreCase(specification, recognize, figures)
  return figures
}

const MARGIN = /^(?:(?:le|la|les|l['’]|ce|cet|cette|de|du|à|a|en|dans|pour|avant|depuis|au cours des)\s*)+/iu

function scoreCase(specification: Specification, recognize: Recognizer, figures: RecognizerFigures): void {
  const { Input, Results, Context } = specification
  const found = recognize(Input, Context?.ReferenceDateTime ?? null)
  const reference = Context?.ReferenceDateTime ?? null
  let spans = 0
  let values = 0
  for (const result of Results) {
    const end = (result.End ?? Input.length) + 1
    const start = result.Start ?? end - result.Text.length
    const near = found.find(
      other =>
        other.start < end && start < other.end && bare(Input, other.start, other.end) === bare(Input, start, end),
    )
    const exact = found.find(other => other.start === start && other.end === end)
    const right = (other: Found | undefined): boolean =>
      other !== undefined && (result.Resolution?.values ?? []).some(value => sameTime(other.value, value, reference))
    figures.expressions++
    if (exact !== undefined) spans++
    if (right(exact)) values++
    if (near !== undefined) figures.nearSpans++
    if (right(near)) figures.nearValues++
  }
  figures.spans += spans
  figures.values += values
  figures.cases++
  const complete = Results.length === 0 ? found.length === 0 : spans === Results.length
  if (complete) figures.casesFound++
  if (complete && values === Results.length) figures.casesRight++
  else figures.errors.push(describeCase(specification, found))
}

const bare = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(MARGIN, '').toLowerCase()

function describeCase({ Input, Results }: Specification, found: readonly Found[]): string {
  const expected = Results.map(
    ({ Text, Resolution }) =>
      `${Text} = ${JSON.stringify(Resolution?.values?.map(({ timex, value, start, end }) => [timex, value, start, end].filter(Boolean).join(' ')))}`,
  )
  const given = found.map(({ start, end, value }) => `${Input.slice(start, end)} = ${value}`)
  return `${Input}\n    expected ${expected.join(' ; ') || 'nothing'}\n    found    ${given.join(' ; ') || 'nothing'}`
}

const DAY = 86400

/** Seconds since 1970 of the first moment of an EDTF stamp and of the first moment after it; null for what is no stamp. */
export function boundsOf(stamp: string): readonly [number, number] | null {
  const plain = stamp.replace(/[~?%]/g, '')
  const decade = /^(\d{3})X$/.exec(plain)
  if (decade) return [at(`${decade[1]}0-01-01`), at(`${Number(decade[1]) + 1}0-01-01`)]
  const century = /^(\d{2})XX$/.exec(plain)
  if (century) return [at(`${century[1]}00-01-01`), at(`${Number(century[1]) + 1}00-01-01`)]
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2})(?::(\d{2}))?(?::(\d{2}))?)?$/.exec(plain)
  if (match === null) return null
  const [, year, month, day, hour, minute, second] = match
  const start =
    Date.UTC(
      Number(year),
      Number(month ?? 1) - 1,
      Number(day ?? 1),
      Number(hour ?? 0),
      Number(minute ?? 0),
      Number(second ?? 0),
    ) / 1000
  if (hour !== undefined) return [start, start]
  if (day !== undefined) return [start, start + DAY]
  if (month !== undefined) return [start, Date.UTC(Number(year), Number(month), 1) / 1000]
  return [start, Date.UTC(Number(year) + 1, 0, 1) / 1000]
}

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}${text.includes(':') ? 'Z' : ''}`) / 1000

/** Start and end of an EDTF value, null for an open end; undefined for what is no interval. */
function intervalOf(value: string): readonly [number | null, number | null] | undefined {
  const [from = '', to] = value.split('/')
  if (to === undefined) return boundsOf(from) ?? undefined
  const start = from === '..' ? null : boundsOf(from)?.[0]
  const end = to === '..' ? null : boundsOf(to)?.[1]
  return start === undefined || end === undefined ? undefined : [start, end]
}

const SECONDS: Readonly<Record<string, number>> = { Y: 31536000, M: 2592000, W: 604800, D: DAY }
const TIME_SECONDS: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 }

function durationSeconds(value: string): number | null {
  const match = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?~?$/.exec(value)
  if (match === null) return null
  const sum = (text: string | undefined, units: Readonly<Record<string, number>>): number =>
    [...(text ?? '').matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (total, [, count, unit]) => total + Number(count) * (units[unit ?? ''] ?? 0),
      0,
    )
  return sum(match[1], SECONDS) + sum(match[2], TIME_SECONDS)
}

/** True where our value says the same as one of theirs. */
export function sameTime(value: string | null, resolution: Resolution, reference: string | null): boolean {
  if (value === null) return false
  const plain = value.replace(/~/g, '')
  const { timex = '', start, end } = resolution
  if (plain === timex || plain.split(' ').join('') === timex) return true
  if (timex.endsWith('_REF')) return false
  const season = /(SP|SU|FA|WI)$/.exec(timex)
  if (season) return sameSeason(plain, timex, season[1] ?? '')
  if (/^P/.test(plain)) return samePeriod(plain, resolution)
  const interval = intervalOf(plain)
  if (interval === undefined) return false
  if (start !== undefined || end !== undefined) return sameBounds(interval, start, end)
  return sameValue(interval, resolution, reference)
}

function sameSeason(plain: string, timex: string, season: string): boolean {
  const month = { SP: '03', SU: '06', FA: '09', WI: '12' }[season] ?? ''
  return plain.slice(5, 7) === month && (timex.length < 5 || plain.startsWith(timex.slice(0, 4)))
}

/** Durations by their seconds; sets by their period, with or without the days and hours that recur. */
function samePeriod(plain: string, { timex = '', value }: Resolution): boolean {
  const [period = '', ...recurring] = plain.split(' ')
  const pattern = recurring.join('').replace(/:00$/, '')
  if (recurring.length > 0) return timex === period || timex === pattern || timex.replace(/:00$/, '') === pattern
  return timex === period || (value !== undefined && /^\d+$/.test(value) && durationSeconds(period) === Number(value))
}

const ofDay = (seconds: number): number => ((seconds % DAY) + DAY) % DAY

function sameBounds(
  interval: readonly [number | null, number | null],
  start: string | undefined,
  end: string | undefined,
): boolean {
  const same = (ours: number | null, theirs: string | undefined): boolean => {
    if (theirs === undefined || ours === null) return theirs === undefined && ours === null
    if (/^\d\d:/.test(theirs)) return ofDay(ours) === ofDay(at(`1970-01-01 ${theirs}`))
    return ours === at(theirs)
  }
  // Their ranges leave the last day out or not, by no fixed rule.
  return (
    same(interval[0], start) && (same(interval[1], end) || same(interval[1] === null ? null : interval[1] - DAY, end))
  )
}

function sameValue(
  interval: readonly [number | null, number | null],
  { timex = '', value = '', Mod }: Resolution,
  reference: string | null,
): boolean {
  if (Mod === 'since' && reference !== null && interval[0] !== null) {
    const length = Math.floor((at(reference.slice(0, 10)) - interval[0]) / DAY)
    return length === Math.round(Number(value) / DAY)
  }
  if (/^\d\d:\d\d/.test(value)) return interval[0] !== null && ofDay(interval[0]) === ofDay(at(`1970-01-01 ${value}`))
  if (/^\d{4}-/.test(value))
    return interval[0] === at(value) && (value.includes(':') || interval[1] === at(value) + DAY)
  return timex !== '' && interval[0] === boundsOf(timex)?.[0]
}
