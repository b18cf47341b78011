import type { Match } from '../match.ts'
import type { Meaning } from '../meaning.ts'
import type { RowArguments } from '../row-arguments.ts'

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

const reference = (_match: Match, row: RowArguments): Meaning => ({
  kind: 'reference',
  value: (row.value ?? 'PRESENT_REF') as Reference,
  base: 'published',
})

/** *à l'époque*: about the time that the text set up. */
const atThatTime = (): Meaning => ({ kind: 'approximate', of: { kind: 'same', unit: 'month' } })

/** *d'ici là*: a time that the text leaves to its reader. */
const unplaced = (): Meaning => ({ kind: 'unplaced' })

export const referenceValues = { reference, openReference: reference, atThatTime, unplaced }
