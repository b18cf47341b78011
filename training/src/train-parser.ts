import { DEPRELS } from '../../engine/src/model/syntax.ts'
import {
  bufferRows,
  LABELROWS_COUNT,
  labelRows,
  STRUCTUREROWS_COUNT,
  stackRows,
  stateRows,
} from '../../engine/src/syntax/generated/parse-rows.ts'
import { LABEL_LANES, type SyntaxModel } from '../../engine/src/syntax/syntax-model.ts'
import { shiftFor } from '../../engine/src/syntax/tag-tokens.ts'
import { TAGS } from '../../engine/src/syntax/tags.ts'
import { HEAD, newTokenArrays, PADDING, ParseState, TAG_OF } from '../../engine/src/syntax/workspace.ts'
import { AveragedRows } from './averaged-rows.ts'
import { LEFT, Oracle, RIGHT, SHIFT } from './oracle.ts'
import { type Random, shuffled } from './random.ts'
import { loadTokens, loadWords, type TrainingSentence } from './training-sentence.ts'

export interface ParserTraining {
  readonly structureRows: number
  readonly labelRows: number
  readonly epochs: number
  readonly random: Random
}

export interface ParserWeights {
  readonly structure: Float32Array
  /** How often each row of `structure` was asked. */
  readonly uses: Uint32Array
  readonly labels: Float32Array
}

/** A relation is left out for a tag where it makes up less than this part. */
const RAREST = 1500
const ROOT = DEPRELS.indexOf('root')

/** The relations that words bear which a tagger gives each tag, commonest first, up to LABEL_LANES of them a tag (255 fills up). Those that are rarer than one in 1,500 are left out. */
export function labelsByTag(sentences: readonly TrainingSentence[]): Uint8Array {
  const counts = TAGS.map(() => new Map<number, number>())
  for (const { source, predicted } of sentences)
    for (const [index, { first, last }] of source.tokens.entries())
      for (let word = first; word < last; word++) {
        const { tag, deprel, head } = source.words[word]!
        const seen = last - first > 1 ? tag : predicted[index]!
        if (head !== 0) counts[seen]!.set(deprel, (counts[seen]!.get(deprel) ?? 0) + 1)
      }
  const labels = new Uint8Array(32 * LABEL_LANES).fill(255)
  for (const [tag, seen] of counts.entries()) {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0)
    const common = [...seen].filter(([, count]) => count * RAREST >= total)
    const ranked = common.sort((a, b) => b[1] - a[1]).slice(0, LABEL_LANES)
    for (const [lane, [label]] of ranked.entries()) labels[tag * LABEL_LANES + lane] = label
    if (ranked.length === 0) labels[tag * LABEL_LANES] = 34
  }
  return labels
}

/** Trains both classifiers of the parser with a dynamic oracle (Goldberg and Nivre, 2013), on the tags that a tagger predicts. */
export class ParserTrainer {
  readonly #model: SyntaxModel
  readonly #options: ParserTraining
  readonly #labelsOfTag: Uint8Array
  readonly #structure: AveragedRows
  readonly #uses: Uint32Array
  readonly #labels: AveragedRows
  readonly #state = new ParseState()
  readonly #tokens = newTokenArrays()
  readonly #oracle = new Oracle()
  readonly #rows = new Int32Array(Math.max(STRUCTUREROWS_COUNT, LABELROWS_COUNT))
  readonly #scores = new Float32Array(LABEL_LANES)

  constructor(model: SyntaxModel, labelsOfTag: Uint8Array, options: ParserTraining) {
    this.#model = model
    this.#options = options
    this.#labelsOfTag = labelsOfTag
    this.#structure = new AveragedRows(options.structureRows, 3)
    this.#uses = new Uint32Array(options.structureRows)
    this.#labels = new AveragedRows(options.labelRows, LABEL_LANES)
  }

