import type { Pattern } from './pattern.ts'

interface Nfa {
  /** Per state: class that must be read, -1 for a state with empty moves only. */
  readonly reads: number[]
  readonly next: number[]
  readonly empty: number[][]
  /** Per state: the pattern that ends there, -1 for none. */
  readonly accepts: number[]
}

const addState = (nfa: Nfa): number => {
  nfa.reads.push(-1)
  nfa.next.push(-1)
  nfa.empty.push([])
  return nfa.accepts.push(-1) - 1
}

/** Thompson's construction; returns the state after the pattern. */
function addPattern(nfa: Nfa, pattern: Pattern, from: number, classOf: (name: string) => number): number {
  if (pattern.kind === 'sequence') {
    return pattern.parts.reduce((state, part) => addPattern(nfa, part, state, classOf), from)
  }
  const end = addState(nfa)
  const entry = addState(nfa)
  nfa.empty[from]!.push(entry)
  if (pattern.kind === 'class') {
    nfa.reads[entry] = classOf(pattern.name)
    nfa.next[entry] = end
    return end
  }
  if (pattern.kind === 'optional') nfa.empty[entry]!.push(end)
  for (const option of pattern.kind === 'choice' ? pattern.options : [pattern.part]) {
    nfa.empty[addPattern(nfa, option, entry, classOf)]!.push(end)
  }
  return end
}

/** State in which no pattern can go on, and the one before the first token. */
export const DEAD = 0
export const START = 1

const UNKNOWN = -1

/**
 * All patterns of a layer as one deterministic automaton over signatures (sets of classes), so that reading a token costs one
 * look-up however many patterns there are. Its states are made when they are first reached (lazy subset construction).
 */
export class Automaton {
  private readonly nfa: Nfa = { reads: [], next: [], empty: [], accepts: [] }
  private readonly signatures: readonly ReadonlySet<number>[]
  private readonly members: (readonly number[])[] = [[]]
  private readonly acceptedBy: (readonly number[])[] = [[]]
  private readonly numbers = new Map<string, number>()
  private table: Int16Array

  /** @param signatures the classes of each signature, by number */
  constructor(
    patterns: readonly Pattern[],
    signatures: readonly ReadonlySet<number>[],
    classOf: (name: string) => number,
  ) {
    this.signatures = signatures
    this.table = new Int16Array(signatures.length)
    const start = addState(this.nfa)
    patterns.forEach((pattern, index) => {
      this.nfa.accepts[addPattern(this.nfa, pattern, start, classOf)] = index
    })
    this.addState(this.closure([start]))
  }

  /** The state after reading a signature in `state`; DEAD where no pattern goes on. */
  step(state: number, signature: number): number {
    const known = this.table[state * this.signatures.length + signature]!
    return known === UNKNOWN ? this.makeStep(state, signature) : known
  }

  /** The patterns that end in a state, in the order in which they were given. */
  accepted(state: number): readonly number[] {
    return this.acceptedBy[state]!
  }

  private makeStep(state: number, signature: number): number {
    const classes = this.signatures[signature]!
    const targets: number[] = []
    for (const member of this.members[state]!) {
      if (classes.has(this.nfa.reads[member]!)) targets.push(this.nfa.next[member]!)
    }
    const next = this.stateOf(this.closure(targets))
    this.table[state * this.signatures.length + signature] = next
    return next
  }

  private closure(states: readonly number[]): number[] {
    const reached = new Set(states)
    for (const state of reached) for (const next of this.nfa.empty[state]!) reached.add(next)
    return [...reached].sort((a, b) => a - b)
  }

  private stateOf(reached: readonly number[]): number {
    if (reached.length === 0) return DEAD
    const key = reached.join()
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.addState(reached)
    this.numbers.set(key, number)
    return number
  }

  private addState(reached: readonly number[]): number {
    this.members.push(reached.filter(state => this.nfa.reads[state]! >= 0))
    const accepted = reached.map(state => this.nfa.accepts[state]!).filter(pattern => pattern >= 0)
    const number = this.acceptedBy.push(accepted.sort((a, b) => a - b)) - 1
    this.growTable(number + 1)
    return number
  }

  private growTable(states: number): void {
    const width = this.signatures.length
    if (states * width > this.table.length) {
      const larger = new Int16Array(2 * states * width)
      larger.set(this.table)
      this.table = larger
    }
    this.table.fill(UNKNOWN, (states - 1) * width, states * width)
  }
}
