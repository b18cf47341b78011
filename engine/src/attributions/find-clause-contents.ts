import type { CueVerb } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { coverQuotations, firstWordOf, isPunctuation } from '../reading/phrases.ts'
import { childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { isPhrase } from './cue-lexicon.ts'
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
    const mark = complementizer(reading, child, group.last, cue)
    if (mark < 0 && cue.constructions.includes('W') && opensQuestion(reading, child, group.last))
      return clauseFrom(reading, group, firstWordOf(reading, child) - 1, 'fr.wh-clause', child, weights)
    if (mark < 0) continue
    if (mark > 0 && syntax.upos[mark - 1] === upos('CCONJ') && mark - 1 > group.last) continue
    const isQuestion = isA(reading, mark, 'whether')
    if (isQuestion && !/[WC]/.test(cue.constructions)) continue
    return clauseFrom(reading, group, mark, isQuestion ? 'fr.si-clause' : 'fr.que-clause', child, weights)
  }
  const question = cue.constructions.includes('W') ? prepositionalQuestion(reading, group) : -1
  if (question >= 0) return clauseFrom(reading, group, question - 1, 'fr.wh-clause', -1, weights)
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

/** How far behind its verb the colon may stand that announces what it says, in words. */
const COLON_REACH = 14

/** *Le maire l'a répété jeudi : le pont sera fermé*: a clause without marks behind a colon. */
export function colonClause(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  const { syntax, lower } = reading
  if (group.form !== 'finite' || !/[QC]/.test(cue.constructions) || governsBehind(reading, group)) return null
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!, group.last + COLON_REACH) - 1
  let colon = group.last + 1
  for (; colon < limit && lower[colon] !== ':'; colon++)
    if (isPunctuation(reading, colon) || syntax.features[colon]! & FEATURE.finite || isA(reading, colon, 'that'))
      return null
  if (
    colon >= limit ||
    /^[«"“‘'‹+]/.test(lower[colon + 1]!) ||
    reading.quotationOf[colon + 1] !== reading.quotationOf[group.main]
  )
    return null
  const first = colon + 1
  const end: EndQuestion = { kind: 'clause', cue: group.main, first, least: first, head: -1 }
  const span = coverQuotations(reading.quotations, spanOfWords(reading, first, findEnd(reading, end, weights)))
  const clitic = group.first < group.main && isA(reading, group.first, 'objectClitic') ? 'clitic-object' : ''
  return found(
    reading,
    'fr.colon-clause',
    withinQuotation(reading, group.main, span),
    [clitic, `distance:${Math.min(3, (colon - group.last) >> 2)}`],
    end,
  )
}

/** True where the verb has an object, complement or infinitive behind it: a colon then explains that. */
const governsBehind = (reading: Reading, group: VerbGroup): boolean =>
  childrenOf(reading, group.main).some(
    child =>
      child > group.last &&
      (reading.syntax.deprel[child] === OBJECT || reading.syntax.deprel[child] === deprel('xcomp')),
  )

/** *explique pourquoi …*, *raconte ce que …*: a finite clause that opens with a question word, which belongs to the content. */
function opensQuestion(reading: Reading, clause: number, after: number): boolean {
  const first = firstWordOf(reading, clause)
  if (first <= after) return false
  return isA(reading, first, 'questionWord') || (isA(reading, first, 'ce') && isA(reading, first + 1, 'whatAfterCe'))
}

/** How far behind its verb a question may open with a preposition, in words. */
const QUESTION_REACH = 8

/** *dire | dans quelle mesure on peut …*, *expliqué à sa fille | en quoi consistait …*: the preposition that opens a question; -1 for none. */
function prepositionalQuestion(reading: Reading, group: VerbGroup): number {
  const { syntax } = reading
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]! - 2, group.last + QUESTION_REACH)
  for (let word = group.last + 1; word < limit; word++) {
    if (isPunctuation(reading, word) || syntax.features[word]! & FEATURE.finite) return -1
    const asks = isA(reading, word + 1, 'whatBehindPreposition')
    if (asks && syntax.upos[word] === upos('ADP')) return word
  }
  return -1
}

/** The complementizer of a clause that depends on a verb; -1 where it has none. */
function complementizer(reading: Reading, clause: number, after: number, cue: CueVerb): number {
  const { tree, syntax } = reading
  for (let child = tree.firstChild[clause]!; child >= 0 && child < clause; child = tree.nextSibling[child]!) {
    if (child <= after) continue
    if (
      syntax.deprel[child] === deprel('mark') &&
      isA(reading, child, 'complementizer') &&
      (!isConjunctionPart(reading, child) || isGovernedPart(reading, child, cue))
    )
      return child
  }
  return -1
}

/** *que* of *alors que*, *tandis que*, *afin que*, *plus … que* is no complementizer; that of *j'espère bien que* is one. */
const isConjunctionPart = (reading: Reading, que: number): boolean =>
  isA(reading, que, 'that') &&
  isA(reading, que - 1, 'conjunctionBeforeThat') &&
  !(isA(reading, que - 1, 'well') && reading.syntax.upos[que - 2] === upos('VERB'))

/** *demande à ce que*, *insiste pour que*: the verb governs what stands before *que*. */
const isGovernedPart = (reading: Reading, que: number, { constructions }: CueVerb): boolean =>
  (constructions.includes('p') && isA(reading, que - 1, 'for')) ||
  (/[Aa]/.test(constructions) && isA(reading, que - 1, 'ce') && isA(reading, que - 2, 'toward'))

/** A *que* behind the verb that the parser tied elsewhere: *a indiqué mardi à Paris que …*. */
function strayComplementizer(reading: Reading, group: VerbGroup, cue: CueVerb): number {
  const { syntax, lower } = reading
  const sentence = reading.sentenceOf[group.main]!
  const limit = Math.min(reading.sentenceStart[sentence + 1]!, group.last + 28)
  for (let word = group.last + 1; word < limit; word++) {
    const form = lower[word]!
    if (reading.words.that.has(form) && isGovernedPart(reading, word, cue)) return word
    if (reading.words.that.has(form) && !isConjunctionPart(reading, word)) {
      if (!cue.constructions.includes('C')) return -1
      const mayBeRelative = syntax.upos[word] === PRON && !cue.constructions.includes('o') && !isPhrase(cue)
      if (mayBeRelative && hasObjectBefore(reading, group, word)) return -1
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
