/**
 * Learns which antecedent a pronoun or description takes, from the speakers and addressees that the annotated articles name; prints cross-validated
 * accuracy and writes engine/src/lang/fr/antecedent-weights.ts.
 * usage: train-antecedents.ts [--gold DIR|ANNOTATIONS.jsonl …] [--dry-run]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proposeAll, readText } from '../../../engine/src/analyze.ts'
import { type Selected, select } from '../../../engine/src/attributions/select.ts'
import { type Decision, type EntityDraft, resolveEntities } from '../../../engine/src/entities/resolve-entities.ts'
import { findMentions, type MentionDraft } from '../../../engine/src/mentions/find-mentions.ts'
import type { Reading } from '../../../engine/src/reading/reading.ts'
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
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train', 'training/annotations/news.jsonl'] },
    'dry-run': { type: 'boolean', default: false },
  },
})
const settings = { epochs: 25, rate: 0.1, penalty: 0.2 }
const reader = loadReader()
const folds = 5
const rounds = 4

const articles = options.gold.flatMap(folder => readGold(folder)).map(prepare)
const weights = trainInRounds(articles)
for (let fold = 0, right = 0, all = 0; fold < folds; fold++) {
  const learnt = trainInRounds(articles.filter((_, index) => index % folds !== fold))
  const held = articles.filter((_, index) => index % folds === fold).flatMap(article => rankingsOf(article, learnt))
  right += rankingAccuracy(learnt, held) * held.length
  all += held.length
  if (fold === folds - 1) console.log(`${all} decisions, right ${(right / all).toFixed(3)} (cross-validated)`)
}
if (!options['dry-run']) {
  const rows = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.03).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    new URL('../../../engine/src/lang/fr/antecedent-weights.ts', import.meta.url),
    `/** Made by training/src/attributions/train-antecedents.ts from the annotated articles. Do not edit. */\n// biome-ignore format: generated\nexport const antecedentWeights: Readonly<Record<string, number>> = {\n${rows.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`).join('\n')}\n}\n`,
  )
  console.log(`${rows.length} weights written`)
}

interface Prepared {
  readonly article: GoldArticle
  readonly reading: Reading
  readonly mentions: readonly MentionDraft[]
  readonly selected: readonly Selected[]
}

function prepare(article: GoldArticle): Prepared {
  const reading = readText(article.text, reader)
  const selected = select(
    proposeAll(reading, reader).map(candidate => ({ ...candidate, confidence: Math.max(candidate.confidence, 0.01) })),
    0.3,
  )
  return { article, reading, mentions: findMentions(reading, reader.language), selected }
}

/**
 * What the choices look like depends on the choices made before them, so that training goes in rounds: each resolves with the weights of the
 * round before, and learns from the choices of all rounds (DAgger: Ross, Gordon and Bagnell 2011).
 */
function trainInRounds(prepared: readonly Prepared[]): Map<string, number> {
  let learnt = new Map<string, number>()
  const seen: Ranking[] = []
  for (let round = 0; round < rounds; round++) {
    const met = prepared.flatMap(article => rankingsOf(article, learnt))
    if (round > 0) seen.push(...met)
    learnt = trainRanking(round > 0 ? seen : met, {
      ...settings,
      epochs: Math.ceil(settings.epochs / Math.max(1, round)),
    })
  }
  return learnt
}

/** The choices in an article that its annotation decides, as they come up with these weights. */
function rankingsOf(
  { article, reading, mentions, selected }: Prepared,
  learnt: ReadonlyMap<string, number>,
): Ranking[] {
  const decisions: Decision[] = []
  const speech = new Set(selected.map(({ sourceWord }) => sourceWord))
  const language = { ...reader.language, antecedentWeights: Object.fromEntries(learnt) }
  resolveEntities(reading, language, mentions, speech, decision => decisions.push(decision))
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
