import type { PartOfDay, Season, Third, Unit } from './meaning.ts'

/** Fixed arguments that a row hands to its value function. */
export interface RowArguments {
  readonly unit?: Unit
  readonly count?: number
  readonly base?: 'published' | 'narrative' | 'either'
  readonly part?: PartOfDay
  readonly third?: Third
  readonly season?: Season
  readonly name?: string
  readonly value?: string
  readonly sign?: -1 | 1
  readonly direction?: -1 | 0 | 1
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly hour?: number
}
