import { alignWords } from '../../engine/src/names/align-words.ts'
import {
  buildPairModel,
  type PairModel,
  type PairWeights,
  prepareWord,
  type ScriptPair,
} from '../../engine/src/names/pair-model.ts'
import { parseName } from '../../engine/src/names/parse-name.ts'
import type { Person } from './names-data.ts'
import { add, type PairCounts, priorCounts } from './names-priors.ts'

interface WordPair {
  readonly left: string
  readonly right: string
  readonly weight: number
}

const ITERATIONS = 4
const LONGEST: Readonly<Record<string, number>> = { latn: 3, cyrl: 2, grek: 2, arab: 2 }
/** A pair of groups outside the tables must have been seen about this often, in expectation, to be kept. */
const LEAST_COUNT = 1.8
const DISCOUNT = 0.5
const EMPTY_SIDE = 0.3

/**
 * Learns the weights of a pair of scripts from people's names: expectation–maximisation over all alignments of their words by groups of
 * letters, with the transcription tables as prior, then the logarithm of joint over independent probability.
 */
export function learnPair(people: readonly Person[], pair: ScriptPair): PairWeights {
  const prior = priorCounts(pair)
  let counts = prior
  let words: readonly WordPair[] = []
  for (let round = 0; round < ITERATIONS; round++) {
    const model = buildPairModel(weightsOf(counts, backgrounds(words, pair)))
    words = wordPairs(people, pair, model)
    counts = expectedCounts(words, pair, counts)
    mergePrior(counts, prior)
  }
  return weightsOf(counts, backgrounds(words, pair))
}

/** Words of two spellings of one person's name that the model so far aligns best, each weighed so that nobody counts for many. */
function wordPairs(people: readonly Person[], pair: ScriptPair, model: PairModel): WordPair[] {
  const [left, right] = pair.split('-') as [string, string]
  const found: WordPair[] = []
  for (const person of people) {
    const names = [...new Set(Object.values(person.names))].map(name =>
      parseName(name).parts.filter(part => part.role === 'core'),
    )
    const lefts = names.filter(parts => parts.some(part => part.script === left))
    const rights = names.filter(parts => parts.some(part => part.script === right))
    const weight = Math.min(1, 4 / Math.max(1, lefts.length * rights.length))
    for (const a of lefts) {
      for (const b of rights) {
        if (a === b) continue
        for (const [x, y] of bestWords(
          a.filter(p => p.script === left).map(p => p.text),
          b.filter(p => p.script === right).map(p => p.text),
          model,
        ))
          found.push({ left: x, right: y, weight })
      }
    }
  }
  return found
}

