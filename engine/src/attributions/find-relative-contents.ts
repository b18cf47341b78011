import type { CueVerb } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { firstWordOf, isPunctuation, nounPhrase } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { found, type VerbContent, withinQuotation } from './verb-content.ts'
import type { VerbGroup } from './verb-group.ts'

const OBJECT = deprel('obj')
const governed = [OBJECT, deprel('xcomp'), deprel('ccomp')]

/** *la violence | qu'il dénonce*, *un procès | que nous contestons*: the noun that a cue has as its object through *que*. */
export function relativeObject(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  const { syntax } = reading
  if (!cue.constructions.includes('N') || group.passive || group.form !== 'finite' || group.top !== group.main)
    return null
  if (syntax.deprel[group.main] !== deprel('acl:relcl')) return null
  const children = childrenOf(reading, group.main)
  const que = children.find(
    child => child < group.first && isA(reading, child, 'that') && syntax.deprel[child] === OBJECT,
  )
  if (que === undefined || children.some(child => child > group.last && governed.includes(syntax.deprel[child]!)))
    return null
  const noun = syntax.head[group.main]!
  if (noun < 0 || noun > que || syntax.upos[noun] !== upos('NOUN') || isA(reading, noun, 'timeNoun')) return null
  const first = behindCopula(reading, noun)
  let last = Math.min(nounPhrase(reading, noun).last, que - 1)
  while (last > noun && isPunctuation(reading, last)) last--
  const isFused = first > 0 && syntax.start[first] === syntax.start[first - 1]
  const start = isFused ? syntax.end[first]! : syntax.start[first]!
  const span = withinQuotation(reading, group.main, { start, end: syntax.end[last]! })
  return found(reading, 'fr.relative-object', span, [
    `def:${syntax.features[first]! & FEATURE.definite ? 1 : 0}`,
    reading.lower[que - 1] === ',' ? 'comma' : '',
  ])
}

/** The first word of a noun phrase without the *c'est* before it. */
function behindCopula(reading: Reading, noun: number): number {
  const copula = childBy(reading, noun, [deprel('cop')])
  const { first } = nounPhrase(reading, noun)
  if (copula < first || copula > noun) return first
  const behind = childrenOf(reading, noun).filter(child => child > copula && child < noun)
  return Math.min(noun, ...behind.map(child => firstWordOf(reading, child)))
}
