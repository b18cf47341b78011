import type { CueVerb } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { coverQuotations, isPunctuation } from '../reading/phrases.ts'
import { childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { type EndQuestion, type EndWeights, findEnd } from './find-end.ts'
import { clauseLabels, found, type VerbContent, withinQuotation } from './verb-content.ts'
import type { VerbGroup } from './verb-group.ts'

const NOUN = upos('NOUN')
const PRON = upos('PRON')

/** *affirme vouloir partir*, *a promis de revenir*, *appelle à manifester*. */
export function infinitive(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  const { syntax } = reading
  for (const child of childrenOf(reading, group.main)) {
    if (child <= group.last || !(syntax.features[child]! & FEATURE.infinitive)) continue
    const label = syntax.deprel[child]!
    if (!clauseLabels.includes(label) && label !== deprel('obl')) continue
    const left = leftPart(reading, child, group.last)
    const construction =
      left.mark < 0
        ? 'I'
        : isA(reading, left.mark, 'of')
          ? 'D'
          : isA(reading, left.mark, 'toward')
            ? 'A'
            : isA(reading, left.mark, 'for')
              ? 'p'
              : '-'
    if (!cue.constructions.includes(construction)) continue
    const end: EndQuestion = { kind: 'infinitive', cue: group.main, first: left.first, least: child, head: child }
    const last = findEnd(reading, end, weights)
    const span = coverQuotations(reading.quotations, spanOfWords(reading, left.first, last))
    return found(reading, 'fr.infinitive', withinQuotation(reading, group.main, span), [`prep:${construction}`], end)
  }
  return strayInfinitive(reading, group, cue, weights)
}

/** How far behind its verb an infinitive is looked for that the tree hangs elsewhere, in words. */
const STRAY_REACH = 16

/** An infinitive near the verb that the parser tied elsewhere: *a affirmé à LCI ne plus être …*, *reproche à X d'avoir …*. */
function strayInfinitive(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  const { syntax } = reading
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!, group.last + STRAY_REACH)
  for (let word = group.last + 1; word < limit; word++) {
    if (isQuotedName(reading, word)) continue
    if (
      isPunctuation(reading, word) ||
      (syntax.features[word]! & FEATURE.finite && syntax.upos[word] !== NOUN) ||
      isA(reading, word, 'relativeOrQuestion')
    )
      return null
    if (!(syntax.features[word]! & FEATURE.infinitive) || syntax.upos[word] === NOUN) continue
    let first = word
    while (
      first - 1 > group.last &&
      (syntax.upos[first - 1] === upos('ADV') ||
        isA(reading, first - 1, 'negative') ||
        isA(reading, first - 1, 'reflexive') ||
        (isA(reading, first - 1, 'objectClitic') && syntax.upos[first - 1] === PRON) ||
        (isA(reading, first - 1, 'dativeClitic') && syntax.upos[first - 1] === PRON))
    )
      first--
    const lead = first - 1
    const construction =
      lead <= group.last
        ? 'I'
        : isA(reading, lead, 'of')
          ? 'D'
          : isA(reading, lead, 'toward')
            ? 'A'
            : isA(reading, lead, 'for')
              ? 'p'
              : 'I'
    if (
      !cue.constructions.includes(construction) ||
      (construction === 'I' && lead > group.last && syntax.upos[lead] === upos('ADP'))
    )
      return null
    const end: EndQuestion = { kind: 'infinitive', cue: group.main, first, least: word, head: word }
    const last = findEnd(reading, end, weights)
    return found(
      reading,
      'fr.infinitive',
      withinQuotation(reading, group.main, coverQuotations(reading.quotations, spanOfWords(reading, first, last))),
      [`prep:${construction}`, 'stray'],
      end,
    )
  }
  return null
}

/** True for the marks around a name: *reproche à l'équipe de « La Vague » d'avoir …*. */
const isQuotedName = (reading: Reading, word: number): boolean =>
  /^[«»"“”]$/.test(reading.lower[word]!) && (capital(reading, word + 1) || capital(reading, word - 1))

const capital = ({ syntax }: Reading, word: number): boolean => /^\p{Lu}/u.test(syntax.form(word))

/** The preposition that opens an infinitive and the first word behind it. */
function leftPart(reading: Reading, verb: number, after: number): { mark: number; first: number } {
  const { syntax, tree } = reading
  for (let child = tree.firstChild[verb]!; child >= 0 && child < verb; child = tree.nextSibling[child]!) {
    const label = syntax.deprel[child]!
    if ((label === deprel('mark') || label === deprel('case')) && isA(reading, child, 'infinitiveMark'))
      return { mark: child, first: child + 1 }
  }
  let first = tree.leftmost[verb]!
  while (first - 1 > after && (isA(reading, first - 1, 'negative') || isA(reading, first - 1, 'negationBehind')))
    first--
  while (first < verb && isA(reading, first, 'adverbInGroup') && !isA(reading, first, 'negationBehind')) first++
  return { mark: -1, first }
}
