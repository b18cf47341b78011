/** Units of time, from fine to coarse. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'semester'
  | 'year'
  | 'decade'
  | 'century'

/** The units in the order in which the word classes number them, from 1. */
export const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'semester',
  'year',
  'decade',
  'century',
]

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'day'
/** The parts of the day in the order in which the word classes number them, from 1. */
export const PARTS: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening', 'night', 'day']
export type Third = 'start' | 'middle' | 'end'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
/** What a shift counts from: publication, a time that the text set up, or the latter where there is one. */
export type Base = 'published' | 'narrative' | 'either'

/** A number of units; `count` is null where the text leaves it open (*plusieurs jours*). */
export interface Amount {
  readonly unit: Unit
  readonly count: number | null
}

/** What an expression says, before it is placed on the calendar. Missing fields are filled from the anchor. */
export type Meaning =
  | CalendarMeaning
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly count: number
      readonly base: Base
      readonly approximate?: boolean
      readonly weekday?: number
    }
  | { readonly kind: 'recent'; readonly unit: Unit; readonly count: number | null; readonly direction: -1 | 1 }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year: number | null
      readonly yearShift: number | null
      readonly direction: -1 | 0 | 1
    }
  | {
      readonly kind: 'fraction'
      readonly unit: 'quarter' | 'semester'
      readonly index: number
      readonly year: Meaning | null
      readonly direction: -1 | 0 | 1
    }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly number: number; readonly beforeChrist: boolean }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null; readonly direction: -1 | 0 | 1 }
  | {
      readonly kind: 'part'
      readonly of: Meaning | null
      readonly part: PartOfDay
      readonly third: Third | null
      readonly half?: 'first' | 'second'
    }
  | ClockMeaning
  | { readonly kind: 'nightBetween'; readonly until: Meaning }
  | { readonly kind: 'third'; readonly of: Meaning; readonly third: Third }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  | { readonly kind: 'open'; readonly from: Meaning | null; readonly to: Meaning | null }
  | { readonly kind: 'week'; readonly of: Meaning }
  | { readonly kind: 'nth'; readonly of: Meaning; readonly weekday: number | null; readonly nth: number }
  | { readonly kind: 'weekdayOfWeek'; readonly weekday: number; readonly shift: number }
  | { readonly kind: 'weekendOf'; readonly of: Meaning }
  | { readonly kind: 'same'; readonly unit: Unit }
  | {
      readonly kind: 'from'
      readonly of: Meaning | null
      readonly base: Base
      readonly amount: Duration
      readonly sign: -1 | 1
    }
  | { readonly kind: 'approximate'; readonly of: Meaning }
  | Duration
  | { readonly kind: 'set'; readonly value: string }
  | {
      readonly kind: 'reference'
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
      readonly base: 'published' | 'narrative'
    }
  | { readonly kind: 'today' }
  | { readonly kind: 'now' }
  | { readonly kind: 'unplaced' }

export interface CalendarMeaning {
  readonly kind: 'calendar'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  /** -1 for *dernier*, 1 for *prochain*, 0 where the tense decides. */
  readonly direction: -1 | 0 | 1
  /** The month is this many from the one of publication (*le 5 du mois prochain*). */
  readonly monthShift?: number
  /** True where *ce* ties a month to the year of publication (*ce décembre*). */
  readonly thisYear?: boolean
}

export interface ClockMeaning {
  readonly kind: 'clock'
  readonly of: Meaning | null
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
}

export interface Duration {
  readonly kind: 'duration'
  readonly amounts: readonly Amount[]
  readonly approximate: boolean
  /** The larger amount of *deux à trois semaines*. */
  readonly upTo?: Amount
}

/** A calendar meaning from the fields that the text gives. */
export const calendar = (fields: Partial<Omit<CalendarMeaning, 'kind'>>): CalendarMeaning => ({
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  weekday: null,
  direction: 0,
  ...fields,
})

export const duration = (unit: Unit, count: number | null, approximate = false): Duration => ({
  kind: 'duration',
  amounts: [{ unit, count }],
  approximate,
})
