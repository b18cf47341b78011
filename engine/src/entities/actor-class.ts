import type { ActorClasses, Language } from '../lang/language.ts'
import { withoutAccents } from '../text/without-accents.ts'
import type { EntityDraft } from './entity-book.ts'
import type { Scene } from './scene.ts'

/** Classes of bodies or people that an entity is known to belong to, a bit each, by its names and descriptions; 0 for none. */
export function classesOf(language: Language, entity: EntityDraft, kind: 'person' | 'organization'): number {
  const classes = kind === 'person' ? language.personClasses : language.bodyClasses
  let bits = 0
  for (const role of entity.roles) bits |= classOfWords(classes, role)
  if (kind === 'person')
    return bits === 0 ? entity.known.reduce((all, role) => all | classOfWords(classes, role), 0) : bits
  for (const name of entity.names) bits |= classOfName(classes, withoutAccents(name.toLowerCase()))
  return bits
}

/** Classes of the first word that has any: *radio publique allemande*. */
export function classOfWords({ nouns }: ActorClasses, words: string): number {
  for (const word of words.split(' ')) {
    const bits = nouns.get(word)
    if (bits !== undefined) return bits
  }
  return 0
}

export const classOfName = (classes: ActorClasses, name: string): number =>
  classes.names.get(name.replace(/^(?:le |la |les |l['’]|the )/u, '')) ?? classOfWords(classes, name)

/** True for a medium, by the list of well-known names. */
export function isMedium({ language, reading }: Scene, { names }: EntityDraft): boolean {
  return names.some(
    name =>
      language.mediaNames.has(name.toLowerCase()) ||
      [...reading.words.article].some(article => language.mediaNames.has(`${article} ${name.toLowerCase()}`)),
  )
}
