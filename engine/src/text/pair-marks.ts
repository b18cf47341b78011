import type { QuotationMarkKind } from '../model/quotation.ts'
import type { MarkCosts } from './mark-costs.ts'
import { afterClosing, afterOpening, type MarkState, markStates } from './mark-states.ts'
import type { Mark } from './quotation-marks.ts'

/** A mark with its costs, or the end of a paragraph, in reading order. */
export type MarkEvent =
  | { readonly type: 'mark'; readonly mark: Mark; readonly costs: MarkCosts; readonly startsParagraph: boolean }
  | { readonly type: 'break'; readonly at: number; readonly nextParagraph: number; readonly stayCost: number }

/** How an event was read. `closeMissing` closes what stays open without a mark. */
export type MarkAction =
  | 'ignore'
  | 'open'
  | 'close'
  /** The mark closes a quotation whose opening mark is missing. */
  | 'closeUnopened'
  /** The mark opens; the quotation that was open before it has lost its closing mark. */
  | 'closeMissingThenOpen'
  /** The mark closes the outer of two; the inner one has lost its closing mark. */
  | 'closeMissingThenClose'
  /** The mark says at the start of a paragraph that the quotation goes on. */
  | 'reopen'
  | 'stay'
  | 'drop'

// biome-ignore format: a list
const ACTIONS: readonly MarkAction[] = [
  'ignore', 'open', 'close', 'closeUnopened', 'closeMissingThenOpen', 'closeMissingThenClose', 'reopen', 'stay', 'drop',
]
const CODE = Object.fromEntries(ACTIONS.map((action, code) => [action, code])) as Readonly<Record<MarkAction, number>>

const MISSING_CLOSE: Readonly<Record<QuotationMarkKind, number>> = { guillemets: 5, double: 5, single: 3 }
const MISSING_OPEN = 5.8
const REOPENED = -1

function mismatchCost(mark: QuotationMarkKind, open: QuotationMarkKind): number {
  if (mark === open) return 0
  return mark === 'single' || open === 'single' ? 5 : 3
}

function nestingCost(state: MarkState, mark: Mark): number {
  if (mark.kind === 'single') return state.includes('single') ? 5 : 0
  if (!state.includes(mark.kind)) return 0
  return mark.direction === 0 ? 3 : 1
}

const STATES = markStates.length
const isOpen = markStates.map(state => state.length > 0)

/** The cheapest way to reach each state, with the action and the state before it. */
class Lattice {
  costs = new Float64Array(STATES).fill(Infinity)
  private next = new Float64Array(STATES)
  private back: Uint16Array
  private row = 0

  constructor(events: number, start: number) {
    this.back = new Uint16Array(events * STATES)
    this.costs[start] = 0
  }

  step(event: MarkEvent): void {
    this.next.fill(Infinity)
    for (let state = 0; state < STATES; state++) {
      if (this.costs[state] === Infinity) continue
      if (event.type === 'mark') this.readMark(state, event.mark, event.costs, event.startsParagraph)
      else this.readBreak(state, event.stayCost)
    }
    const reached = this.costs
    this.costs = this.next
    this.next = reached
    this.row++
  }

  private offer(from: number, to: number, action: MarkAction, cost: number): void {
    if (to < 0) return
    const total = this.costs[from]! + cost
    if (total >= this.next[to]!) return
    this.next[to] = total
    this.back[this.row * STATES + to] = from * ACTIONS.length + CODE[action]
  }

  private readMark(from: number, mark: Mark, costs: MarkCosts, startsParagraph: boolean): void {
    const state = markStates[from]!
    this.offer(from, from, 'ignore', mark.ignoreCost)
    this.offer(from, afterOpening[from]![mark.kind], 'open', costs.open + nestingCost(state, mark))
    const top = state.at(-1)
    if (top === undefined) {
      if (mark.kind !== 'single') this.offer(from, from, 'closeUnopened', costs.close + MISSING_OPEN)
      return
    }
    const below = afterClosing[from]!
    this.offer(from, below, 'close', costs.close + mismatchCost(mark.kind, top))
    if (startsParagraph && state.includes(mark.kind)) this.offer(from, from, 'reopen', REOPENED)
    const lost = MISSING_CLOSE[top]
    this.offer(from, afterOpening[below]![mark.kind], 'closeMissingThenOpen', costs.open + lost)
    const second = state.at(-2)
    if (second === mark.kind) this.offer(from, afterClosing[below]!, 'closeMissingThenClose', costs.close + lost)
  }

  private readBreak(from: number, stayCost: number): void {
    this.offer(from, from, 'stay', isOpen[from] ? stayCost : 0)
    if (!isOpen[from]) return
    const lost = markStates[from]!.reduce((sum, kind) => sum + MISSING_CLOSE[kind], 0)
    this.offer(from, 0, 'drop', lost)
  }

  /** The actions that lead to the cheapest state, and that state. */
  best(): { actions: MarkAction[]; state: number } {
    let state = 0
    for (let other = 1; other < STATES; other++) if (this.costs[other]! < this.costs[state]!) state = other
    const last = state
    const actions: MarkAction[] = new Array(this.row)
    for (let row = this.row - 1; row >= 0; row--) {
      const code = this.back[row * STATES + state]!
      actions[row] = ACTIONS[code % ACTIONS.length]!
      state = Math.floor(code / ACTIONS.length)
    }
    return { actions, state: last }
  }
}

/**
 * Reads a run of events as opening, closing or no quotation marks, so that the sum of costs is least (Viterbi's algorithm over the
 * stacks of open quotations). Time and memory grow linearly with the number of events.
 * @param start the state that the run before ended in; 0 at the start of a text
 */
export function pairMarks(events: readonly MarkEvent[], start: number): { actions: MarkAction[]; state: number } {
  const lattice = new Lattice(events.length, start)
  for (const event of events) lattice.step(event)
  return lattice.best()
}
