/** The letters without their accents: *État* and *Etat* are one. */
export const withoutAccents = (words: string): string =>
  isPlain(words) ? words : words.normalize('NFD').replace(/\p{M}/gu, '')

/** True where all characters are ASCII: most words, which need no work. */
function isPlain(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 0x7f) return false
  return true
}
