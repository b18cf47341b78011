import type { GroupingStore, PlacedStatement, Placement, Ruling } from './grouping.ts'
import { makeKeyIndex } from './key-index.ts'

/** A grouping store in memory: for files of statements, for tests and for measuring. */
export interface MemoryStore extends GroupingStore {
  /** Files the statement and joins it to the groups of its placement. */
  accept(statement: PlacedStatement, placement: Placement): void
  rule(a: string, b: string, ruling: Exclude<Ruling, null>): void
  /** Groups of at least so many statements, ids in the order of adding. */
  groups(atLeast: number): readonly (readonly string[])[]
}

export function makeMemoryStore(): MemoryStore {
  const index = makeKeyIndex()
  const all: PlacedStatement[] = []
  const numbers = new Map<string, number>()
  const members = new Map<string, string[]>()
  const rulings = new Map<string, Exclude<Ruling, null>>()
  const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
  return {
    async candidates(keys, perKey) {
      const found = [...index.find(keys, perKey)].sort(([a, x], [b, y]) => y - x || b - a)
      return found.map(([number, shared]) => ({ id: all[number]!.id, shared }))
    },
    statements: async ids => ids.map(id => all[numbers.get(id)!]!),
    groupWith: async id => ({ id: null, members: members.get(id) ?? [id], byHand: false }),
    rulings: async (id, others) => others.map(other => rulings.get(pairKey(id, other)) ?? null),
    accept(statement, { signature, joins }) {
      const number = all.push(statement) - 1
      numbers.set(statement.id, number)
      index.add(number, signature.filed)
      if (joins.length === 0) return
      const group = [...joins.flatMap(joined => joined.members), statement.id]
      for (const id of group) members.set(id, group)
    },
    rule: (a, b, ruling) => void rulings.set(pairKey(a, b), ruling),
    groups: atLeast => [...new Set(members.values())].filter(group => group.length >= atLeast),
  }
}
