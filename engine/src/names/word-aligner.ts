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
import { latinSpelling } from './transcribe.ts'

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
  // Built when first asked for: reading an article needs the Latin one at most, and soon.
  const models = new Map<ScriptPair, Preparing>()
  const modelOf = (pair: ScriptPair): Preparing => {
    const model = models.get(pair) ?? preparing(buildPairModel(weights[pair]))
    models.set(pair, model)
    return model
  }
  const romanised = remembered((word: Word) => latinSpelling(word.text, word.script))
  let scratch = new Float64Array(1024)
  return (a, b) => {
    const way = pairFor(a.script, b.script)
    if (way === null)
      return a.text === b.text ? { evidence: OTHER_WORTH * a.text.length, worth: OTHER_WORTH * a.text.length } : UNLIKE
    const { model, left, right } = modelOf(way.pair)
    const [first, second] = way.swap ? [b, a] : [a, b]
    const one = left(way.romanise === first.script ? romanised(first) : first.text)
    const other = right(way.romanise === second.script ? romanised(second) : second.text)
    const needed = (one.size + 1) * (other.size + 1)
    if (scratch.length < needed) scratch = new Float64Array(needed * 2)
    return { evidence: alignWords(one, other, model, scratch), worth: (one.worth + other.worth) / 2 }
  }
}

interface Preparing {
  readonly model: PairModel
  left(text: string): PreparedWord
  right(text: string): PreparedWord
}

/** A model with memories of the words prepared for its two sides. */
function preparing(model: PairModel): Preparing {
  const sides = { left: new Map<string, PreparedWord>(), right: new Map<string, PreparedWord>() }
  const prepare = (text: string, side: 'left' | 'right'): PreparedWord => {
    const known = sides[side].get(text)
    if (known !== undefined) return known
    if (sides[side].size >= KEPT_WORDS) sides[side].clear()
    const made = prepareWord(text, model, side)
    sides[side].set(text, made)
    return made
  }
  return { model, left: text => prepare(text, 'left'), right: text => prepare(text, 'right') }
}

/** A function of words that remembers what it gave, up to a bound. */
function remembered(make: (word: Word) => string): (word: Word) => string {
  const known = new Map<string, string>()
  return word => {
    const seen = known.get(word.text)
    if (seen !== undefined) return seen
    if (known.size >= KEPT_WORDS) known.clear()
    const made = make(word)
    known.set(word.text, made)
    return made
  }
}
