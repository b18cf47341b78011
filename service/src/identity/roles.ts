import type { ActorDescription } from '../record/types/actors.ts'

/** Words of a text in small letters, without marks. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The descriptions that say what an actor is (*le ministre de l'Industrie*), in the order given: neither one or two words (*la ministre*)
 * nor those that hold a surname of the actor itself.
 */
export function rolesAmong(
  descriptions: readonly ActorDescription[],
  names: readonly string[],
): readonly ActorDescription[] {
  const surnames = new Set(names.flatMap(name => wordsOf(name).at(-1) ?? []))
  return descriptions.filter(({ text }) => {
    const words = wordsOf(text)
    return words.length > 2 && !words.some(word => surnames.has(word))
  })
}
