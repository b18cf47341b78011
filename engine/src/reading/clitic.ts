import type { Span } from '../model/span.ts'
import type { Reading } from './reading.ts'

const HYPHENS = /^-(?:t-)?/u

/** The form of a word in small letters, an inverted clitic without its hyphens: *il* for *-t-il*. */
export const bareForm = ({ lower }: Reading, word: number): string => lower[word]!.replace(HYPHENS, '')

/** The letters of a word, an inverted clitic without its hyphens. */
export function spanWithoutHyphens({ syntax, text }: Reading, word: number): Span {
  const start = syntax.start[word]!
  const end = syntax.end[word]!
  return { start: start + (HYPHENS.exec(text.slice(start, end))?.[0].length ?? 0), end }
}
