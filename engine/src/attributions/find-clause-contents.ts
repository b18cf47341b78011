import type { CueVerb } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { coverQuotations, firstWordOf } from '../reading/phrases.ts'
import { childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { type EndQuestion, type EndWeights, findEnd } from './find-end.ts'
import { clauseLabels, found, type VerbContent, withinQuotation } from './verb-content.ts'
import type { VerbGroup } from './verb-group.ts'

const OBJECT = deprel('obj')
const PRON = upos('PRON')

/** *que*, *qu'*, *si*, *ce que* and the clause behind it. */
export function queClause(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  const { syntax } = reading
  for (const child of childrenOf(reading, group.main)) {
    if (child < group.main || !clauseLabels.includes(syntax.deprel[child]!)) continue
    const mark = complementizer(reading, child, group.last)
    if (mark < 0 && cue.constructions.includes('W') && opensQuestion(reading, child, group.last))
      return clauseFrom(reading, group, firstWordOf(reading, child) - 1, 'fr.wh-clause', child, weights)
    if (mark < 0) continue
    if (mark > 0 && syntax.upos[mark - 1] === upos('CCONJ') && mark - 1 > group.last) continue
    const isQuestion = isA(reading, mark, 'whether')
    if (isQuestion && !/[WC]/.test(cue.constructions)) continue
    return clauseFrom(reading, group, mark, isQuestion ? 'fr.si-clause' : 'fr.que-clause', child, weights)
  }
  if (!cue.constructions.includes('C')) return null
  const mark = strayComplementizer(reading, group, cue)
  if (mark < 0) return null
  return clauseFrom(reading, group, mark, 'fr.que-clause', governor(reading, mark), weights)
}

function clauseFrom(
  reading: Reading,
  group: VerbGroup,
  mark: number,
  rule: string,
  clause: number,
  weights: EndWeights,
): VerbContent | null {
  const { syntax, quotations } = reading
  const first = mark + 1
  if (first >= syntax.length || reading.sentenceOf[first] !== reading.sentenceOf[group.main]) return null
  const end: EndQuestion = { kind: 'clause', cue: group.main, first, least: first, head: clause > mark ? clause : -1 }
  const last = findEnd(reading, end, weights)
  const span = coverQuotations(quotations, spanOfWords(reading, first, last))
  const bounded = withinQuotation(reading, group.main, span)
  return found(reading, rule, bounded, [], end)
}

/** *explique pourquoi …*, *raconte ce que …*: a finite clause that opens with a question word, which belongs to the content. */
function opensQuestion(reading: Reading, clause: number, after: number): boolean {
  const first = firstWordOf(reading, clause)
  if (first <= after) return false
  return isA(reading, first, 'questionWord') || (isA(reading, first, 'ce') && isA(reading, first + 1, 'whatAfterCe'))
}

/** The complementizer of a clause that depends on a verb; -1 where it has none. */
function complementizer(reading: Reading, clause: number, after: number): number {
  const { tree, syntax } = reading
  for (let child = tree.firstChild[clause]!; child >= 0 && child < clause; child = tree.nextSibling[child]!) {
    if (child <= after) continue
    if (
      syntax.deprel[child] === deprel('mark') &&
      isA(reading, child, 'complementizer') &&
      !isConjunctionPart(reading, child)
    )
      return child
  }
  return -1
}

/** *que* of *alors que*, *tandis que*, *afin que*, *plus … que* is no complementizer. */
const isConjunctionPart = (reading: Reading, que: number): boolean => isA(reading, que - 1, 'conjunctionBeforeThat')

/** A *que* behind the verb that the parser tied elsewhere: *a indiqué mardi à Paris que …*. */
function strayComplementizer(reading: Reading, group: VerbGroup, cue: CueVerb): number {
  const { syntax, lower } = reading
  const sentence = reading.sentenceOf[group.main]!
  const limit = Math.min(reading.sentenceStart[sentence + 1]!, group.last + 28)
  for (let word = group.last + 1; word < limit; word++) {
    const form = lower[word]!
    if (reading.words.that.has(form) && !isConjunctionPart(reading, word)) {
      if (syntax.upos[word] === PRON && !cue.constructions.includes('o') && hasObjectBefore(reading, group, word))
        return -1
      const comparative =
        isA(reading, word - 1, 'negationBehind') ||
        (syntax.upos[word - 1] === upos('ADJ') && isA(reading, word - 2, 'negationBehind'))
      return !comparative ? word : -1
    }
    if (syntax.upos[word] === upos('VERB') && syntax.features[word]! & FEATURE.finite && word < group.last + 6)
      return -1
    if (/^[:;.!?»”]$/.test(form)) return -1
  }
  return -1
}

/** True where the verb has an object before the word: a *que* behind it may then be a relative pronoun. */
const hasObjectBefore = (reading: Reading, group: VerbGroup, word: number): boolean =>
  childrenOf(reading, group.main).some(
    child => child > group.last && child < word && reading.syntax.deprel[child] === OBJECT,
  )

const governor = ({ syntax }: Reading, mark: number): number => syntax.head[mark]!
