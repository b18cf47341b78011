import type { Selected } from '../../../engine/src/attributions/select.ts'
import { type Decision, type EntityDraft, resolveEntities } from '../../../engine/src/entities/resolve-entities.ts'
import type { Language } from '../../../engine/src/lang/language.ts'
import type { MentionDraft } from '../../../engine/src/mentions/mention-draft.ts'
import { type GoldArticle, type GoldAttribution, jaccard, lettersOf, sameName } from '../../../evaluation/src/gold.ts'
import type { Prepared } from './prepare.ts'
import { type Feature, type Ranking, trainRanking } from './ranking.ts'

const settings = { epochs: 25, rate: 0.1, penalty: 0.2 }
const rounds = 3

/**
 * What the choices look like depends on the choices made before them, so that training goes in rounds: each resolves with the weights of the
 * round before, and learns from the choices of all rounds (DAgger: Ross, Gordon and Bagnell 2011).
 */
export function learnAntecedents(prepared: readonly Prepared[], language: Language): Map<Feature, number> {
  let learnt = new Map<Feature, number>()
  const seen: Ranking[] = []
  for (let round = 0; round < rounds; round++) {
    const met = prepared.flatMap(article => antecedentRankings(article, learnt, language))
    if (round > 0) seen.push(...met)
    learnt = trainRanking(round > 0 ? seen : met, {
      ...settings,
      epochs: Math.ceil(settings.epochs / Math.max(1, round)),
    })
  }
  return learnt
}

/** The choices in an article that its annotation decides, as they come up with these weights. */
export function antecedentRankings(
  { article, reading, mentions, selected }: Prepared,
  learnt: ReadonlyMap<Feature, number>,
  base: Language,
): Ranking[] {
  const decisions: Decision[] = []
  const speech = new Set(selected.map(({ sourceWord }) => sourceWord))
  const language = { ...base, antecedentWeights: Object.fromEntries(learnt) }
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
