/**
 * Learns who speaks, among all whom an article mentions around an attribution, from the speakers that the annotated articles name; prints
 * cross-validated accuracy and writes engine/src/lang/fr/speaker-weights.ts.
 * usage: train-speakers.ts [--gold DIR …] [--dry-run]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nameSpeakers } from '../../../engine/src/attributions/name-speakers.ts'
import { Namer } from '../../../engine/src/attributions/namer.ts'
import { findParents } from '../../../engine/src/attributions/parents.ts'
import type { Selected } from '../../../engine/src/attributions/select.ts'
import { rulesOut } from '../../../engine/src/entities/fits.ts'
import { type EntityDraft, resolveEntities } from '../../../engine/src/entities/resolve-entities.ts'
import { roleFit } from '../../../engine/src/entities/role-fit.ts'
import type { Language } from '../../../engine/src/lang/language.ts'
import type { MentionDraft } from '../../../engine/src/mentions/mention-draft.ts'
import { rankSpeakers, type SpeakerChoice } from '../../../engine/src/speakers/rank-speakers.ts'
import { FORMS, OBSERVATIONS } from '../../../engine/src/speakers/speaker-features.ts'
import { type GoldArticle, jaccard, lettersOf, readGold, sameName } from '../../../evaluation/src/gold.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Feature, fitRanking, type Ranking, rankingAccuracy } from './ranking.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: ['../shared/gold/fr-train', 'training/annotations/news.jsonl'] },
    'dry-run': { type: 'boolean', default: false },
    penalty: { type: 'string', default: '5' },
  },
})
const settings = { penalty: Number(options.penalty) }
const reader = loadReader()
const folds = 2
const rounds = 2
/** The observation that one was named by the coreference, of the first kind. */
const FIRST_PRIOR = 7

/** Number of an observation where it counts for one form alone. */
function ownOf(row: number, at: number): number {
  return (row + 1) * OBSERVATIONS + at
}

/** Before any annotation is seen, the coreference is believed. */
const BELIEF = 4
const believed = new Map<Feature, number>(
  Array.from(
    { length: OBSERVATIONS },
    (_, at) => [at, at >= FIRST_PRIOR && at < FIRST_PRIOR + 7 ? BELIEF : 0] as const,
  ),
)

const articles = options.gold
  .flatMap(folder => readGold(folder))
  .map(article => ready(prepare(article, reader), reader.language))
const first = articles.flatMap(article => met(article, believed))
console.log(
  `${first.length} speakers to find, ${first.filter(({ known }) => known).length} among the options; right as the coreference has it ${rankingAccuracy(believed, first).toFixed(4)}`,
)
const held = Array.from({ length: folds }, (_, fold) => {
  const learnt = trainInRounds(articles.filter((_, index) => index % folds !== fold))
  const tested = articles.filter((_, index) => index % folds === fold).flatMap(article => met(article, learnt))
  return rankingAccuracy(learnt, tested) * tested.length
})
console.log(`cross-validated ${(held.reduce((sum, right) => sum + right, 0) / first.length).toFixed(4)}`)
if (!options['dry-run']) {
  const table = tableOf(trainInRounds(articles))
  writeFileSync(
    new URL('../../../engine/src/lang/fr/speaker-weights.ts', import.meta.url),
    `import { readBytes } from '../read-bytes.ts'\n\n/** Made by training/src/attributions/train-speakers.ts from the annotated articles. Do not edit. */\n// biome-ignore format: generated\nexport const speakerWeights = readBytes('${Buffer.from(table.buffer).toString('base64')}')\n`,
  )
  console.log(`${table.length} weights written`)
}

/** Rows by form, in sixteenths. */
function tableOf(weights: ReadonlyMap<Feature, number>): Int8Array {
  const table = new Int8Array(2 * FORMS.length * OBSERVATIONS)
  for (let row = 0; row < 2 * FORMS.length; row++)
    for (let at = 0; at < OBSERVATIONS; at++) {
      const weight = (weights.get(at) ?? 0) + (weights.get(ownOf(row, at)) ?? 0)
      table[row * OBSERVATIONS + at] = Math.max(-127, Math.min(127, Math.round(weight * 16)))
    }
  return table
}

interface Readied {
  readonly run: (weights: ReadonlyMap<Feature, number>) => SpeakerChoice[]
  readonly goldOf: ReadonlyMap<number, string | null>
}

interface Met extends Ranking {
  readonly known: boolean
}

function ready({ article, reading, mentions, selected }: Prepared, language: Language): Readied {
  const resolution = resolveEntities(reading, language, mentions, new Set(selected.map(({ sourceWord }) => sourceWord)))
  const parents = findParents(selected)
  const namer = new Namer(reading, language, mentions, resolution)
  const named = nameSpeakers(reading, selected, parents, namer)
  return {
    goldOf: matchGold(article, selected),
    run: weights => {
      const choices: SpeakerChoice[] = []
      const scene = {
        reading,
        language: { ...language, speakerWeights: tableOf(weights) },
        mentions,
        resolution,
        attributions: selected,
        parents,
        speakers: [...named.speakers],
        addressees: named.addressees,
        namer,
        fitOf: (entity: EntityDraft, mention: MentionDraft) => roleFit(reading, language, entity, mention),
        rulesOut: (entity: EntityDraft, mention: MentionDraft) => rulesOut(reading, language, entity, mention),
      }
      rankSpeakers(scene, choice => choices.push(choice))
      return choices
    },
  }
}

/** The gold speaker of each attribution that is annotated. */
function matchGold(article: GoldArticle, selected: readonly Selected[]): Map<number, string | null> {
  const found = new Map<number, string | null>()
  const gold = article.attributions.map(attribution => ({
    attribution,
    letters: lettersOf(article.text, attribution.content),
  }))
  for (const [index, { content, cue }] of selected.entries()) {
    const letters = lettersOf(
      article.text,
      content.map(span => [span.start, span.end] as const),
    )
    const matches = gold
      .map(other => ({
        other,
        overlap: jaccard(letters, other.letters),
        cues:
          cue && other.attribution.cue
            ? Number(other.attribution.cue[0] < cue.end && cue.start < other.attribution.cue[1])
            : 0,
      }))
      .filter(({ overlap }) => overlap >= 0.5)
      .sort((a, b) => b.overlap + b.cues - a.overlap - a.cues)
    if (matches[0]) found.set(index, matches[0].other.attribution.speaker)
  }
  return found
}

function met({ run, goldOf }: Readied, weights: ReadonlyMap<Feature, number>): Met[] {
  return run(weights).flatMap(({ attribution, row, options }) => {
    const gold = goldOf.get(attribution)
    if (gold === undefined) return []
    const right = options.map(({ identity }) =>
      gold === null ? identity === null : identity !== null && sameName(identity.name, gold),
    )
    const features = options.map(({ observations }) => [...observations].flatMap(at => [at, ownOf(row, at)]))
    return [{ options: features, right, known: right.some(Boolean) }]
  })
}

/** Choices depend on who was chosen before: each round learns from what the weights of the round before meet as well. */
function trainInRounds(prepared: readonly Readied[]): Map<Feature, number> {
  let learnt = believed
  const seen: Ranking[] = []
  for (let round = 0; round < rounds; round++) {
    seen.push(...prepared.flatMap(article => met(article, learnt)).filter(({ known }) => known))
    learnt = fitRanking(seen, { penalty: settings.penalty * (round + 1), start: believed })
  }
  return learnt
}
