import type { Meaning } from './meaning.ts'
import type { Node } from './node.ts'
import type { TimeLexicon } from './time-lexicon.ts'
import { ITEM, type Items } from './tokens.ts'

interface MatchRange {
  readonly items: Items
  readonly grammar: TimeLexicon
  readonly nodes: readonly Node[]
  readonly from: number
  readonly next: number
}

/** What a row read, as its value function asks for it. */
export class Match {
  private readonly range: MatchRange

  constructor(range: MatchRange) {
    this.range = range
  }

  /** The numbers in figures or words, in order. */
  numbers(): number[] {
    const numbers: number[] = []
    this.eachItem(i => {
      const value = this.numberAt(i)
      if (value !== undefined) numbers.push(value)
    })
    return numbers
  }

  /** The meanings that earlier layers found, in order. */
  meanings(): Meaning[] {
    const meanings: Meaning[] = []
    this.eachItem(i => {
      if (this.range.items.kind[i] === ITEM.node) meanings.push(this.range.nodes[this.range.items.value[i]!]!.meaning)
    })
    return meanings
  }

  /** The value of the nth item of a class; undefined where there is none. */
  value(className: string, nth = 0): number | undefined {
    const values = this.values(className)
    return values[nth]
  }

  /** The values of all items of a class. */
  values(className: string): number[] {
    const { items, grammar } = this.range
    const id = grammar.classId(className)
    const values: number[] = []
    this.eachItem(i => {
      if (!grammar.signatures[items.signature[i]!]!.has(id)) return
      const value = items.kind[i] === ITEM.word ? grammar.wordValue(className, items.value[i]!) : items.value[i]!
      values.push(value ?? this.numberAt(i) ?? 0)
    })
    return values
  }

  /** True where one of the items is of the class, or is the word. */
  has(className: string): boolean {
    return this.values(className).length > 0
  }

  private numberAt(i: number): number | undefined {
    const { items, grammar } = this.range
    if (items.kind[i] === ITEM.number) return items.value[i]
    return items.kind[i] === ITEM.word ? grammar.wordValue('CARDINAL', items.value[i]!) : undefined
  }

  private eachItem(visit: (index: number) => void): void {
    for (let i = this.range.from; i < this.range.next; i++) visit(i)
  }
}
