import { couldBeSameName } from '../names/same-name.ts'
import { withoutAccents } from '../text/without-accents.ts'

const fold = (name: string): string => withoutAccents(name).toLowerCase()

/** The words of a name, folded, without particles. */
export const nameTokens = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1 && !/^(de|du|des|la|le|les|von|van|der|el|al)$/.test(word))

/** True where one name is the other or, for persons, a part of it: *Macron* for *Emmanuel Macron*, *M. Le Pen* for *Marine Le Pen*. */
export function nameFits(a: string, b: string, person: boolean): boolean {
  const x = nameTokens(a)
  const y = nameTokens(b)
  if (x.length === 0 || y.length === 0) return fold(a) === fold(b)
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length === long.length && short.every((token, index) => sameToken(token, long[index]!, short.length > 1)))
    return true
  if (!person) return false
  if (short.every(token => token.length > 4) && couldBeSameName(a, b)) return true
  if (short.length === long.length) return false
  const tail = long.slice(-short.length)
  return (
    short.every((token, index) => sameToken(token, tail[index]!, false)) ||
    (short.length === 1 && sameToken(short[0]!, long[0]!, false))
  )
}

/** Equal, or one typing slip apart in a long word where the rest of the name vouches for it. */
function sameToken(a: string, b: string, lenient: boolean): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return lenient && ((shorter > 4 && isSwapped(a, b)) || (shorter > 5 && withinOneEdit(a, b)))
}

/** *Anges* for *Agnes*: two letters side by side in each other's place. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
