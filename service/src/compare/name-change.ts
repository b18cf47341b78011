import { type Alignment, alignWords } from './align-words.ts'
import { type CompareMeans, sumOf } from './pair-words.ts'
import { relaysDiffer } from './relays.ts'
import type { ReportedStatement } from './reported-statement.ts'
import { agreementOfSpeakers } from './speaker-agreement.ts'
import { type SpokenWords, spokenWords } from './spoken-words.ts'
import { type Word, wordsOf } from './words.ts'

export type Change = 'identical' | 'shortened' | 'extended' | 'reworded' | 'paraphrased' | 'hardened' | 'softened'
export type AlsoChanged = 'speaker' | 'addressee' | 'date' | 'negation' | 'figure' | 'relay'

/** How the second report of an utterance differs from the first: one main label, and what changed besides. */
export interface NamedChange {
  readonly change: Change
  readonly also: readonly AlsoChanged[]
}

/** Words of each side that the other lacks, between two shared words or at an end. */
interface Gap {
  readonly a: readonly Word[]
  readonly b: readonly Word[]
  /** At the beginning or the end, where the two were only cut differently. */
  readonly edge: boolean
}

/** A paraphrase that shares this much of its claim words is told in nearly the same words, so that its modality can be compared. */
const NEARLY_THE_SAME = 0.7
/** Smallest difference in strength that is named. */
const CLEARLY = 2

/** Names the change from `a` to `b`, two reports that are taken to be of one utterance. */
export function nameChange(a: ReportedStatement, b: ReportedStatement, means: CompareMeans): NamedChange {
  const sideA = spokenWords(a, means)
  const sideB = spokenWords(b, means)
  const alignment = alignWords(sideA.words, sideB.words)
  const gaps = findGaps(sideA.words, sideB.words, alignment)
  const close =
    sumOf(
      alignment.map(([i]) => sideA.words[i]!),
      means,
    ) >=
    NEARLY_THE_SAME * smallerSum(sideA, sideB, means)
  const verbatim = sideA.verbatim && sideB.verbatim
  const modality = close ? strengthChange(gaps, means, verbatim) : null
  return {
    change: modality ?? (verbatim ? changeOfWords(gaps, means) : 'paraphrased'),
    also: [
      ...(namesDiffer('speaker', a, b, means) ? (['speaker'] as const) : []),
      ...(namesDiffer('addressee', a, b, means) ? (['addressee'] as const) : []),
      ...(a.said !== null && b.said !== null && a.said !== b.said ? (['date'] as const) : []),
      ...(close && negationChanged(gaps, means) ? (['negation'] as const) : []),
      ...(gaps.some(gap => hasOtherFigure(gap)) ? (['figure'] as const) : []),
      ...(sideA.relayed !== sideB.relayed || relaysDiffer(a, b, means) ? (['relay'] as const) : []),
    ],
  }
}

const smallerSum = (a: SpokenWords, b: SpokenWords, means: CompareMeans): number =>
  Math.min(sumOf(a.words, means), sumOf(b.words, means))

function findGaps(a: readonly Word[], b: readonly Word[], alignment: Alignment): Gap[] {
  const gaps: Gap[] = []
  let [nextA, nextB] = [0, 0]
  for (const [i, j] of [...alignment, [a.length, b.length] as const]) {
    const edge = nextA + nextB === 0 || (i === a.length && j === b.length) || alignment.length === 0
    if (i > nextA || j > nextB) gaps.push({ a: a.slice(nextA, i), b: b.slice(nextB, j), edge })
    ;[nextA, nextB] = [i + 1, j + 1]
  }
  return gaps
}

/** Cut, lengthened or put in other words, both sides being quoted. */
function changeOfWords(gaps: readonly Gap[], means: CompareMeans): Change {
  const inner = gaps.filter(gap => !gap.edge)
  const bracketed = gaps.some(gap => [...gap.a, ...gap.b].some(word => word.bracketed))
  if (bracketed || inner.some(gap => gap.a.length > 0 && gap.b.length > 0)) return 'reworded'
  const [extraA, extraB] = [gaps.flatMap(gap => gap.a), gaps.flatMap(gap => gap.b)].map(words => sumOf(words, means))
  if (extraA === 0 && extraB === 0) return 'identical'
  return extraA! >= extraB! ? 'shortened' : 'extended'
}

/** *pourrait* → *va*: the words that changed speak more or less surely. Quotations must have changed nothing else to be named so. */
function strengthChange(gaps: readonly Gap[], { language }: CompareMeans, verbatim: boolean): Change | null {
  const relevant = gaps.filter(gap => !gap.edge)
  if (relevant.length === 0 || (verbatim && relevant.some(gap => gap.a.length > 2 || gap.b.length > 2))) return null
  const strength = (words: readonly Word[]) =>
    words.reduce((sum, word) => sum + (language.strength.get(word.fold) ?? 0), 0)
  const difference = relevant.reduce((sum, gap) => sum + strength(gap.b) - strength(gap.a), 0)
  return difference >= CLEARLY ? 'hardened' : difference <= -CLEARLY ? 'softened' : null
}

function negationChanged(gaps: readonly Gap[], { language }: CompareMeans): boolean {
  const negates = (words: readonly Word[]) => words.some(word => language.negations.has(word.fold))
  return gaps.some(gap => !gap.edge && negates(gap.a) !== negates(gap.b))
}

/** True where each side names somebody else in full, as speaker or as addressee, whom the other side does not know at all. */
function namesDiffer(
  role: 'speaker' | 'addressee',
  a: ReportedStatement,
  b: ReportedStatement,
  means: CompareMeans,
): boolean {
  if (agreementOfSpeakers(a[role], b[role], means) !== -1) return false
  const [nameA, nameB] = [a, b].map(side => wordsOf(side[role]!).filter(word => word.capital)) as [Word[], Word[]]
  const knows = (side: ReportedStatement, name: readonly Word[]) => {
    const stems = new Set(wordsOf(`${side.title} ${side.context}`).map(word => word.stem))
    return name.some(word => stems.has(word.stem))
  }
  return nameA.length > 1 && nameB.length > 1 && !knows(a, nameB) && !knows(b, nameA)
}

function hasOtherFigure({ a, b }: Gap): boolean {
  const [inA, inB] = [a, b].map(words => words.filter(word => word.figure).map(word => word.fold)) as [
    string[],
    string[],
  ]
  return inA.length > 0 && inB.length > 0 && !inA.some(figure => inB.includes(figure))
}
