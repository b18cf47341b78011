import type { CueVerb, Language } from '../lang/language.ts'
import type { Span } from '../model/span.ts'
import { childBy, childrenOf, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { isPhrase } from './cue-lexicon.ts'
import type { VerbGroup } from './verb-group.ts'

const NOUN = upos('NOUN')
const PROPN = upos('PROPN')
const PRON = upos('PRON')
const objectLabels = [deprel('iobj'), deprel('obl'), deprel('obj'), deprel('nmod')]

/**
 * The head of the phrase that says to whom: a clitic (*lui a-t-il dit*), *à X*, *auprès de X*, *devant X*, or the direct object of verbs that take
 * a person (*a prévenu les élus que …*). -1 for none.
 */
export function findAddressee(
  reading: Reading,
  language: Language,
  group: VerbGroup,
  cue: CueVerb,
  content: Span,
): number {
  const { syntax } = reading
  for (const verb of governors(reading, group, cue)) {
    for (const child of childrenOf(reading, verb)) {
      if (!objectLabels.includes(syntax.deprel[child]!) || child === group.subject) continue
      const start = syntax.start[child]!
      if (start >= content.start && start < content.end) continue
      if (syntax.upos[child] === PRON) {
        if (isA(reading, child, 'dativeClitic') && !isReflexive(reading, child, group)) return child
        if (isA(reading, child, 'objectClitic') && cue.constructions.includes('o')) return child
      }
      const preposition = childBy(reading, child, [deprel('case')])
      if (preposition < 0) {
        if (
          syntax.deprel[child] === deprel('obj') &&
          child > group.last &&
          cue.constructions.includes('o') &&
          isNominal(reading, child)
        )
          return child
        continue
      }
      if (!isNominal(reading, child) || isA(reading, child, 'notAddressee') || opensClause(reading, child, group))
        continue
      if (isA(reading, preposition, 'to') && !isTimeOrPlace(reading, language, child)) return child
      if (isA(reading, preposition, 'beforeAudience') && syntax.upos[child] === NOUN) return child
    }
  }
  return -1
}

/** The words that an addressee may hang on: the verb, its modal, and the object of a verb with its noun (*fait part de ses doutes à X*). */
function governors(reading: Reading, group: VerbGroup, cue: CueVerb): number[] {
  const verbs = group.top === group.main ? [group.main] : [group.main, group.top]
  if (!isPhrase(cue)) return verbs
  return [
    ...verbs,
    ...childrenOf(reading, group.main).filter(child => child > group.last && reading.syntax.upos[child] === NOUN),
  ]
}

const isNominal = ({ syntax }: Reading, word: number): boolean =>
  syntax.upos[word] === NOUN || syntax.upos[word] === PROPN || syntax.upos[word] === PRON

/** *À Sorville, | la maire le décrit*: what a comma sets off before the verb says where. */
const opensClause = ({ lower, tree }: Reading, child: number, group: VerbGroup): boolean =>
  child < group.first && (lower[tree.rightmost[child]!] === ',' || lower[tree.rightmost[child]! + 1] === ',')

function isReflexive({ syntax }: Reading, child: number, group: VerbGroup): boolean {
  return child < group.last && syntax.deprel[child] !== deprel('iobj') && syntax.deprel[child] !== deprel('obj')
}

/** A place name alone says where (*a déclaré à Paris*), a number when. */
function isTimeOrPlace({ lower, syntax }: Reading, language: Language, word: number): boolean {
  return /^\d/.test(lower[word]!) || (syntax.upos[word] === PROPN && language.placeNames.has(lower[word]!))
}
