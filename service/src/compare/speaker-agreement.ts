import { type CompareMeans, isClaim } from './pair-words.ts'
import { wordsOf } from './words.ts'

/**
 * Compares two names or descriptions of speakers: 1 where they share a name (*Mme Anna Lindqvist*, *A. Lindqvist*), 0.6 where they
 * share only a function (*le préfet*), -1 where both name somebody and share nothing, 0 where one is unknown or only described.
 */
export function agreementOfSpeakers(a: string | null, b: string | null, means: CompareMeans): number {
  if (a === null || b === null) return 0
  const [wordsA, wordsB] = [speakerWords(a, means), speakerWords(b, means)]
  if (wordsA.names.some(name => wordsB.names.includes(name))) return 1
  if (wordsA.names.length > 0 && wordsB.names.length > 0) return -1
  return wordsA.functions.some(word => wordsB.functions.includes(word)) ? 0.6 : 0
}

function speakerWords(speaker: string, means: CompareMeans): { names: string[]; functions: string[] } {
  const words = wordsOf(speaker).filter(word => isClaim(word, means))
  const names = words.filter(word => word.capital).map(word => word.stem)
  return { names, functions: words.filter(word => !word.capital).map(word => word.stem) }
}
