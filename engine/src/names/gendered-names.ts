import { GENDERED_ENDINGS } from '../lang/names/name-words.ts'
import type { PartMatch } from './match-names.ts'
import type { ParsedName } from './parse-name.ts'
import { latinSpelling } from './word-aligner.ts'

/** True where two words are the masculine and the feminine form of one Slavic surname (*Medvedev*, *Медведева*). */
export function isGendered(a: ParsedName, b: ParsedName, match: PartMatch): boolean {
  if (match.kind !== 'spelling') return false
  const left = latinSpelling(a.parts[match.a]!)
  const right = latinSpelling(b.parts[match.b]!)
  return GENDERED_ENDINGS.some(
    ([masculine, feminine]) =>
      (masculine.test(left) && feminine.test(right)) || (feminine.test(left) && masculine.test(right)),
  )
}
