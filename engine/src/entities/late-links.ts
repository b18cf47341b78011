import type { EntityBook } from './entity-book.ts'
import { type Scene, sentenceOfMention } from './scene.ts'

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
