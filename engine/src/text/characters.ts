/** Questions about single UTF-16 code units, fast enough to be asked of every one of 50 million. */

export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  (code >= 0x2028 && code <= 0x2029) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x1680 ||
  code === 0x3000 ||
  code === 0xfeff

export const isLineBreak = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Latin letters exactly; beyond them everything but the blocks of punctuation and symbols, halves of surrogate pairs included. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code < 0xfe10) ||
  code === 0xaa ||
  code === 0xba

export const isWord = (code: number): boolean => isLetter(code) || isDigit(code)

/** True where the character at `index` is a letter with a small counterpart. */
export function isUpperCase(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a
  return isLetter(code) && text.charAt(index) !== text.charAt(index).toLowerCase()
}

/** True where the character at `index` is a letter with a capital counterpart. */
export function isLowerCase(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0xc0) return code >= 0x61 && code <= 0x7a
  return isLetter(code) && text.charAt(index) !== text.charAt(index).toUpperCase()
}

/** The first index from `index` on, below `limit`, that holds no space; `limit` if there is none. */
export function skipSpaces(text: string, index: number, limit: number): number {
  let at = index
  while (at < limit && isSpace(text.charCodeAt(at))) at++
  return at
}

/** The last index, not below `limit`, such that no space stands directly before it, going back from `index`. */
export function skipSpacesBack(text: string, index: number, limit: number): number {
  let at = index
  while (at > limit && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
