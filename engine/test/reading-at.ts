import { readText } from '../src/analyze.ts'
import type { Reading } from '../src/reading/reading.ts'
import { wordAt } from '../src/reading/reading.ts'
import { frenchReader } from './reader.ts'

/** The reading of a text in which one word stands between stars (*Le \*maire\* sourit*), and the index of that word. */
export function readingAt(marked: string): { text: string; reading: Reading; word: number } {
  const text = marked.replaceAll('*', '')
  const reading = readText(text, frenchReader())
  return { text, reading, word: wordAt(reading, marked.indexOf('*')) }
}

/** The characters from one word to another, both included. */
export const wordsBetween = ({ text, syntax }: Reading, { first, last }: { first: number; last: number }): string =>
  text.slice(syntax.start[first]!, syntax.end[last]!)
