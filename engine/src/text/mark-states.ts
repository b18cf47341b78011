import type { QuotationMarkKind } from '../model/quotation.ts'

const KINDS: readonly QuotationMarkKind[] = ['guillemets', 'double', 'single']
const MAX_DEPTH = 3

/** Which quotations are open, outermost first. */
export type MarkState = readonly QuotationMarkKind[]

function allStates(): MarkState[] {
  const states: MarkState[] = [[]]
  for (let from = 0; from < states.length; from++) {
    const state = states[from]!
    if (state.length < MAX_DEPTH) for (const kind of KINDS) states.push([...state, kind])
  }
  return states
}

/** Every stack of open quotations up to three deep; what opens deeper than that is left out. Entry 0 is the empty one. */
export const markStates: readonly MarkState[] = allStates()

const keyOf = (state: MarkState): string => state.join(' ')
const indexes = new Map(markStates.map((state, index) => [keyOf(state), index]))

/** For each state the states that opening a quotation of each kind leads to, -1 where it is too deep. */
export const afterOpening: readonly Readonly<Record<QuotationMarkKind, number>>[] = markStates.map(state => {
  const next = (kind: QuotationMarkKind): number => indexes.get(keyOf([...state, kind])) ?? -1
  return { guillemets: next('guillemets'), double: next('double'), single: next('single') }
})

/** For each state the state that closing the innermost quotation leads to; the empty one leads to itself. */
export const afterClosing: readonly number[] = markStates.map(state => indexes.get(keyOf(state.slice(0, -1))) ?? 0)
