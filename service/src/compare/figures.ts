import { type CompareMeans, isContent } from './pair-words.ts'
import type { Word } from './words.ts'

/** A figure with what it counts: *27 nouveaux foyers* → 27 of `nouveau`. */
interface Counted {
  readonly value: string
  readonly of: string
}

function countedIn(words: readonly Word[], means: CompareMeans): Counted[] {
  return words.flatMap((word, at) => {
    const value = word.figure ? word.fold : means.language.numerals.get(word.fold)
    const next = words.slice(at + 1, at + 4).find(after => !after.figure && isContent(after, means))
    return value === undefined || next === undefined || means.language.dateWords.has(next.fold)
      ? []
      : [{ value, of: next.stem }]
  })
}

/** True where both sides have figures and the side with fewer has one that the other lacks. */
export function otherFigures(a: readonly Word[], b: readonly Word[]): boolean {
  const figures = [a, b].map(words => words.filter(word => word.figure).map(word => word.fold))
  const [few, many] = figures.sort((x, y) => x.length - y.length) as [string[], string[]]
  return few.length > 0 && few.some(figure => !many.includes(figure))
}

/** What both sides count and count differently (*14 morts*, *20 morts*), with the two figures. */
export function clashingFigures(
  a: readonly Word[],
  b: readonly Word[],
  means: CompareMeans,
): { readonly of: string; readonly a: string; readonly b: string }[] {
  const [inA, inB] = [countedIn(a, means), countedIn(b, means)]
  return inA.flatMap(({ value, of }) => {
    const others = inB.filter(other => other.of === of)
    const clash = others.length > 0 && !others.some(other => other.value === value)
    return clash ? [{ of, a: value, b: others[0]!.value }] : []
  })
}
