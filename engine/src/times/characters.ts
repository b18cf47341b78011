/** Kinds of characters, as far as the scanner tells them apart. */
export const KIND = { other: 0, space: 1, letter: 2, digit: 3, apostrophe: 4, accent: 5 } as const

const TABLE_SIZE = 0x180

function foldedCode(code: number): number {
  const plain = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0)
  if (code === 0x152 || code === 0x153) return 'o'.charCodeAt(0)
  return plain
}

function kindBelow(code: number): number {
  if (code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0) return KIND.space
  if (code === 0x27) return KIND.apostrophe
  if (code >= 0x30 && code <= 0x39) return KIND.digit
  return /\p{L}/u.test(String.fromCharCode(code)) ? KIND.letter : KIND.other
}

const kinds = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => kindBelow(code))
const folds = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => foldedCode(code))

function kindAbove(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return KIND.accent
  if (code === 0x2019 || code === 0x2bc) return KIND.apostrophe
  if ((code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000) return KIND.space
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || code === 0xfeff) return KIND.other
  return KIND.letter
}

/** The kind of a UTF-16 code unit; beyond the ends of a text (NaN) there is nothing of interest. */
export function kindOf(code: number): number {
  if (code < TABLE_SIZE) return kinds[code]!
  return code >= TABLE_SIZE ? kindAbove(code) : KIND.other
}

/** The code unit in lower case and without its accent; letters beyond Latin Extended-A stay as they are. */
export const fold = (code: number): number => (code < TABLE_SIZE ? folds[code]! : code)

/** A word in lower case, without accents. */
export function foldWord(word: string): string {
  let folded = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (kindOf(code) !== KIND.accent) folded += String.fromCharCode(fold(code))
  }
  return folded
}
