import type { Match } from './match.ts'
import type { Meaning } from './meaning.ts'
import type { RowArguments } from './row-arguments.ts'
import { amountValues } from './values/amount-values.ts'
import { clockValues } from './values/clock-values.ts'
import { dateValues } from './values/date-values.ts'
import { intervalValues } from './values/interval-values.ts'
import { partValues } from './values/part-values.ts'
import { referenceValues } from './values/reference-values.ts'
import { setValues } from './values/set-values.ts'
import { spanValues } from './values/span-values.ts'

const all = {
  ...amountValues,
  ...clockValues,
  ...dateValues,
  ...intervalValues,
  ...partValues,
  ...referenceValues,
  ...setValues,
  ...spanValues,
}

export type ValueName = keyof typeof all

/** What a row's name in `get` stands for: the meaning of what it read, or null where it reads too much into it. */
export const valueFunctions: Readonly<Record<ValueName, (match: Match, row: RowArguments) => Meaning | null>> = all
