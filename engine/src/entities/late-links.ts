import type { Language } from '../lang/language.ts'
import type { EntityBook, EntityDraft } from './entity-book.ts'
import { type Scene, sentenceOfMention } from './scene.ts'

/**
 * An office that the article never ties to a name (*le ministre de l'Intérieur*) is that of the one named person of whom nothing else is
 * told, if that person speaks and the gender agrees.
 */
export function nameOffices({ language }: Scene, book: EntityBook): void {
  const { entities } = book
  const unnamed = entities.filter(
    entity =>
      entity.kind === 'person' &&
      entity.mentions.length > 0 &&
      entity.names.length === 0 &&
      entity.definite &&
      entity.plural !== true &&
      entity.lastSpoke >= 0 &&
      isOffice(language, entity),
  )
  if (unnamed.length !== 1) return
  const office = unnamed[0]!
  const bearers = entities.filter(
    entity =>
      entity.kind === 'person' &&
      entity.names.length > 0 &&
      entity.mentions.length > 0 &&
      entity.roles.length === 0 &&
      entity.lastSpoke >= 0 &&
      !(entity.gender && office.gender && entity.gender !== office.gender),
  )
  if (bearers.length === 1) book.merge(bearers[0]!, office)
}

function isOffice(language: Language, entity: EntityDraft): boolean {
  return entity.roles.some(
    role => language.offices.some(group => group.has(role)) || language.officeNouns.has(role.split(' ')[0]!),
  )
}

/** Pronouns that stand before their antecedent take the first fitting person of the following sentences. */
export function linkCataphora(scene: Scene, book: EntityBook, reasons: string[]): void {
  const { entityOf, entities } = book
  for (const [index, mention] of scene.mentions.entries()) {
    if (mention.form !== 'pronoun' || entityOf[index]! >= 0 || mention.plural) continue
    const sentence = sentenceOfMention(scene, mention)
    for (let at = index + 1; at < Math.min(scene.mentions.length, index + 40); at++) {
      const other = scene.mentions[at]!
      const entity = entities[entityOf[at]!]
      if (
        other.form === 'pronoun' ||
        !entity ||
        entity.kind !== 'person' ||
        sentenceOfMention(scene, other) > sentence + 2
      )
        continue
      if (mention.gender && entity.gender && mention.gender !== entity.gender) continue
      book.link(index, entity)
      reasons[index] = 'cataphora'
      break
    }
  }
}
