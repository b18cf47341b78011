/**
 * Learns where the content of a cue ends, from the annotated articles and the example of each rule; prints cross-validated figures and
 * writes engine/src/lang/fr/end-weights.ts. Train it before the decisions, which look at what it leaves.
 * usage: train-ends.ts [--gold DIR|ANNOTATIONS.jsonl …] [--dry-run]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proposeAll, readText } from '../../../engine/src/analyze.ts'
import {
  type EndQuestion,
  likeliestEnd,
  type PossibleEnd,
  possibleEnds,
} from '../../../engine/src/attributions/find-end.ts'
import { attributionRules } from '../../../engine/src/lang/fr/attribution-rules.ts'
import { readMarks } from '../../../engine/test/marks.ts'
import { readGold } from '../../../evaluation/src/gold.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { type Example, fitLogistic } from './logistic-regression.ts'

/** Where a content that an annotation knows may end: the place of the right one among the possible ends, -1 where none is. */
interface Asked {
  readonly kind: EndQuestion['kind']
  readonly ends: readonly PossibleEnd[]
  readonly right: number
  /** The last letter that each possible end leaves, as an offset. */
  readonly letters: readonly number[]
}

/** A content in the text, with the cue that governs it where one does: `[start, end)`. */
interface Known {
  readonly content: readonly (readonly [number, number])[]
  readonly cue: readonly [number, number] | null
}

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train', 'training/annotations/news.jsonl'] },
    'dry-run': { type: 'boolean', default: false },
  },
})
const settings = { penalty: 0.8 }
const folds = 5
const reader = loadReader()
const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)

const articles = options.gold
  .flatMap(folder => readGold(folder))
  .map(article => askedIn(article.text, article.attributions))

const counts = new Map<string, { asked: number; right: number }>()
for (let fold = 0; fold < folds; fold++) {
  const weights = learn(articles.filter((_, index) => index % folds !== fold).flat())
  for (const { kind, ends, right, letters } of articles.filter((_, index) => index % folds === fold).flat()) {
    const found = ends.findIndex(({ last }) => last === likeliestEnd(weights, ends))
    const count = counts.get(kind) ?? { asked: 0, right: 0 }
    counts.set(kind, {
      asked: count.asked + 1,
      right: count.right + (right >= 0 && letters[found] === letters[right] ? 1 : 0),
    })
  }
}
for (const [kind, { asked, right }] of counts)
  console.log(`${kind.padEnd(12)} ${right} of ${asked} ends right (${((100 * right) / asked).toFixed(1)} %)`)

if (!options['dry-run']) {
  const rules = attributionRules.flatMap(({ catches, also = [] }) => [catches, ...also]).flatMap(askedOfRule)
  const rows = Object.entries(learn([...articles.flat(), ...rules])).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    new URL('../../../engine/src/lang/fr/end-weights.ts', import.meta.url),
    `/** Made by training/src/attributions/train-ends.ts from the annotated articles and the rules' own examples. Do not edit. */\n// biome-ignore format: generated\nexport const endWeights: Readonly<Record<string, number>> = {\n${rows.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`).join('\n')}\n}\n`,
  )
  console.log(`${rows.length} weights written`)
}

/** The proposals of a text whose cue and beginning an annotation shares. */
function askedIn(text: string, known: readonly Known[]): Asked[] {
  const reading = readText(text, reader)
  const seen = new Set<string>()
  return proposeAll(reading, reader).flatMap(({ end, cue, content }): Asked[] => {
    if (!end || !cue || seen.has(`${end.kind} ${end.cue} ${end.first}`)) return []
    seen.add(`${end.kind} ${end.cue} ${end.first}`)
    const begins = firstLetter(text, content[0]!.start)
    const match = known.find(
      other =>
        other.cue !== null &&
        other.cue[0] < cue.end &&
        cue.start < other.cue[1] &&
        firstLetter(text, other.content[0]![0]) === begins,
    )
    if (!match) return []
    const ends = possibleEnds(reading, end)
    const letters = ends.map(({ last }) => lastLetter(text, reading.syntax.end[last]!))
    return [{ kind: end.kind, ends, letters, right: letters.lastIndexOf(lastLetter(text, match.content.at(-1)![1])) }]
  })
}

function askedOfRule(marked: string): Asked[] {
  const { text, content, cue } = readMarks(marked)
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  return askedIn(text, [{ content: content.map(span), cue: cue === '' ? null : span(cue) }])
}

/** At every possible end up to the right one: does the content stop there? */
function examplesOf({ ends, right }: Asked): Example[] {
  return ends
    .slice(0, right + 1)
    .flatMap(({ features }, index) => (features ? [{ features: features.names, positive: index === right }] : []))
}

/** Weights without those of features seen less than three times and without the lightest. */
function learn(asked: readonly Asked[]): Record<string, number> {
  const examples = asked.flatMap(examplesOf)
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return Object.fromEntries(
    [...fitLogistic(examples, settings)].filter(
      ([feature, weight]) => feature === 'bias' || (seen.get(feature)! > 2 && Math.abs(weight) >= 0.1),
    ),
  )
}

/** The offset of the first letter or digit from an offset on. */
function firstLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLetter(text[at]!)) at++
  return at
}

/** The offset of the last letter or digit before an offset. */
function lastLetter(text: string, end: number): number {
  let at = end - 1
  while (at >= 0 && !isLetter(text[at]!)) at--
  return at
}
