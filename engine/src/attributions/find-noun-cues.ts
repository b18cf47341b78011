import type { Language } from '../lang/language.ts'
import type { Span } from '../model/span.ts'
import { FEATURE, type Syntax } from '../model/syntax.ts'
import { nounPhrase, trimContent } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { type Candidate, candidate } from './candidate.ts'
import { type EndQuestion, type EndWeights, findEnd } from './find-end.ts'

const NOUN = upos('NOUN')
const PROPN = upos('PROPN')

/** *l'annonce de la Russie selon laquelle …*, *ses déclarations sur …*, *l'accusation de …*, *la promesse de revenir*. */
export function findNounCues(reading: Reading, language: Language): Candidate[] {
  const candidates: Candidate[] = []
  for (let word = 0; word < reading.syntax.length; word++) {
    if (reading.syntax.upos[word] !== NOUN) continue
    const act = language.nounCues.get(reading.syntax.lemma(word))
    if (!act) continue
    const source = possessor(reading, language, word)
    const content =
      selonLaquelle(reading, word, language.endWeights) ?? complementOf(reading, word, source.word, language.endWeights)
    if (!content) continue
    const determiner = childBy(reading, word, [deprel('det')])
    candidates.push(
      candidate({
        rule: content.rule,
        cueWord: word,
        lemma: reading.syntax.lemma(word),
        cue: spanOfWords(reading, determiner >= 0 && determiner < word ? determiner : word, word),
        sourceWord: source.word,
        source: source.span,
        content: [content.span],
        end: content.end,
        act,
        traits: [
          source.word >= 0 ? 'source' : 'sourceless',
          `det:${reading.lower[determiner] ?? ''}`,
          `prep:${content.preposition}`,
          reading.quotationOf[word]! >= 0 ? 'quoted' : '',
        ],
      }),
    )
  }
  return candidates
}

/** Who makes the announcement: *de X* where X can speak, or the possessive. */
function possessor(reading: Reading, language: Language, noun: number): { word: number; span: Span | null } {
  const { syntax } = reading
  for (const child of childrenOf(reading, noun)) {
    if (child < noun && isA(reading, child, 'possessive'))
      return { word: child, span: spanOfWords(reading, child, child) }
    const preposition = childBy(reading, child, [deprel('case')])
    if (child < noun || preposition < 0 || !isA(reading, preposition, 'of')) continue
    if (!canSpeak(reading, language, child)) continue
    const phrase = nounPhrase(reading, child)
    const first =
      syntax.start[phrase.first]! === syntax.start[preposition]! && phrase.first < child
        ? phrase.first + 1
        : phrase.first
    return { word: child, span: spanOfWords(reading, Math.min(first, child), phrase.last) }
  }
  return { word: -1, span: null }
}

function canSpeak({ syntax, lower }: Reading, language: Language, word: number): boolean {
  const tag = syntax.upos[word]
  if (tag === PROPN) return true
  if (tag !== NOUN) return false
  const { personNouns, organizationNouns, groupNouns } = language
  return [syntax.lemma(word), lower[word]!].some(
    form => personNouns.has(form) || organizationNouns.has(form) || groupNouns.has(form),
  )
}

interface NounContent {
  readonly rule: string
  readonly span: Span
  readonly preposition: string
  readonly end: EndQuestion
}

/** *selon laquelle S*, *selon lesquelles S*. */
function selonLaquelle(reading: Reading, noun: number, weights: EndWeights): NounContent | null {
  const { syntax } = reading
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[noun]! + 1]!, noun + 14)
  for (let word = noun + 1; word + 1 < limit; word++) {
    if (!isA(reading, word, 'according') || !isA(reading, word + 1, 'whichForm')) continue
    const clause = clauseOf(reading, word + 1)
    const first = word + 2
    if (first >= limit) return null
    const end: EndQuestion = { kind: 'clause', cue: noun, first, least: first, head: clause > word ? clause : -1 }
    const last = beforeMainVerb(reading, noun, first, findEnd(reading, end, weights))
    const span = trimContent(reading.text, {
      start: syntax.start[word + 2]!,
      end: syntax.end[Math.max(last, word + 2)]!,
    })
    return span && { rule: 'fr.noun-selon-laquelle', span, preposition: 'selon', end }
  }
  return null
}

const hasFiniteBetween = (syntax: Syntax, first: number, last: number): boolean => {
  for (let word = first; word < last; word++) if (syntax.features[word]! & FEATURE.finite) return true
  return false
}

/** The last word before the verb that the noun is the subject of: *la rumeur selon laquelle il serait parti | est fausse*. */
function beforeMainVerb({ syntax, tree }: Reading, noun: number, first: number, last: number): number {
  const verb = syntax.head[noun]!
  if (verb <= first || verb > last || syntax.deprel[noun] !== deprel('nsubj')) return last
  if (!hasFiniteBetween(syntax, first, verb)) return last
  let start = verb
  for (let child = tree.firstChild[verb]!; child >= 0 && child < verb; child = tree.nextSibling[child]!)
    if (
      child > first &&
      (syntax.deprel[child] === deprel('aux') ||
        syntax.deprel[child] === deprel('cop') ||
        syntax.deprel[child] === deprel('aux:pass'))
    )
      start = Math.min(start, child)
  return start - 1
}

function clauseOf({ syntax }: Reading, word: number): number {
  let at = word
  while (at >= 0 && syntax.deprel[at] !== deprel('acl:relcl') && syntax.deprel[at] !== deprel('root'))
    at = syntax.head[at]!
  return at
}

/** *que S*, *de + infinitive*, *de, sur, à + noun phrase* behind the noun. */
function complementOf(reading: Reading, noun: number, source: number, weights: EndWeights): NounContent | null {
  const { syntax, lower } = reading
  for (const child of childrenOf(reading, noun)) {
    if (child < noun || child === source) continue
    const opener = childBy(reading, child, [deprel('case'), deprel('mark')])
    if (opener < 0 || opener > child) continue
    const word = lower[opener]!
    if (!isA(reading, opener, 'about')) continue
    const isClause = syntax.upos[child] === upos('VERB')
    if (!isClause && syntax.upos[child] !== NOUN) continue
    const first = isClause ? opener + 1 : Math.max(opener + 1, Math.min(nounPhrase(reading, child).first, child))
    const start = syntax.start[first]! === syntax.start[opener]! ? syntax.end[opener]! : syntax.start[first]!
    const kind = !isClause ? 'noun' : syntax.features[child]! & FEATURE.infinitive ? 'infinitive' : 'clause'
    const end: EndQuestion = { kind, cue: noun, first, least: child, head: child }
    const span = trimContent(reading.text, { start, end: Math.max(start, syntax.end[findEnd(reading, end, weights)]!) })
    if (span) return { rule: isClause ? 'fr.noun-clause' : 'fr.noun-phrase-cue', span, preposition: word, end }
  }
  return null
}
