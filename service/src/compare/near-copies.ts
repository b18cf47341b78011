import { hashText } from './signature.ts'
import { wordsOf } from './words.ts'

const SHINGLE = 6

/** Hashes of all runs of six words of a text: what two copies of one agency text have in common. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const stems = wordsOf(text).map(word => word.stem)
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE <= stems.length; i++) shingles.add(hashText(stems.slice(i, i + SHINGLE).join(' ')))
  return shingles
}

/** Part of `text`'s runs of six words that `other` has too, 0 to 1: 0.9 for a copy with a new headline, under 0.1 for two own reports. */
export function shareIn(text: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (text.size === 0) return 0
  let common = 0
  for (const shingle of text) if (other.has(shingle)) common++
  return common / text.size
}
