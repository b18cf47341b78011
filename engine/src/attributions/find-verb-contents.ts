import type { CueVerb, WordClass } from '../lang/language.ts'
import { firstQuotationFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { coverQuotations, firstWordOf, isPunctuation, nounPhrase, trimContent } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isPhrase } from './cue-lexicon.ts'
import { cutTail, extendToBreak } from './cut-tail.ts'
import type { VerbGroup } from './verb-group.ts'

const clauseLabels = [
  deprel('ccomp'),
  deprel('xcomp'),
  deprel('advcl'),
  deprel('parataxis'),
  deprel('obj'),
  deprel('csubj'),
  deprel('dep'),
]
const OBJECT = deprel('obj')
const NOUN = upos('NOUN')
const PROPN = upos('PROPN')
const PRON = upos('PRON')

/** What stands behind a cue verb as its content: `null` where the verb has none. */
export interface VerbContent {
  readonly rule: string
  readonly content: readonly Span[]
  readonly quotation: number
  readonly traits: readonly string[]
}

/** All that a verb may govern to its right as its content: que-clause, question, infinitive, noun phrase, comparison. The decision picks one. */
export function verbContents(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent[] {
  return [queClause, quotedComplement, infinitive, predicate, nounObject, obliqueObject].flatMap(
    find => find(reading, group, cue) ?? [],
  )
}

const found = (reading: Reading, rule: string, span: Span | null, traits: string[] = []): VerbContent | null => {
  if (!span) return null
  const content = trimContent(reading.text, span, reading.quotations)
  if (!content) return null
  const quotation = wholeQuotation(reading, content)
  return { rule, content: [content], quotation, traits }
}

/** The quotation whose words a span holds exactly, -1 for none. */
function wholeQuotation({ quotations }: Reading, content: Span): number {
  for (
    let at = firstQuotationFrom(quotations, content.start - 6);
    at < quotations.length && quotations[at]!.start <= content.start;
    at++
  )
    if (quotations[at]!.inner.start === content.start && quotations[at]!.inner.end === content.end) return at
  return -1
}

/** *que*, *qu'*, *si*, *ce que* and the clause behind it. */
function queClause(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  const { syntax, tree } = reading
  for (const child of childrenOf(reading, group.main)) {
    if (child < group.main || !clauseLabels.includes(syntax.deprel[child]!)) continue
    const mark = complementizer(reading, child, group.last)
    if (mark < 0 && cue.constructions.includes('W') && opensQuestion(reading, child, group.last))
      return clauseFrom(reading, group, firstWordOf(reading, child) - 1, tree.rightmost[child]!, 'fr.wh-clause', child)
    if (mark < 0) continue
    if (mark > 0 && syntax.upos[mark - 1] === upos('CCONJ') && mark - 1 > group.last) continue
    const isQuestion = isA(reading, mark, 'whether')
    if (isQuestion && !/[WC]/.test(cue.constructions)) continue
    return clauseFrom(
      reading,
      group,
      mark,
      tree.rightmost[child]!,
      isQuestion ? 'fr.si-clause' : 'fr.que-clause',
      child,
    )
  }
  if (!cue.constructions.includes('C')) return null
  const mark = strayComplementizer(reading, group, cue)
  if (mark < 0) return null
  let end = mark + 1
  const root = governor(reading, mark)
  end = Math.max(end, root >= 0 ? tree.rightmost[root]! : mark + 1)
  return clauseFrom(reading, group, mark, end, 'fr.que-clause', root)
}

function clauseFrom(
  reading: Reading,
  group: VerbGroup,
  mark: number,
  lastWord: number,
  rule: string,
  clause: number,
): VerbContent | null {
  const { syntax, quotations } = reading
  const first = mark + 1
  if (first >= syntax.length || first > lastWord) return null
  const sentence = reading.sentenceOf[group.main]!
  const limit = reading.sentenceStart[sentence + 1]! - 1
  const last = cutTail(reading, first, extendToBreak(reading, Math.min(Math.max(lastWord, first), limit)), clause)
  const span = coverQuotations(quotations, spanOfWords(reading, first, last))
  const bounded = withinQuotation(reading, group.main, span)
  return found(reading, rule, bounded)
}

/** A span that a verb inside a quotation governs ends with that quotation. */
export function withinQuotation(reading: Reading, word: number, span: Span): Span {
  const quotation = reading.quotations[reading.quotationOf[word]!]
  if (!quotation || span.start < quotation.inner.start) return span
  return { start: span.start, end: Math.min(span.end, quotation.inner.end) }
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

/** *a dénoncé « … »*, *parle d'une « … »*, *se dit "…"*: a quotation right behind the verb group, but for a determiner and a preposition. */
function quotedComplement(reading: Reading, group: VerbGroup): VerbContent | null {
  const { syntax, quotations } = reading
  let word = group.last + 1
  const sentence = reading.sentenceOf[group.main]!
  const limit = Math.min(reading.sentenceStart[sentence + 1]!, group.last + 8)
  while (
    word < limit &&
    !opensAt(reading, word) &&
    (isA(reading, word, 'ofOrArticle') ||
      isA(reading, word, 'timeNoun') ||
      syntax.upos[word] === upos('NUM') ||
      syntax.upos[word] === upos('ADV'))
  )
    word++
  if (word >= limit) return null
  const index = opensAt(reading, word) ? firstQuotationFrom(quotations, syntax.start[word]!) : -1
  const quotation = quotations[index]
  if (!quotation || quotation.start !== syntax.start[word]) return null
  const inner = quotation.inner
  const firstInside = word + 1
  const determined = word > group.last + 1
  if (determined && firstInside < syntax.length) {
    const head = nominalHead(reading, firstInside, group.main)
    if (head >= 0) {
      const phrase = nounPhrase(reading, head)
      const end = syntax.end[phrase.last]!
      if (end > quotation.end + 1 && syntax.start[phrase.first]! < inner.start)
        return found(reading, 'fr.quoted-object', { start: syntax.start[phrase.first]!, end }, ['long-np'])
    }
  }
  return { rule: 'fr.quoted-object', content: [inner], quotation: index, traits: [determined ? 'determined' : 'bare'] }
}

const opensAt = (reading: Reading, word: number): boolean =>
  /^[«"“‘'‹]+$/.test(reading.lower[word]!) || reading.lower[word] === "''"

/** The noun that a word belongs to, below the verb. */
function nominalHead({ syntax }: Reading, word: number, verb: number): number {
  let at = word
  while (at >= 0 && syntax.head[at] !== verb) at = syntax.head[at]!
  return at >= 0 && (syntax.upos[at] === NOUN || syntax.upos[at] === PROPN) ? at : -1
}

/** *affirme vouloir partir*, *a promis de revenir*, *appelle à manifester*. */
function infinitive(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  const { syntax, tree } = reading
  for (const child of childrenOf(reading, group.main)) {
    if (child <= group.last || !(syntax.features[child]! & FEATURE.infinitive)) continue
    const label = syntax.deprel[child]!
    if (!clauseLabels.includes(label) && label !== deprel('obl')) continue
    const left = leftPart(reading, child)
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
    const last = cutTail(reading, left.first, extendToBreak(reading, Math.max(child, tree.rightmost[child]!)), child)
    const span = coverQuotations(reading.quotations, spanOfWords(reading, left.first, last))
    return found(reading, 'fr.infinitive', withinQuotation(reading, group.main, span), [`prep:${construction}`])
  }
  return strayInfinitive(reading, group, cue)
}

/** An infinitive near the verb that the parser tied elsewhere: *a affirmé à LCI ne plus être …*, *reproche à X d'avoir …*. */
function strayInfinitive(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  const { syntax } = reading
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!, group.last + 12)
  for (let word = group.last + 1; word < limit; word++) {
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
    const last = cutTail(reading, first, extendToBreak(reading, word), -1)
    return found(
      reading,
      'fr.infinitive',
      withinQuotation(reading, group.main, coverQuotations(reading.quotations, spanOfWords(reading, first, last))),
      [`prep:${construction}`, 'stray'],
    )
  }
  return null
}

/** The preposition that opens an infinitive and the first word behind it. */
function leftPart(reading: Reading, verb: number): { mark: number; first: number } {
  const { syntax, tree } = reading
  for (let child = tree.firstChild[verb]!; child >= 0 && child < verb; child = tree.nextSibling[child]!) {
    const label = syntax.deprel[child]!
    if ((label === deprel('mark') || label === deprel('case')) && isA(reading, child, 'infinitiveMark'))
      return { mark: child, first: child + 1 }
  }
  return { mark: -1, first: tree.leftmost[verb]! }
}

/** *qualifie X de Y*, *considère X comme Y*, *juge X insuffisant*. */
function predicate(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  if (!cue.constructions.includes('K')) return null
  const { syntax, lower } = reading
  for (const child of [...childrenOf(reading, group.main), ...behindObject(reading, group, cue)]) {
    if (child <= group.last || isPunctuation(reading, child)) continue
    const label = syntax.deprel[child]!
    const lead = childBy(reading, child, [deprel('case'), deprel('mark')])
    const preposition = lead >= 0 && lead < child ? lower[lead]! : ''
    const isComme = reading.words.as.has(preposition)
    const isDe =
      cue.constructions.includes('K') &&
      !cue.constructions.includes('N') &&
      cue.act === 'opinion' &&
      reading.words.of.has(preposition)
    const isAdjective =
      preposition === '' &&
      (label === deprel('xcomp') || label === deprel('amod')) &&
      !(syntax.features[child]! & FEATURE.infinitive)
    if (!isComme && !isDe && !isAdjective) continue
    const phrase =
      syntax.upos[child] === NOUN
        ? nounPhrase(reading, child)
        : {
            first: lead >= 0 && lead < child ? lead + 1 : reading.tree.leftmost[child]!,
            last: cutTail(reading, child, reading.tree.rightmost[child]!, child),
          }
    return found(
      reading,
      'fr.predicate',
      coverQuotations(reading.quotations, spanOfWords(reading, phrase.first, phrase.last)),
      [isAdjective ? 'adjective' : preposition],
    )
  }
  return null
}

/** The end of a noun phrase before the one to whom it is said: *a fait part de ses inquiétudes | à Poutine*. */
function beforeAddressee(reading: Reading, group: VerbGroup, cue: CueVerb, object: number, last: number): number {
  const { syntax } = reading
  for (const child of [...childrenOf(reading, group.main), ...(isPhrase(cue) ? childrenOf(reading, object) : [])]) {
    if (child <= object || child > last || (syntax.upos[child] !== PROPN && syntax.upos[child] !== NOUN)) continue
    const preposition = childBy(reading, child, [deprel('case')])
    if (
      preposition > (isPhrase(cue) ? object : object + 1) &&
      isA(reading, preposition, 'to') &&
      (syntax.upos[child] === PROPN || !isA(reading, child, 'notAddressee'))
    )
      return preposition - 1
  }
  return last
}

/** *a confirmé l'arrivée de X*, *dénonce l'attaque*. */
function nounObject(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  const { syntax } = reading
  if (!cue.constructions.includes('N')) return null
  const object = childrenOf(reading, group.main).find(child => child > group.last && syntax.deprel[child] === OBJECT)
  if (object === undefined || object === group.subject) return null
  if (syntax.upos[object] === PRON && !isA(reading, object, 'demonstrativeObject')) return null
  const phrase = nounPhrase(reading, object)
  const last = beforeAddressee(
    reading,
    group,
    cue,
    object,
    cutTail(reading, phrase.first, extendToBreak(reading, phrase.last), object),
  )
  const span = coverQuotations(reading.quotations, spanOfWords(reading, phrase.first, last))
  return found(reading, 'fr.noun-object', withinQuotation(reading, group.main, span), [
    `def:${syntax.features[phrase.first]! & FEATURE.definite ? 1 : 0}`,
    `objpos:${syntax.upos[object]}`,
  ])
}

const prepositionsOf: Readonly<Record<string, WordClass>> = { d: 'of', a: 'toward', s: 'on', g: 'against', p: 'for' }

/** What hangs on the object in the tree but on the verb in sense: *accuse son adjoint | de trahison*, *qualifie l'affaire | de scandale*. */
function behindObject(reading: Reading, group: VerbGroup, cue: CueVerb): number[] {
  if (!/[oK]/.test(cue.constructions)) return []
  const object = childrenOf(reading, group.main).find(
    child => child > group.last && reading.syntax.deprel[child] === OBJECT,
  )
  return object === undefined ? [] : childrenOf(reading, object).filter(child => child > object)
}

/** *a parlé de sabotage*, *appelle au calme*, *insiste sur la jeunesse*, *s'insurge contre la loi*, *accuse X de crimes*. */
function obliqueObject(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  const { syntax } = reading
  for (const child of [...childrenOf(reading, group.main), ...behindObject(reading, group, cue)]) {
    if (
      child <= group.last ||
      (syntax.upos[child] !== NOUN &&
        syntax.upos[child] !== PROPN &&
        syntax.upos[child] !== upos('PRON') &&
        syntax.upos[child] !== upos('ADJ'))
    )
      continue
    const preposition = childBy(reading, child, [deprel('case')])
    if (preposition < 0 || preposition > child) continue
    const letter = 'dasgp'
      .split('')
      .find(key => cue.constructions.includes(key) && isA(reading, preposition, prepositionsOf[key]!))
    if (!letter || (syntax.upos[child] === upos('PRON') && letter !== 'd')) continue
    if (letter === 'd' && isTime(reading, child)) continue
    const phrase = nounPhrase(reading, child)
    const first = Math.max(preposition + 1, phrase.first)
    const start = syntax.start[first]! === syntax.start[preposition]! ? syntax.end[preposition]! : syntax.start[first]!
    return found(
      reading,
      'fr.oblique-object',
      coverQuotations(reading.quotations, {
        start,
        end: syntax.end[
          beforeAddressee(
            reading,
            group,
            cue,
            child,
            cutTail(reading, first, extendToBreak(reading, phrase.last), child),
          )
        ]!,
      }),
      [`prep:${letter}`, `upos:${syntax.upos[child]}`],
    )
  }
  return null
}

const isTime = (reading: Reading, word: number): boolean => isA(reading, word, 'timeNoun')

export const candidateOf = (
  base: Omit<Candidate, 'rule' | 'content' | 'quotation' | 'traits'>,
  content: VerbContent,
): Candidate =>
  candidate({
    ...base,
    rule: content.rule,
    content: content.content,
    quotation: content.quotation,
    traits: content.traits,
  })
