import { withoutAccents } from '../text/without-accents.ts'

/** Two to seven capitals. */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(name)

const fold = (name: string): string => withoutAccents(name).toLowerCase()

/** True where the letters of an acronym are the initials of words, small words skipped: *ADL* for *Anti-Defamation League*. */
export function initialsFit(acronym: string, words: string): boolean {
  const tokens = fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 0)
  const full = tokens.map(word => word[0]).join('')
  const content = tokens
    .filter(word => word.length > 3 || /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')
  const wanted = fold(acronym)
  return wanted.length > 1 && (full === wanted || content === wanted)
}

/** As `initialsFit`, also for the words before a complement that says where: *ARS* for *Agence régionale de santé de Bretagne*. */
export function acronymFits(acronym: string, words: string): boolean {
  if (initialsFit(acronym, words)) return true
  if (acronym.length < 3) return false
  for (const { index } of words.matchAll(/ (?:de |du |des |d['’]|en |à |au )/gu))
    if (initialsFit(acronym, words.slice(0, index))) return true
  return false
}

/** As `initialsFit`, where brackets vouch for the pair: the letters of a short name in any words of the long one, in order (*Crif*, *Insee*). */
export function bracketFits(short: string, long: string): boolean {
  const letters = [...fold(short).replace(/[^\p{L}\p{N}]/gu, '')]
  const words = fold(long)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 0)
  if (letters.length < 2 || letters.length > 9 || words.length < 2) return false
  const initials = new Set(words.map(word => word[0]))
  const text = words.join('')
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return isAcronym(short) && letters.every(each => initials.has(each))
  }
  return letters.filter(letter => initials.has(letter)).length >= letters.length - 1
}
