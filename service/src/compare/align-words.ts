import type { Word } from './words.ts'

/** Index pairs of words that stand in both texts in the same order, a longest such list (longest common subsequence). */
export type Alignment = readonly (readonly [a: number, b: number])[]

/** Longer texts are cut here: 800 x 800 cells take about a millisecond. */
const LONGEST = 800
/** A run of words this short or shorter may be a stray. */
const STRAY_LETTERS = 4

/** Two words are the same when their folded forms are, or when only an ending sets them apart (*danger*, *dangers*; *empêche*, *empêchent*). */
export const sameWord = (a: Word, b: Word): boolean =>
  a.fold === b.fold || (!a.figure && !b.figure && (a.stem === b.stem || (a.fold.length > 4 && rootOf(a) === rootOf(b))))

const rootOf = (word: Word): string => word.fold.replace(/(?:ent|es|e|s)$/, '')

/**
 * Longest common subsequence by dynamic programming, O(n·m), over at most 800 words of each side. Of equally long ones it keeps
 * neighbours together as far as going back greedily does.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): Alignment {
  const rows = Math.min(a.length, LONGEST)
  const columns = Math.min(b.length, LONGEST)
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] = sameWord(a[i]!, b[j]!)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (sameWord(a[i]!, b[j]!)) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return withoutStrays(a, b, pairs)
}

/** A lone short word between two changed stretches (*de*, *la*) is chance, not agreement. */
function withoutStrays(
  a: readonly Word[],
  b: readonly Word[],
  pairs: readonly (readonly [number, number])[],
): Alignment {
  const runs: (readonly [number, number])[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) runs.at(-1)!.push(pair)
    else runs.push([pair])
  }
  return runs
    .filter((run, at) => {
      const [before, after] = [runs[at - 1]?.at(-1) ?? [-1, -1], runs[at + 1]?.[0] ?? [a.length, b.length]]
      const [first, last] = [run[0]!, run.at(-1)!]
      const left = Math.min(first[0] - before[0], first[1] - before[1]) - 1
      const right = Math.min(after[0] - last[0], after[1] - last[1]) - 1
      const letters = run.reduce((sum, [i]) => sum + a[i]!.fold.length, 0)
      return letters > STRAY_LETTERS || left <= run.length || right <= run.length
    })
    .flat()
}
