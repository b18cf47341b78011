import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEFT, Oracle, RIGHT, SHIFT } from './oracle.ts'

/** Follows transitions without cost to the end; returns the heads it built, the root as words + 1. */
function follow(heads: readonly number[]): number[] {
  const root = heads.length + 1
  const oracle = new Oracle()
  oracle.load(Int32Array.from([0, ...heads, 0]), root)
  const built = heads.map(() => 0)
  const stack = new Int32Array(heads.length + 2)
  let depth = 0
  let next = 1
  while (next < root || depth > 0) {
    let move = SHIFT
    if (depth > 0) {
      const costs = oracle.costs(stack, depth, next)
      const legal = [next < root, next < root || depth === 1, depth > 1]
      move = [SHIFT, LEFT, RIGHT].findIndex(each => legal[each] && costs[each] === 0)
      expect(move).toBeGreaterThanOrEqual(0)
    }
    if (move === SHIFT) stack[depth++] = next++
    else {
      built[stack[depth - 1]! - 1] = move === LEFT ? next : stack[depth - 2]!
      depth--
    }
  }
  return built
}

/** A random projective tree over words first … last: heads by word. */
function projective(first: number, last: number, above: number, draws: () => number, heads: number[]): void {
  if (first > last) return
  const top = first + (draws() % (last - first + 1))
  heads[top - 1] = above
  for (const [from, to] of [
    [first, top - 1],
    [top + 1, last],
  ] as const) {
    if (from > to) continue
    const cut = from + (draws() % (to - from + 1))
    projective(from, cut, top, draws, heads)
    projective(cut + 1, to, top, draws, heads)
  }
}

describe('the dynamic oracle', () => {
  it('leads to every projective tree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
        (words, numbers) => {
          let at = 0
          const heads: number[] = []
          projective(1, words, words + 1, () => numbers[at++ % numbers.length]!, heads)
          expect(follow(heads)).toEqual(heads)
        },
      ),
    )
  })
})
