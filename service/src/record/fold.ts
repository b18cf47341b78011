import anyAscii from 'any-ascii'

/** A name as searches compare it: romanised, lower case, letters and digits only, single spaces. */
export const foldName = (name: string): string =>
  anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Greek',
  'Hebrew',
  'Han',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Armenian',
  'Georgian',
  'Devanagari',
]
const matchers = SCRIPTS.map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)

/** Unicode script of a name: that of its first letter which has one, `Common` without letters. */
export function scriptOf(name: string): string {
  for (const character of name) {
    const found = matchers.find(([, matcher]) => matcher.test(character))
    if (found !== undefined) return found[0]
  }
  return 'Common'
}
