import { type NamePart, parseName } from './parse-name.ts'
import { hashPair, outerWords, rememberSounds, soundPairs } from './sound-keys.ts'

/** Keys of sound by which names are found in a store that is not in memory, as signed 32-bit numbers. */
export interface NameKeys {
  /** True for a single word, hyphens included, as a surname by itself. */
  readonly lone: boolean
  /** What the name is stored under. */
  readonly filed: readonly number[]
  /** What is asked to find other spellings, full names behind a surname, and surnames that may stand for a full name. */
  readonly asked: readonly number[]
}

/** How many readings of an ambiguous word are stored, and asked. */
const STORED = 3
const ASKED = 4
/** What parts keys of single words from those of pairs, and lone surnames from those of full names. */
const LONE = 0x10e
const SURNAME = 0x5a3e

/**
 * Makes keys of names; sounds of words are remembered from one name to the next. With `surnames` a single word also finds names that end
 * with it, and they find it.
 */
export function createNameKeys(): (name: string, options: { readonly surnames: boolean }) => NameKeys {
  const stored = rememberSounds(STORED)
  const asked = rememberSounds(ASKED)
  const single = (word: NamePart, namespace: number): number[] =>
    Array.from(asked(word).wholes, whole => hashPair(whole, namespace))
  return (name, { surnames }) => {
    const words = parseName(name).parts.filter(part => part.role === 'core')
    const last = words.at(-1)
    if (last === undefined) return { lone: false, filed: [], asked: [] }
    const lone = single(last, LONE)
    const surname = surnames ? single(last, SURNAME) : []
    if (words.length === 1) return { lone: true, filed: lone, asked: [...lone, ...surname] }
    const outer = outerWords(words)
    return {
      lone: !/\S\s+\S/u.test(name),
      filed: [...soundPairs(outer.map(stored)), ...surname],
      asked: [...soundPairs(outer.map(asked)), ...(surnames ? lone : [])],
    }
  }
}
