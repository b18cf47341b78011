import type { NamingDecision } from '../../../engine/src/entities/merge-described.ts'
import { resolveEntities } from '../../../engine/src/entities/resolve-entities.ts'
import type { Language } from '../../../engine/src/lang/language.ts'
import { sameName } from '../../../evaluation/src/gold.ts'
import type { Prepared } from './prepare.ts'
import { type Feature, fitRanking, type Ranking } from './ranking.ts'

export const learnNaming = (rankings: readonly Ranking[]): Map<Feature, number> => fitRanking(rankings, { penalty: 1 })

/** The choices in an article that its annotation decides. */
export function namingRankings({ article, reading, mentions, selected }: Prepared, base: Language): Ranking[] {
  const language = { ...base, namingWeights: { unnamed: 5 } }
  const speech = new Set(selected.map(({ sourceWord }) => sourceWord))
  const decisions: NamingDecision[] = []
  const told = article.attributions.flatMap(({ source, speaker }) =>
    source && speaker ? [{ start: source[0], speaker }] : [],
  )
  const goldOf = new Map(
    mentions.flatMap((mention, index) => {
      const gold = told.find(({ start }) => start === mention.start)
      return gold && mention.form === 'description' ? [[index, gold.speaker] as const] : []
    }),
  )
  resolveEntities(reading, language, mentions, speech, undefined, decision => decisions.push(decision))
  return decisions.flatMap(({ described, options }) => {
    const gold = described.mentions.map(at => goldOf.get(at)).find(name => name !== undefined)
    if (gold === undefined) return []
    const right = options.map(
      ({ entity }) => entity !== null && entity.names.length > 0 && sameName(entity.names[0]!, gold),
    )
    if (!right.some(Boolean)) right[right.length - 1] = true
    return [{ options: options.map(({ features }) => features), right }]
  })
}
