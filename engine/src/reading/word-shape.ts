import { UPOS } from '../model/syntax.ts'
import { type Reading, upos } from './reading.ts'

const openClass: ReadonlySet<number> = new Set(
  (['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'X', 'INTJ', 'SYM'] as const).map(upos),
)

/** The word itself in small letters where it is a function word or a mark, else its part of speech; empty beyond the text. */
export function wordShape({ syntax, lower }: Reading, word: number): string {
  if (word < 0 || word >= syntax.length) return ''
  return openClass.has(syntax.upos[word]!) ? UPOS[syntax.upos[word]!]! : lower[word]!
}
