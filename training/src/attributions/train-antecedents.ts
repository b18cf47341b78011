/**
 * Learns which antecedent a pronoun or description takes, from the speakers and addressees that fr-train names; prints cross-validated
 * accuracy and writes engine/src/lang/fr/antecedent-weights.ts.
 * usage: train-antecedents.ts [--gold DIR …] [--dry-run]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proposeAll, readText } from '../../../engine/src/analyze.ts'
import { type Selected, select } from '../../../engine/src/attributions/select.ts'
import { type Decision, type EntityDraft, resolveEntities } from '../../../engine/src/entities/resolve-entities.ts'
import { findMentions, type MentionDraft } from '../../../engine/src/mentions/find-mentions.ts'
import {
  type GoldArticle,
  type GoldAttribution,
  jaccard,
  lettersOf,
  readGold,
  sameName,
} from '../../../evaluation/src/gold.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { type Ranking, rankingAccuracy, trainRanking } from './ranking.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train'] },
    'dry-run': { type: 'boolean', default: false },
  },
})
const settings = { epochs: 25, rate: 0.1, penalty: 0.1 }
const reader = loadReader()
const folds = 5

const byArticle = options.gold.flatMap(folder => readGold(folder)).map(rankingsOf)
for (const epochs of [10, 25]) {
  let right = 0
  let all = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainRanking(byArticle.filter((_, index) => index % folds !== fold).flat(), { ...settings, epochs })
    const held = byArticle.filter((_, index) => index % folds === fold).flat()
    right += rankingAccuracy(weights, held) * held.length
    all += held.length
  }
  console.log(`${epochs} epochs: ${all} decisions, right ${(right / all).toFixed(3)} (cross-validated)`)
}
if (!options['dry-run']) {
  const weights = trainRanking(byArticle.flat(), settings)
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.03).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    new URL('../../../engine/src/lang/fr/antecedent-weights.ts', import.meta.url),
    `/** Made by training/src/attributions/train-antecedents.ts from the annotated articles of fr-train. Do not edit. */\n// biome-ignore format: generated\nexport const antecedentWeights: Readonly<Record<string, number>> = {\n${rows.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`).join('\n')}\n}\n`,
  )
  console.log(`${rows.length} weights written`)
}

function rankingsOf(article: GoldArticle): Ranking[] {
  const reading = readText(article.text, reader)
  const selected = select(
    proposeAll(reading, reader).map(candidate => ({ ...candidate, confidence: Math.max(candidate.confidence, 0.01) })),
    0.3,
  )
  const mentions = findMentions(reading, reader.language)
  const decisions: Decision[] = []
  const speech = new Set(selected.map(({ sourceWord }) => sourceWord))
  resolveEntities(reading, reader.language, mentions, speech, decision => decisions.push(decision))
  const goldName = namesByWord(article, selected)
  for (const mention of mentions) {
    const told = article.attributions.find(({ source, speaker }) => source && speaker && source[0] === mention.start)
    if (told?.speaker && !goldName.has(mention.head)) goldName.set(mention.head, told.speaker)
  }
  return decisions.flatMap(decision => {
    const name = goldName.get(mentions[decision.mention]!.head)
    if (name === undefined) return []
    const right = decision.options.map(
      ({ entity }) => entity !== null && namesOf(entity, mentions, article.text).some(other => sameName(other, name)),
    )
    if (!right.some(Boolean)) {
      if (mentions[decision.mention]!.form !== 'description') return []
      right[right.length - 1] = true
    }
    return [{ options: decision.options.map(({ features }) => features), right }]
  })
}

function namesOf(entity: EntityDraft, mentions: readonly MentionDraft[], text: string): string[] {
  return entity.names.length > 0
    ? [entity.names[0]!]
    : entity.mentions.slice(0, 1).map(at => text.slice(mentions[at]!.start, mentions[at]!.end))
}

/** The gold name of the person that a source or addressee word stands for. */
function namesByWord(article: GoldArticle, selected: readonly Selected[]): Map<number, string> {
  const names = new Map<number, string>()
  const gold = article.attributions.map(attribution => ({
    attribution,
    letters: lettersOf(article.text, attribution.content),
  }))
  for (const candidate of selected) {
    const letters = lettersOf(
      article.text,
      candidate.content.map(span => [span.start, span.end] as const),
    )
    const match = gold.filter(
      other => jaccard(letters, other.letters) >= 0.5 && cuesMeet(candidate, other.attribution),
    )[0]
    if (!match) continue
    if (candidate.sourceWord >= 0 && match.attribution.speaker)
      names.set(candidate.sourceWord, match.attribution.speaker)
    if (candidate.addresseeWord >= 0 && match.attribution.addressee)
      names.set(candidate.addresseeWord, match.attribution.addressee)
  }
  return names
}

function cuesMeet(candidate: Selected, gold: GoldAttribution): boolean {
  return (
    candidate.cue !== null && gold.cue !== null && gold.cue[0] < candidate.cue.end && candidate.cue.start < gold.cue[1]
  )
}
