import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { Gender } from '../model/mention.ts'
import { deprel, isA, type Reading } from '../reading/reading.ts'
import { withoutAccents } from '../text/without-accents.ts'
import type { AnaphorView } from './antecedent-features.ts'
import type { EntityDraft } from './entity-book.ts'
import { roleFit } from './role-fit.ts'
import { type Scene, sentenceOfMention } from './scene.ts'

/** True where an entity may be what a pronoun or description stands for: gender, number and kind agree and no office contradicts. */
export function fits(scene: Scene, entity: EntityDraft, mention: MentionDraft, anaphor: AnaphorView): boolean {
  const clash = anaphor.form === 'description' ? gendersClash(entity, mention) : !agrees(entity, mention)
  if (
    entity.mentions.length === 0 ||
    (clash && (entity.kind === 'person' || (anaphor.form !== 'description' && !isMixedGroup(entity, mention))))
  )
    return false
  if (mention.plural === true) return entity.plural !== false || entity.kind === 'group'
  if (entity.plural === true || (entity.kind === 'group' && mention.kind !== 'group')) return false
  if (anaphor.form !== 'description') return !isCoArgument(scene, entity, mention)
  if (
    isRelation(scene.reading, mention) &&
    !sharesOffice.has(roleFit(scene.reading, scene.language, entity, mention).fit)
  )
    return false
  const office = scene.language.officeNouns.has(withoutAccents(scene.reading.lower[mention.head]!))
  if (
    ((anaphor.complement && !anaphor.generic) || office) &&
    roleFit(scene.reading, scene.language, entity, mention).fit === 'conflict'
  )
    return false
  if (!entity.sure && (mention.kind === 'person' || mention.kind === 'organization')) return true
  return mention.kind === 'organization' && entity.kind === 'place' ? true : entity.kind === mention.kind
}

/** True where a description rules somebody out: *le préfet* is not the mayor, *sa fille* not her father. */
export function rulesOut(reading: Reading, language: Language, entity: EntityDraft, mention: MentionDraft): boolean {
  if (mention.form !== 'description') return false
  const { fit } = roleFit(reading, language, entity, mention)
  if (isRelation(reading, mention)) return !sharesOffice.has(fit)
  return fit === 'conflict' && language.officeNouns.has(withoutAccents(reading.lower[mention.head]!))
}

interface Gendered {
  readonly gender: Gender
  readonly genderOfBearer: boolean
}

/** True where one is a man and the other a woman; a description that says so of neither clashes with none: *la victime*. */
export const gendersClash = (a: Gendered, b: Gendered): boolean => !agrees(a, b) && a.genderOfBearer && b.genderOfBearer

/** True unless the words are of two genders: a pronoun agrees with the word that it stands for. */
const agrees = (a: Gendered, b: Gendered): boolean => a.gender === null || b.gender === null || a.gender === b.gender

/** *sa fille*, *son avocat*: somebody said to be another's. */
const isRelation = (reading: Reading, { kind, firstWord }: MentionDraft): boolean =>
  kind === 'person' && isA(reading, firstWord, 'possessive')

/** Fits of a description by which somebody may be meant who was described before. */
const sharesOffice: ReadonlySet<string> = new Set(['same', 'identical', 'synonym', 'office', 'known'])

/** Subject and object of one verb are two: *Paul le rassure*; *Marie lui répond*. */
function isCoArgument(scene: Scene, entity: EntityDraft, mention: MentionDraft): boolean {
  const { syntax } = scene.reading
  const last = scene.mentions[entity.lastMention]
  if (
    !last ||
    sentenceOfMention(scene, last) !== sentenceOfMention(scene, mention) ||
    !argument.has(syntax.deprel[mention.head]!)
  )
    return false
  return syntax.head[last.head] === syntax.head[mention.head] && argument.has(syntax.deprel[last.head]!)
}

/** *des personnes … ils*: a group described by a feminine noun may hold men. */
const isMixedGroup = (entity: EntityDraft, mention: MentionDraft): boolean =>
  entity.kind === 'group' && mention.plural === true && mention.gender === 'masculine'

const argument = new Set([deprel('nsubj'), deprel('obj'), deprel('iobj')])
