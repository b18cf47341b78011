import type { Script } from './clean-name.ts'

/** Two scripts whose spellings are aligned with each other. */
export type ScriptPair = 'latn-latn' | 'cyrl-latn' | 'grek-latn' | 'arab-latn' | 'cyrl-cyrl' | 'arab-arab'

/**
 * Weights of one pair of scripts as data: for every group of letters of the first script (`^` and `$` are the ends of a word, the empty
 * key is nothing) the groups of the second that stand for it, with the natural logarithm of how much likelier the two are to stand
 * together in two spellings of one name than by chance, times 10.
 */
export interface PairWeights {
  readonly groups: Readonly<Record<string, string>>
  /** What a letter of each side yields on average in two spellings of one name, times 10, in the form of a row. */
  readonly left: string
  readonly right: string
}

/** Weights made ready for alignment: groups numbered, values in one dense table. */
export interface PairModel {
  readonly left: ReadonlyMap<string, number>
  readonly right: ReadonlyMap<string, number>
  readonly longestLeft: number
  readonly longestRight: number
  readonly columns: number
  /** `values[left * columns + right]`; minus infinity where the two never stand together. Number 0 on each side is the empty group. */
  readonly values: Float32Array
  readonly leftWorth: ReadonlyMap<string, number>
  readonly rightWorth: ReadonlyMap<string, number>
}

/** One word, with its ends marked, made ready for one side of a model. */
export interface PreparedWord {
  /** Letters with both ends, in UTF-16 code units. */
  readonly size: number
  /** Code unit of each letter that the weights do not know, 0 for the others. */
  readonly codes: Uint16Array
  /** The groups that begin at position p are `groups[starts[p]]` up to `groups[starts[p + 1]]`, the empty group among them. */
  readonly starts: Int32Array
  readonly groups: Int16Array
  readonly lengths: Uint8Array
  /** Evidence in nats that the word yields on average when it meets another spelling of itself. */
  readonly worth: number
}

const UNKNOWN_WORTH = 2

/** Builds the table from the rows. A row reads `sh 31 s 12`: group, weight, group, weight; `-` is the empty group. */
export function buildPairModel(weights: PairWeights): PairModel {
  const left = new Map<string, number>([['', 0]])
  const right = new Map<string, number>([['', 0]])
  const triples: [number, number, number][] = []
  for (const [from, row] of Object.entries(weights.groups)) {
    const cells = row.split(' ')
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const to = cells[i] === '-' ? '' : cells[i]!
      triples.push([numberOf(left, from), numberOf(right, to), Number(cells[i + 1]) / 10])
    }
  }
  const values = new Float32Array(left.size * right.size).fill(Number.NEGATIVE_INFINITY)
  for (const [a, b, value] of triples) values[a * right.size + b] = value
  const sides = { leftWorth: worthOf(weights.left), rightWorth: worthOf(weights.right) }
  return {
    left,
    right,
    longestLeft: longest(left),
    longestRight: longest(right),
    columns: right.size,
    values,
    ...sides,
  }
}

function worthOf(row: string): ReadonlyMap<string, number> {
  const cells = row.split(' ')
  const worth = new Map<string, number>()
  for (let i = 0; i + 1 < cells.length; i += 2) worth.set(cells[i]!, Number(cells[i + 1]) / 10)
  return worth
}

function numberOf(groups: Map<string, number>, text: string): number {
  const known = groups.get(text)
  if (known !== undefined) return known
  groups.set(text, groups.size)
  return groups.size - 1
}

const longest = (groups: ReadonlyMap<string, number>): number =>
  Math.max(1, ...[...groups.keys()].map(key => key.length))

/** Finds the groups of a word that one side of a model knows. */
export function prepareWord(word: string, model: PairModel, side: 'left' | 'right'): PreparedWord {
  const known = model[side]
  const longestGroup = side === 'left' ? model.longestLeft : model.longestRight
  const marked = `^${word}$`
  const starts = new Int32Array(marked.length + 2)
  const groups: number[] = []
  const lengths: number[] = []
  for (let start = 0; start <= marked.length; start++) {
    starts[start] = groups.length
    for (let length = 0; length <= longestGroup && start + length <= marked.length; length++) {
      const group = known.get(marked.slice(start, start + length))
      if (group === undefined) continue
      groups.push(group)
      lengths.push(length)
    }
  }
  starts[marked.length + 1] = groups.length
  const codes = Uint16Array.from(marked, letter => (known.has(letter) ? 0 : letter.charCodeAt(0)))
  return {
    size: marked.length,
    codes,
    starts,
    groups: Int16Array.from(groups),
    lengths: Uint8Array.from(lengths),
    worth: worthIn(word, model, side),
  }
}

function worthIn(word: string, model: PairModel, side: 'left' | 'right'): number {
  const worths = side === 'left' ? model.leftWorth : model.rightWorth
  let worth = 0
  for (const letter of word) worth += worths.get(letter) ?? UNKNOWN_WORTH
  return worth
}

/** The pair of models that compares two scripts, and whether each side is written in Latin letters first. Null where only equality counts. */
export function pairFor(
  a: Script,
  b: Script,
): { readonly pair: ScriptPair; readonly swap: boolean; readonly romanise: Script | null } | null {
  if (a === 'other' || b === 'other') return null
  if (a === b)
    return {
      pair: a === 'grek' ? 'latn-latn' : (`${a}-${a}` as ScriptPair),
      swap: false,
      romanise: a === 'grek' ? 'grek' : null,
    }
  if (b === 'latn') return { pair: `${a}-latn` as ScriptPair, swap: false, romanise: null }
  if (a === 'latn') return { pair: `${b}-latn` as ScriptPair, swap: true, romanise: null }
  if (a === 'arab' || (a === 'grek' && b === 'cyrl'))
    return { pair: `${a}-latn` as ScriptPair, swap: false, romanise: b }
  return { pair: `${b}-latn` as ScriptPair, swap: true, romanise: a }
}
