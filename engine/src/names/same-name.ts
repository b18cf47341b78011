import { WORD_WEIGHTS } from '../lang/names/decision-weights.ts'
import { align } from './default-aligner.ts'
import { isGendered } from './gendered-names.ts'
import { listedAs, matchNames, type NameMatch, type PartMatch } from './match-names.ts'
import { logOddsOf, wordFeaturesOf } from './name-features.ts'
import { type ParsedName, parseName } from './parse-name.ts'

/** Log-odds from which two words are spellings of one name beyond doubt enough to tie them within an article. */
const SURE = 1.8
/** As `SURE`, where two words agree. */
const LIKELY = -1
/** As `LIKELY`, where one name has a part more: *Marine Le Pen* is not *Jean-Marie Le Pen*. */
const EVEN = 0

/**
 * True where two names of one article can be taken for one person's. Careful: a surname alone is tied to a full name whose last (or
 * first) part it spells; of two full names every part of the shorter must be answered, by its spelling, an initial or a listed short
 * form. Different generations (*Jr*) and different patronymics are never tied. Symmetric.
 */
export function couldBeSameName(a: string, b: string): boolean {
  const left = parseName(a)
  const right = parseName(b)
  if (left.parts.length === 0 || right.parts.length === 0) return false
  if (left.gender !== null && right.gender !== null && left.gender !== right.gender) return false
  if (left.generation > 0 && right.generation > 0 && left.generation !== right.generation) return false
  return a <= b ? isAnswered(matchNames(left, right, align)) : isAnswered(matchNames(right, left, align))
}

function isAnswered(match: NameMatch): boolean {
  const { matches, a, b } = match
  if (matches.some(one => one.kind === 'conflict' || one.kind === 'initial-conflict')) return false
  if (match.extraA.length > 0 && match.extraB.length > 0) return false
  const words = matches.filter(one => one.kind === 'same' || one.kind === 'spelling' || one.kind === 'joined')
  if (words.length === 0 || words.some(one => isGendered(a, b, one))) return false
  const extra = match.extraA.length + match.extraB.length > 0
  const least = words.length === 1 ? SURE : extra ? EVEN : LIKELY
  if (
    !words.every(
      one => one.kind === 'same' || isListed(match, one) || logOddsOf(wordFeaturesOf(match, one), WORD_WEIGHTS) > least,
    )
  )
    return false
  const outer = words.some(one => atEdge(a, one.a, one.lengthA) && atEdge(b, one.b, one.lengthB))
  return outer && (words.length > 1 || hasSurname(match, words[0]!.a, words[0]!.b) || matches.length > 1)
}

/** The words are listed as forms of one given name, and something else agrees as well (*Vladimir* and *Volodymyr Zelensky*). */
const isListed = ({ a, b, matches }: NameMatch, one: PartMatch): boolean =>
  matches.length > 1 && listedAs(a.parts[one.a]!, b.parts[one.b]!, align) !== null

/** The word is the last or the first of its name. */
const atEdge = (name: ParsedName, at: number, length: number): boolean => at + length === name.parts.length || at === 0

/** A lone word must be the last one of the other name: *Prigojine* of *Evgueni Prigozhin*, not *Evgueni*. */
function hasSurname({ a, b }: NameMatch, atA: number, atB: number): boolean {
  return atA === a.parts.length - 1 && atB === b.parts.length - 1
}
