/**
 * Learns which proposals of the finders to believe, from the annotated articles and the example of each rule; prints cross-validated figures and writes
 * engine/src/lang/fr/decision-weights.ts.
 * usage: train-decisions.ts [--gold DIR|ANNOTATIONS.jsonl …] [--dry-run]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proposeAll, readText } from '../../../engine/src/analyze.ts'
import { featuresOf } from '../../../engine/src/attributions/decide.ts'
import { neighboursOf } from '../../../engine/src/attributions/neighbours.ts'
import { attributionRules } from '../../../engine/src/lang/fr/attribution-rules.ts'
import { readMarks } from '../../../engine/test/marks.ts'
import { jaccard, lettersOf, readGold } from '../../../evaluation/src/gold.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { type Example, fitLogistic, probabilityOf } from './logistic-regression.ts'
import { packWeights } from './write-weights.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train', 'training/annotations/news.jsonl'] },
    'dry-run': { type: 'boolean', default: false },
  },
})
const settings = { penalty: 2 }
const reader = loadReader()
/** How many annotated findings the example of a rule weighs. */
const EMPHASIS = 3

const articles = options.gold
  .flatMap(folder => readGold(folder))
  .map(article => {
    const reading = readText(article.text, reader)
    const gold = article.attributions.map(attribution => ({
      letters: lettersOf(article.text, attribution.content),
      cue: attribution.cue,
    }))
    const candidates = proposeAll(reading, reader)
    const neighbours = neighboursOf(candidates)
    const likeness = candidates.map(candidate => {
      const letters = lettersOf(
        article.text,
        candidate.content.map(span => [span.start, span.end] as const),
      )
      return gold.reduce((most, other) => {
        const cuesMeet =
          !other.cue || !candidate.cue || (other.cue[0] < candidate.cue.end && candidate.cue.start < other.cue[1])
        return cuesMeet ? Math.max(most, jaccard(letters, other.letters)) : most
      }, 0)
    })
    const examples = candidates.map((candidate, index): Example => {
      // of several cuts for one cue only the best is right
      const rivals = candidates.flatMap((other, at) =>
        candidate.cueWord >= 0 && other.cueWord === candidate.cueWord ? [likeness[at]!] : [],
      )
      const best = Math.max(likeness[index]!, ...rivals)
      const positive = likeness[index]! >= 0.5 && likeness[index]! >= best - 0.001
      return { features: featuresOf(reading, reader.language, candidate, neighbours[index]!), positive }
    })
    return { examples, gold: gold.length }
  })

const folds = 5
for (const threshold of [0.3, 0.4, 0.45, 0.5, 0.6]) {
  let right = 0
  let kept = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitLogistic(
      articles.filter((_, index) => index % folds !== fold).flatMap(article => article.examples),
      settings,
    )
    for (const { examples } of articles.filter((_, index) => index % folds === fold))
      for (const example of examples)
        if (probabilityOf(weights, example.features) >= threshold) {
          kept++
          if (example.positive) right++
        }
  }
  const gold = articles.reduce((sum, article) => sum + article.gold, 0)
  console.log(
    `threshold ${threshold}: kept ${kept}, right ${right}, precision ${(right / kept).toFixed(3)}, against ${gold} gold attributions: recall ${(right / gold).toFixed(3)}`,
  )
}

if (!options['dry-run']) {
  const weights = fitLogistic(
    [
      ...articles.flatMap(article => article.examples),
      ...Array.from({ length: EMPHASIS }, () => examplesOfRules()).flat(),
    ],
    settings,
  )
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.06).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    new URL('../../../engine/src/lang/fr/decision-weights.ts', import.meta.url),
    `import type { PackedWeights } from '../../reading/features.ts'\n\n/** Made by training/src/attributions/train-decisions.ts from the annotated articles and the rules' own examples. Do not edit. */\nexport const decisionWeights: PackedWeights = {\n  packed:\n    '${packWeights(new Map(kept))}',\n}\n`,
  )
  console.log(`${kept.length} weights written`)
}

/** What each rule must catch is right, another cut for the same cue is not: rules that the annotated articles hardly know learn from it. */
function examplesOfRules(): Example[] {
  const rows = attributionRules.flatMap(({ id, catches, also = [] }) =>
    [catches, ...also].map(marked => ({ id, marked })),
  )
  return rows.flatMap(({ id, marked }) => {
    const { text, content } = readMarks(marked)
    const reading = readText(text, reader)
    const proposals = proposeAll(reading, reader)
    const neighbours = neighboursOf(proposals)
    const isRight = (candidate: (typeof proposals)[number]): boolean =>
      candidate.rule === id &&
      candidate.content.length === content.length &&
      candidate.content.every((span, at) => text.slice(span.start, span.end) === content[at])
    const cues = new Set(proposals.filter(isRight).map(({ cueWord }) => cueWord))
    return proposals.flatMap((candidate, index) =>
      cues.has(candidate.cueWord)
        ? [
            {
              features: featuresOf(reading, reader.language, candidate, neighbours[index]!),
              positive: isRight(candidate),
            },
          ]
        : [],
    )
  })
}
