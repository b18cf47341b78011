import type { Span } from './span.ts'

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
/** What a value is counted from: the article's publication, a time that the text set up, or nothing (absolute, bare duration, set). */
export type TimeAnchor = 'published' | 'narrative' | 'none'

/** A stretch of the text that says when, how long or how often (TimeML's TIMEX3). */
export interface TimeExpression extends Span {
  readonly id: string
  readonly type: TimeType
  /** ISO 8601 / EDTF (`2023-06-24/2023-06-25`, `2023-06~`, `P3D`), or PRESENT_REF, PAST_REF, FUTURE_REF; null where the anchor is missing. */
  readonly value: string | null
  readonly anchor: TimeAnchor
  /** True where the text names the interval itself; false where it is approximate or was inferred. */
  readonly exact: boolean
  /** Id of the grammar row that found it. */
  readonly rule: string
}
