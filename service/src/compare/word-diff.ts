import type { Span } from '@selon/engine'
import { alignWords } from './align-words.ts'
import { wordsOf } from './words.ts'

/** A stretch that both texts have, that only the first has, or that only the second has; spans count UTF-16 code units of each text. */
export interface WordChange {
  readonly op: 'keep' | 'drop' | 'add'
  readonly a: Span | null
  readonly b: Span | null
}

/** The difference of two texts in whole words, typing aside, in reading order: what was dropped before what was added in its place. */
export function diffWords(a: string, b: string): WordChange[] {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const changes: WordChange[] = []
  const push = (op: WordChange['op'], inA: Span | null, inB: Span | null) => {
    const last = changes.at(-1)
    if (last?.op === op) changes[changes.length - 1] = { op, a: joined(last.a, inA), b: joined(last.b, inB) }
    else changes.push({ op, a: inA, b: inB })
  }
  let [nextA, nextB] = [0, 0]
  for (const [i, j] of [...alignWords(wordsA, wordsB), [wordsA.length, wordsB.length] as const]) {
    for (; nextA < i; nextA++) push('drop', spanOf(wordsA[nextA]!), null)
    for (; nextB < j; nextB++) push('add', null, spanOf(wordsB[nextB]!))
    if (i < wordsA.length && j < wordsB.length) push('keep', spanOf(wordsA[i]!), spanOf(wordsB[j]!))
    ;[nextA, nextB] = [i + 1, j + 1]
  }
  return changes
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const joined = (first: Span | null, second: Span | null): Span | null =>
  first === null || second === null ? null : { start: first.start, end: second.end }