function bestWords(a: readonly string[], b: readonly string[], model: PairModel): [string, string][] {
  const scratch = new Float64Array(64 * 64)
  const scored = a.flatMap((x, i) =>
    b.map((y, j) => ({
      i,
      j,
      x,
      y,
      score: alignWords(prepareWord(x, model, 'left'), prepareWord(y, model, 'right'), model, scratch),
    })),
  )
  scored.sort((p, q) => q.score - p.score)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const chosen: [string, string][] = []
  for (const { i, j, x, y, score } of scored) {
    if (score < 2 || usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    chosen.push([x, y])
  }
  return chosen
}

interface Backgrounds {
  readonly left: ReadonlyMap<string, number>
  readonly right: ReadonlyMap<string, number>
}

function backgrounds(words: readonly WordPair[], pair: ScriptPair): Backgrounds {
  const [left, right] = pair.split('-') as [string, string]
  return {
    left: letterFrequencies(
      words.map(w => [w.left, w.weight]),
      left,
    ),
    right: letterFrequencies(
      words.map(w => [w.right, w.weight]),
      right,
    ),
  }
}

/** Logarithm of how often each letter stands in the words; flat where there are none. */
function letterFrequencies(words: readonly (readonly [string, number])[], script: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let total = 0
  for (const [word, weight] of words) {
    for (const letter of word) {
      counts.set(letter, (counts.get(letter) ?? 0) + weight)
      total += weight
    }
  }
  const size = script === 'arab' ? 30 : 28
  return new Map([...counts].map(([letter, count]) => [letter, Math.log((count + 2) / (total + 2 * size))]))
}

function weightsOf(counts: PairCounts, background: Backgrounds): PairWeights {
  let total = 0
  for (const row of counts.values()) for (const count of row.values()) total += count
  const rare = Math.log(1 / 400)
  const chance = (group: string, letters: ReadonlyMap<string, number>): number => {
    let sum = 0
    for (const letter of group)
      if (letter !== '^' && letter !== '$') sum += letters.size === 0 ? Math.log(1 / 25) : (letters.get(letter) ?? rare)
    return sum
  }
  const ends = {
    '^': -Math.log((counts.get('^')?.get('^') ?? 1) / total),
    $: -Math.log((counts.get('$')?.get('$') ?? 1) / total),
  }
  const weights: Record<string, string> = {}
  for (const [left, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = [...row]
      .sort(([, a], [, b]) => b - a)
      .map(([right, count]) => {
        const marks =
          (left.startsWith('^') || right.startsWith('^') ? ends['^'] : 0) +
          (left.endsWith('$') || right.endsWith('$') ? ends.$ : 0)
        return `${right === '' ? '-' : right} ${Math.round(10 * (Math.log(count / total) + marks - chance(left, background.left) - chance(right, background.right)))}`
      })
    weights[left] = cells.join(' ')
  }
  return { groups: weights, left: worthRow(counts, weights, 'left'), right: worthRow(counts, weights, 'right') }
}

/** The average weight that a letter of one side has its share in, over all pairs of groups that hold it. */
function worthRow(counts: PairCounts, weights: Readonly<Record<string, string>>, side: 'left' | 'right'): string {
  const sums = new Map<string, [number, number]>()
  for (const [left, row] of Object.entries(weights)) {
    const cells = row.split(' ')
    for (let k = 0; k < cells.length; k += 2) {
      const right = cells[k] === '-' ? '' : cells[k]!
      const group = (side === 'left' ? left : right).replace(/[\^$]/gu, '')
      const count = counts.get(left)?.get(right) ?? 0
      for (const letter of group) {
        const sum = sums.get(letter) ?? [0, 0]
        sums.set(letter, [sum[0] + (count * Number(cells[k + 1])) / group.length, sum[1] + count])
      }
    }
  }
  return [...sums].map(([letter, [sum, count]]) => `${letter} ${Math.round(sum / count)}`).join(' ')
}

function mergePrior(counts: PairCounts, prior: PairCounts): void {
  for (const [left, row] of counts) {
    for (const [right, count] of row) {
      const known = prior.get(left)?.has(right) ?? false
      if (known) continue
      if (count < LEAST_COUNT) row.delete(right)
      else row.set(right, count - DISCOUNT)
    }
    if (row.size === 0) counts.delete(left)
  }
  for (const [left, row] of prior) for (const [right, count] of row) add(counts, left, right, count)
}

interface Step {
  readonly i: number
  readonly j: number
  readonly left: string
  readonly right: string
  readonly chance: number
}

function expectedCounts(words: readonly WordPair[], pair: ScriptPair, previous: PairCounts): PairCounts {
  const [leftScript, rightScript] = pair.split('-') as [string, string]
  let total = 0
  for (const row of previous.values()) for (const count of row.values()) total += count
  const counts: PairCounts = new Map()
  const chanceOf = (left: string, right: string): number => {
    const known = previous.get(left)?.get(right)
    if (known !== undefined) return known / total
    if (left === '' || right === '') return Math.max(left.length, right.length) > 1 ? 0 : 1e-6
    return 1e-5 * 0.02 ** (left.length + right.length - 2)
  }
  for (const word of words) {
    if (word.left.length > 20 || word.right.length > 20) continue
    const steps = stepsOf(`^${word.left}$`, `^${word.right}$`, LONGEST[leftScript]!, LONGEST[rightScript]!, chanceOf)
    if (pair === 'latn-latn' && word.left === word.right) {
      for (const letter of word.left) add(counts, letter, letter, word.weight * EMPTY_SIDE)
      continue
    }
    collect(counts, steps, word)
    if (leftScript === rightScript)
      collect(
        counts,
        stepsOf(`^${word.right}$`, `^${word.left}$`, LONGEST[leftScript]!, LONGEST[rightScript]!, chanceOf),
        { left: word.right, right: word.left, weight: word.weight },
      )
  }
  return counts
}

function stepsOf(
  a: string,
  b: string,
  longestA: number,
  longestB: number,
  chanceOf: (left: string, right: string) => number,
): Step[] {
  const steps: Step[] = []
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      for (let m = 0; m <= Math.min(longestA + 1, a.length - i); m++) {
        const left = a.slice(i, i + m)
        for (let n = m === 0 ? 1 : 0; n <= Math.min(longestB + 1, b.length - j); n++) {
          const right = b.slice(j, j + n)
          if (!allowed(left, right, longestA, longestB)) continue
          const chance = chanceOf(left, right)
          if (chance > 0) steps.push({ i, j, left, right, chance })
        }
      }
    }
  }
  return steps
}

/** Marks of the ends stand against marks only, and groups that are the same on both sides are left to their letters. */
function allowed(left: string, right: string, longestA: number, longestB: number): boolean {
  if (left.startsWith('^') !== right.startsWith('^') || left.endsWith('$') !== right.endsWith('$')) return false
  const bareLeft = left.replace(/[\^$]/gu, '').length
  const bareRight = right.replace(/[\^$]/gu, '').length
  if (bareLeft > longestA || bareRight > longestB || (left === right && bareLeft > 0 && left.length > 1)) return false
  return !(bareLeft === 0 && bareRight === 0) || left.length === 1
}

function collect(counts: PairCounts, steps: readonly Step[], word: WordPair): void {
  const columns = word.right.length + 3
  const size = (word.left.length + 3) * columns
  const forward = new Float64Array(size)
  const backward = new Float64Array(size)
  const last = (word.left.length + 2) * columns + word.right.length + 2
  forward[0] = 1
  backward[last] = 1
  for (const { i, j, left, right, chance } of steps)
    forward[(i + left.length) * columns + j + right.length]! += forward[i * columns + j]! * chance
  for (let k = steps.length - 1; k >= 0; k--) {
    const { i, j, left, right, chance } = steps[k]!
    backward[i * columns + j]! += backward[(i + left.length) * columns + j + right.length]! * chance
  }
  const whole = forward[last]!
  if (whole <= 0) return
  for (const { i, j, left, right, chance } of steps) {
    const share =
      (forward[i * columns + j]! * chance * backward[(i + left.length) * columns + j + right.length]!) / whole
    if (share > 0.01) add(counts, left, right, share * word.weight)
  }
}
