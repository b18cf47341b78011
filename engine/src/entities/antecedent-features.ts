import type { EntityKind, Gender } from '../model/mention.ts'

/** What the resolver knows of an entity at the moment when a pronoun or description looks for its antecedent. */
export interface AntecedentView {
  readonly kind: EntityKind
  readonly gender: Gender
  readonly named: boolean
  readonly count: number
  /** Sentences and paragraphs between its last mention and the anaphor. */
  readonly sentences: number
  readonly paragraphs: number
  /** Part that its last mention played. */
  readonly lastPart: string
  readonly lastQuoted: boolean
  /** 0 for who spoke last, 1 for who spoke before, 2 for anybody else who spoke, 3 for who never did. */
  readonly speakerRank: number
  /** 0 for the most recent fitting entity, counted upwards. */
  readonly recency: number
  readonly first: boolean
  /** True for one first described as somebody else's (*son parti*). */
  readonly possessed: boolean
  /** How its known roles fit a description: `none` known, `same`, `synonym`, `office`, `generic`, `conflict`. */
  readonly role: string
  readonly sharedWords: number
  readonly medium: boolean
}

/** What looks for an antecedent. */
export interface AnaphorView {
  readonly form: 'pronoun' | 'clitic' | 'object-pronoun' | 'description'
  readonly kind: EntityKind | null
  readonly gender: Gender
  readonly speech: boolean
  readonly quoted: boolean
  readonly complement: boolean
  readonly generic: boolean
  readonly demonstrative: boolean
  readonly medium: boolean
  /** True in the first sentence of a paragraph. */
  readonly opens: boolean
}

const formOf = (anaphor: AnaphorView): string =>
  anaphor.form !== 'description'
    ? anaphor.form
    : anaphor.medium
      ? 'd:medium'
      : anaphor.kind === 'person' && anaphor.generic
        ? 'd:anybody'
        : `d:${anaphor.kind}`

const bucket = (count: number, bounds: readonly number[]): number => bounds.findIndex(bound => count <= bound)

/** Names of the features that speak for or against an antecedent. */
export function antecedentFeatures(anaphor: AnaphorView, entity: AntecedentView): string[] {
  const form = formOf(anaphor)
  const distance = bucket(entity.sentences, [0, 1, 2, 4, 8, 16, 1e9])
  const gender =
    entity.gender === null || anaphor.gender === null ? 'unknown' : entity.gender === anaphor.gender ? 'same' : 'other'
  const count = bucket(entity.count, [1, 2, 4, 8, 1e9])
  const role = anaphor.form === 'description' ? entity.role : ''
  return [
    `${form}|distance=${distance}`,
    `${form}|near+part=${distance < 2}|${entity.lastPart}`,
    `${form}|part=${entity.lastPart}`,
    `${form}|speaker=${entity.speakerRank}`,
    `${form}|kind=${entity.kind}`,
    `${form}|gender=${gender}`,
    `${form}|named=${entity.named}`,
    `${form}|kind+gender=${entity.kind}|${gender}`,
    `${form}|possessed=${entity.possessed}`,
    `${form}|opens+part=${anaphor.opens}|${distance < 2 ? entity.lastPart : ''}`,
    `${form}|count=${count}`,
    `${form}|recency=${Math.min(entity.recency, 4)}`,
    `${form}|first=${entity.first}`,
    `${form}|paragraphs=${Math.min(entity.paragraphs, 3)}`,
    `quoted=${anaphor.quoted}|${entity.lastQuoted}`,
    `speech=${anaphor.speech}|kind=${entity.kind}`,
    `speech=${anaphor.speech}|speaker=${entity.speakerRank}`,
    `kind=${entity.kind}|named=${entity.named}`,
    ...(role
      ? [
          `${form}|role=${role}`,
          `${form}|role+recency=${role}|${Math.min(entity.recency, 2)}`,
          `${form}|role+complement=${role}|${anaphor.complement}`,
          `${form}|role+generic=${role}|${anaphor.generic}`,
          `shared=${Math.min(entity.sharedWords, 3)}|${role}`,
          `medium=${anaphor.medium}|${entity.medium}`,
        ]
      : []),
  ]
}

/** Features of having no antecedent in the text so far. */
export const newEntityFeatures = (anaphor: AnaphorView): string[] => {
  const form = formOf(anaphor)
  return [
    `${form}|new`,
    `${form}|new|complement=${anaphor.complement}`,
    `${form}|new|generic=${anaphor.generic}`,
    `new|demonstrative=${anaphor.demonstrative}`,
    `${form}|new|speech=${anaphor.speech}`,
    `new|medium=${anaphor.medium}`,
  ]
}