  train(sentences: readonly TrainingSentence[]): ParserWeights {
    for (let epoch = 0; epoch < this.#options.epochs; epoch++) {
      let attached = 0
      let words = 0
      for (const sentence of shuffled(sentences, this.#options.random)) {
        loadTokens(this.#model, this.#tokens, sentence)
        this.#tokens.tag.set(sentence.predicted, PADDING)
        loadWords(this.#model, this.#tokens, sentence, this.#state)
        this.#parse(sentence, epoch === 0 ? 0 : 0.9)
        for (let i = 1; i < this.#state.root; i++) if (this.#state.at(i, HEAD) === sentence.heads[i]) attached++
        words += this.#state.root - 1
      }
      console.log(`  parser epoch ${epoch + 1}: ${((100 * attached) / words).toFixed(2)} % attached right`)
    }
    return { structure: this.#structure.average(), uses: this.#uses, labels: this.#labels.average() }
  }

  /** Parses one sentence, correcting the weights; follows its own choice with probability `explore`, else a right one. */
  #parse(sentence: TrainingSentence, explore: number): void {
    const state = this.#state
    const { stack, root } = state
    const shift = shiftFor(this.#options.structureRows)
    this.#oracle.load(sentence.heads, root)
    let next = 1
    let depth = 0
    while (next < root || depth > 0) {
      if (depth === 0) {
        stack[depth++] = next++
        continue
      }
      const top = stack[depth - 1]!
      const second = depth > 1 ? stack[depth - 2]! : 0
      const canShift = next < root
      const canLeft = next < root || depth === 1
      const canRight = depth > 1
      let move = canLeft ? LEFT : RIGHT
      if (Number(canShift) + Number(canLeft) + Number(canRight) > 1) {
        state.depth = depth
        const third = depth > 2 ? stack[depth - 3]! : 0
        stackRows(state, top, second, third, this.#rows, shift)
        bufferRows(state, next, this.#rows, shift)
        stateRows(state, top, second, third, next, this.#rows, shift)
        move = this.#choose([canShift, canLeft, canRight], this.#oracle.costs(stack, depth, next), explore)
      }
      if (move === SHIFT) {
        stack[depth++] = next++
        continue
      }
      const head = move === LEFT ? next : second
      state.attach(head, top, head === root ? ROOT : this.#label(sentence, head, top, second))
      depth--
    }
  }

  #choose(legal: readonly boolean[], costs: readonly number[], explore: number): number {
    const scores = this.#scores
    this.#structure.score(this.#rows, STRUCTUREROWS_COUNT, scores)
    for (let k = 0; k < STRUCTUREROWS_COUNT; k++) this.#uses[this.#rows[k]!]!++
    let least = Number.POSITIVE_INFINITY
    for (let move = 0; move < 3; move++) if (legal[move] && costs[move]! < least) least = costs[move]!
    let best = -1
    let right = -1
    for (let move = 0; move < 3; move++) {
      if (!legal[move]) continue
      if (best < 0 || scores[move]! > scores[best]!) best = move
      if (costs[move] === least && (right < 0 || scores[move]! > scores[right]!)) right = move
    }
    if (costs[best] !== least) this.#structure.update(this.#rows, STRUCTUREROWS_COUNT, right, best)
    this.#structure.tick()
    return this.#options.random() < explore ? best : right
  }

  #label(sentence: TrainingSentence, head: number, dependent: number, under: number): number {
    const lanes = this.#state.at(dependent, TAG_OF) * LABEL_LANES
    labelRows(this.#state, head, dependent, under, this.#rows, shiftFor(this.#options.labelRows))
    this.#labels.score(this.#rows, LABELROWS_COUNT, this.#scores)
    let best = 0
    let gold = -1
    for (let lane = 0; lane < LABEL_LANES && this.#labelsOfTag[lanes + lane] !== 255; lane++) {
      if (this.#scores[lane]! > this.#scores[best]!) best = lane
      if (this.#labelsOfTag[lanes + lane] === sentence.deprels[dependent]) gold = lane
    }
    if (sentence.heads[dependent] === head) {
      if (gold >= 0 && gold !== best) this.#labels.update(this.#rows, LABELROWS_COUNT, gold, best)
      this.#labels.tick()
    }
    return this.#labelsOfTag[lanes + best]!
  }
}
