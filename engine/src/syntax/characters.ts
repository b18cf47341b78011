/** Kinds of character that the tokenizer tells apart. */
export const CHARACTER = {
  symbol: 0,
  space: 1,
  letter: 2,
  digit: 3,
  apostrophe: 4,
  hyphen: 5,
  period: 6,
  surrogate: 7,
} as const

const LIMIT = 0x530
const { symbol, space, letter, digit, apostrophe, hyphen, period, surrogate } = CHARACTER

const KINDS = Uint8Array.from({ length: LIMIT }, (_, code) => {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad) return space
  if (code >= 0x30 && code <= 0x39) return digit
  if (code === 0x27 || code === 0x2bc) return apostrophe
  if (code === 0x2d) return hyphen
  if (code === 0x2e) return period
  if (code === 0xd7 || code === 0xf7) return symbol
  if (code === 0xaa || code === 0xba || code === 0xb2 || code === 0xb3 || code === 0xb9 || code === 0xb5) return letter
  if (code >= 0xbc && code <= 0xbe) return letter
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? letter : code >= 0xc0 ? letter : symbol
})

const LOWER = Uint16Array.from({ length: LIMIT }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return code === 0x2bc ? 0x27 : lower.length === 1 ? lower.charCodeAt(0) : code
})

/** Kind of a UTF-16 code unit, a value of CHARACTER. Letters of any script are letters; combining marks count as letters. */
export function kindOf(code: number): number {
  if (code < LIMIT) return KINDS[code]!
  if (code === 0x2019) return apostrophe
  if (code < 0x2000) return code === 0x1680 || code === 0x180e ? space : letter
  if (code < 0x2070) {
    if (code <= 0x200b || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f) return space
    return code === 0x2010 || code === 0x2011 ? hyphen : code === 0x200c || code === 0x200d ? letter : symbol
  }
  if (code < 0x2c00) return symbol
  if (code < 0x3040)
    return code < 0x2e00 || (code >= 0x3005 && code <= 0x3007) ? letter : code === 0x3000 ? space : symbol
  if (code < 0xd800) return letter
  if (code < 0xe000) return surrogate
  if (code < 0xf900) return symbol
  if (code === 0xfeff) return space
  return code >= 0xfe10 && code < 0xfe70
    ? symbol
    : code >= 0xff00 && code < 0xff21
      ? symbol
      : code >= 0xfff0
        ? symbol
        : letter
}

/** Lower case of a code unit for comparing words; the typographic apostrophe becomes the plain one, other hyphens the plain one. */
export function fold(code: number): number {
  if (code < LIMIT) return LOWER[code]!
  return code === 0x2019 ? 0x27 : code === 0x2010 || code === 0x2011 ? 0x2d : code
}

/** The code unit with only apostrophes and hyphens made plain. */
export const plain = (code: number): number =>
  code === 0x2019 || code === 0x2bc ? 0x27 : code === 0x2010 || code === 0x2011 ? 0x2d : code
