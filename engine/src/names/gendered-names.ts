import { GENDERED_ENDINGS } from '../lang/names/name-words.ts'
import type { PartMatch } from './match-names.ts'
import type { NamePart, ParsedName } from './parse-name.ts'
import { latinSpelling } from './transcribe.ts'

/** True where two words are the masculine and the feminine form of one Slavic surname (*Medvedev*, *Медведева*). */
export function isGendered(a: ParsedName, b: ParsedName, match: PartMatch): boolean {
  if (match.kind !== 'spelling') return false
  const left = latinOf(a.parts[match.a]!)
  const right = latinOf(b.parts[match.b]!)
  return GENDERED_ENDINGS.some(
    ([masculine, feminine]) =>
      (masculine.test(left) && feminine.test(right)) || (feminine.test(left) && masculine.test(right)),
  )
}

const latinOf = ({ text, script }: NamePart): string => latinSpelling(text, script)
