import type { EntityKind, Gender } from '../model/mention.ts'
import type { Features } from '../reading/features.ts'

/** What the resolver knows of an entity at the moment when a pronoun or description looks for its antecedent. */
export interface AntecedentView {
  readonly kind: EntityKind
  readonly gender: Gender
  readonly named: boolean
  /** False where its kind is a guess. */
  readonly sure: boolean
  /** How many other candidates have a name. */
  readonly rivals: number
  /** True for the named candidate that was mentioned most. */
  readonly leads: boolean
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
  /** True in the first sentence of the article. */
  readonly lead: boolean
  /** True for the noun of an office that one person holds. */
  readonly office: boolean
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

/** Adds the features that speak for or against an antecedent. */
export function addAntecedentFeatures(into: Features, anaphor: AnaphorView, entity: AntecedentView): void {
  const form = formOf(anaphor)
  const distance = bucket(entity.sentences, [0, 1, 2, 4, 8, 16, 1e9])
  const gender =
    entity.gender === null || anaphor.gender === null ? 'unknown' : entity.gender === anaphor.gender ? 'same' : 'other'
  const count = bucket(entity.count, [1, 2, 4, 8, 1e9])
  const role = anaphor.form === 'description' ? entity.role : ''
  into.add('distance', form, distance)
  into.add('near+part', form, distance < 2, entity.lastPart)
  into.add('part', form, entity.lastPart)
  into.add('speaker', form, entity.speakerRank)
  into.add('kind', form, entity.kind)
  into.add('gender', form, gender)
  into.add('named', form, entity.named)
  into.add('kind+gender', form, entity.kind, gender)
  into.add('possessed', form, entity.possessed)
  into.add('opens+part', form, anaphor.opens, distance < 2 ? entity.lastPart : '')
  into.add('count', form, count)
  into.add('recency', form, Math.min(entity.recency, 4))
  into.add('first', form, entity.first)
  into.add('paragraphs', form, Math.min(entity.paragraphs, 3))
  into.add('quoted', anaphor.quoted, entity.lastQuoted)
  into.add('speech+kind', anaphor.speech, entity.kind)
  into.add('speech+speaker', anaphor.speech, entity.speakerRank)
  into.add('kind+named', entity.kind, entity.named)
  into.add('kind+sure', form, entity.kind, entity.sure)
  into.add('rivals', form, entity.named, Math.min(entity.rivals, 2))
  into.add('leads', form, entity.leads)
  if (role === '') return
  into.add('role', form, role)
  into.add('role+recency', form, role, Math.min(entity.recency, 2))
  into.add('role+complement', form, role, anaphor.complement)
  into.add('role+generic', form, role, anaphor.generic)
  into.add('shared', Math.min(entity.sharedWords, 3), role)
  into.add('medium', anaphor.medium, entity.medium)
  into.add('role+named', form, role, entity.named)
  into.add('role+gender', form, role, gender)
  into.add('office+role', form, anaphor.office, role)
  into.add('demonstrative+recency', anaphor.demonstrative, Math.min(entity.recency, 2))
}

/** Adds the features of having no antecedent in the text so far; `named` counts the candidates with a name. */
export function addNewEntityFeatures(into: Features, anaphor: AnaphorView, named: number): void {
  const form = formOf(anaphor)
  into.add('new', form)
  into.add('new+complement', form, anaphor.complement)
  into.add('new+generic', form, anaphor.generic)
  into.add('new+demonstrative', anaphor.demonstrative)
  into.add('new+speech', form, anaphor.speech)
  into.add('new+medium', anaphor.medium)
  into.add('new+named', form, Math.min(named, 3))
  into.add('new+office', form, anaphor.office, anaphor.complement)
  into.add('new+lead', anaphor.lead)
}
