import { compileTimeGrammar, type TimeGrammar } from '../../../times/grammar.ts'
import type { TimeRow } from '../../../times/row.ts'
import { amountRows } from './rows-amounts.ts'
import { clockRows } from './rows-clock.ts'
import { dateRows } from './rows-dates.ts'
import { holidayRows } from './rows-holidays.ts'
import { intervalRows } from './rows-intervals.ts'
import { referenceRows } from './rows-references.ts'
import { setRows } from './rows-sets.ts'
import { spanRows } from './rows-spans.ts'
import { frenchTense } from './tense.ts'
import { frenchTimeWords } from './words.ts'

/** All rows of the French time grammar; where two read the same words, the one that comes first counts. */
export const frenchTimeRows: readonly TimeRow[] = [
  ...referenceRows,
  ...holidayRows,
  ...setRows,
  ...clockRows,
  ...dateRows,
  ...spanRows,
  ...amountRows,
  ...intervalRows,
]

/** The French time grammar, ready to read. */
export const frenchTimes: TimeGrammar = compileTimeGrammar({
  words: frenchTimeWords,
  rows: frenchTimeRows,
  tense: frenchTense,
})
