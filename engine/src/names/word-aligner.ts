import { alignWords } from './align-words.ts'
import type { Script } from './clean-name.ts'
import {
  buildPairModel,
  type PairModel,
  type PairWeights,
  type PreparedWord,
  pairFor,
  prepareWord,
  type ScriptPair,
} from './pair-model.ts'
import { rowsFor, transcribeWord, transcriptionOf } from './transcribe.ts'

/** A word of a name with its script. */
export interface Word {
  readonly text: string
  readonly script: Script
}

/** How well two words spell one name. */
export interface WordAlignment {
  /** Natural logarithm of how much likelier the two are as spellings of one name than by chance. */
  readonly evidence: number
  /** What words like these yield on average when they are spellings of one name; `evidence / worth` near 1 is a good match. */
  readonly worth: number
}

export type Aligner = (a: Word, b: Word) => WordAlignment

const UNLIKE: WordAlignment = { evidence: -10, worth: 10 }
const OTHER_WORTH = 3
/** Prepared words kept by one aligner before it starts afresh. */
const KEPT_WORDS = 200_000

/** Makes the function that aligns words by the weights of each pair of scripts. It keeps what it prepared, up to a bound. */
export function createAligner(weights: Readonly<Record<ScriptPair, PairWeights>>): Aligner {
  const models = new Map<ScriptPair, PairModel>()
  const prepared = new Map<string, PreparedWord>()
  const latin = new Map<string, string>()
  const modelOf = (pair: ScriptPair): PairModel => {
    const model = models.get(pair) ?? buildPairModel(weights[pair])
    models.set(pair, model)
    return model
  }
  const prepare = (text: string, pair: ScriptPair, side: 'left' | 'right'): PreparedWord => {
    const key = `${pair}${side[0]}${text}`
    const known = prepared.get(key)
    if (known !== undefined) return known
    if (prepared.size >= KEPT_WORDS) prepared.clear()
    const made = prepareWord(text, modelOf(pair), side)
    prepared.set(key, made)
    return made
  }
  const romanise = (word: Word): string => {
    if (word.script === 'latn') return word.text
    const known = latin.get(word.text)
    if (known !== undefined) return known
    if (latin.size >= KEPT_WORDS) latin.clear()
    const made = latinSpelling(word)
    latin.set(word.text, made)
    return made
  }
  let scratch = new Float64Array(1024)
  const room = (left: PreparedWord, right: PreparedWord): Float64Array => {
    const needed = (left.size + 1) * (right.size + 1)
    if (scratch.length < needed) scratch = new Float64Array(needed * 2)
    return scratch
  }
  return (a, b) => {
    const way = pairFor(a.script, b.script)
    if (way === null)
      return a.text === b.text ? { evidence: OTHER_WORTH * a.text.length, worth: OTHER_WORTH * a.text.length } : UNLIKE
    const [first, second] = way.swap ? [b, a] : [a, b]
    const written = (word: Word): string => (way.romanise === word.script ? romanise(word) : word.text)
    const left = prepare(written(first), way.pair, 'left')
    const right = prepare(written(second), way.pair, 'right')
    return {
      evidence: alignWords(left, right, modelOf(way.pair), room(left, right)),
      worth: (left.worth + right.worth) / 2,
    }
  }
}

/** The usual English spelling of a word in another script, which stands for its sounds where two foreign scripts meet. */
export function latinSpelling(word: Word): string {
  const rows = rowsFor(word.script, word.text)
  return rows.length === 0 ? word.text : transcribeWord(word.text, transcriptionOf(rows, 'en'))
}
