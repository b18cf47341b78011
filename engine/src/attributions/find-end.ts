import { FEATURE, UPOS, type Upos } from '../model/syntax.ts'
import { FeatureNames, FeatureSum, type Features, featureWeights } from '../reading/features.ts'
import { isPunctuation, nounPhrase } from '../reading/phrases.ts'
import { isA, type Reading, upos } from '../reading/reading.ts'
import { wordShape } from '../reading/word-shape.ts'

/** What the end of a content is asked of: a clause, an infinitive, a noun phrase or a predicate that a cue governs. Words are indexes into the syntax layer. */
export interface EndQuestion {
  readonly kind: 'clause' | 'infinitive' | 'noun' | 'predicate'
  /** The verb or noun that governs the content. */
  readonly cue: number
  readonly first: number
  /** The content ends no earlier than here. */
  readonly least: number
  /** Head of the content in the tree, -1 where unknown. */
  readonly head: number
}

/** A word that may be the last of a content, with what speaks for and against it; null where nothing can follow. */
export interface PossibleEnd<F extends Features = FeatureNames> {
  readonly last: number
  readonly features: F | null
}

/** Weights of a logistic regression that says at each possible end whether the content stops there, by feature name; `bias` is always on. */
export type EndWeights = Readonly<Record<string, number>>

const classOf = (...tags: Upos[]): ReadonlySet<number> => new Set(tags.map(upos))
const beginsPhrase = classOf('CCONJ', 'SCONJ', 'ADP', 'ADV', 'PRON', 'VERB', 'AUX')
const needsMore = classOf('DET', 'ADP', 'SCONJ', 'CCONJ')
const CCONJ = upos('CCONJ')
const VERB = upos('VERB')
const AUX = upos('AUX')
const CLOSES = /^[»”"’'›)]$/
const OPENS = /^([«"“‘'‹]|'')$/

/** A content is followed no farther than this many words. */
const FARTHEST = 120

/** The last word of a content. */
export function findEnd(reading: Reading, question: EndQuestion, weights: EndWeights): number {
  const table = featureWeights(weights)
  const ends = endsOf(reading, question, () => new FeatureSum(table))
  return likeliest(ends, features => table.bias + features.sum)
}

/** Where a content may end, from its least end to the end of its sentence or quotation, left to right; at least one. */
export const possibleEnds = (reading: Reading, question: EndQuestion): PossibleEnd[] => [
  ...endsOf(reading, question, () => new FeatureNames()),
]

/** The possible ends one by one, so that who has found the likeliest need not ask for the rest. */
function* endsOf<F extends Features>(
  reading: Reading,
  question: EndQuestion,
  collect: () => F,
): Generator<PossibleEnd<F>, void> {
  const { first, least } = question
  const { lower } = reading
  const limit = limitOf(reading, question)
  const outlook = { limit, phrase: phraseEnd(reading, question), again: resumption(reading, question, limit) }
  const passed = { commas: 0, verbs: 0, brackets: 0 }
  let found = false
  for (let last = first; last < limit; last++) {
    if (lower[last] === ',') passed.commas++
    else if (lower[last] === '(') passed.brackets++
    else if (lower[last] === ')') passed.brackets--
    if (isFiniteVerb(reading, last)) passed.verbs++
    if (last < least) continue
    if (last + 1 >= limit || (passed.brackets <= 0 && endsSentence(reading, first, last + 1))) {
      yield { last, features: null }
      return
    }
    if (!mayEndAt(reading, first, last)) continue
    const features = collect()
    addFeatures(features, reading, question, last, passed, outlook)
    found = true
    yield { last, features }
  }
  if (!found) yield { last: least, features: null }
}

/** The likeliest of the possible ends, by weights of their features' names. */
export const likeliestEnd = (weights: EndWeights, ends: readonly PossibleEnd[]): number =>
  likeliest(ends, ({ names }) => names.reduce((sum, name) => sum + (weights[name] ?? 0), weights.bias ?? 0))

/** The likeliest of the possible ends: the content goes on at each before it and stops there. No end is looked at that cannot outdo the best. */
function likeliest<F extends Features>(ends: Iterable<PossibleEnd<F>>, logOdds: (features: F) => number): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let goneOn = 0
  for (const { last, features } of ends) {
    const sum = features === null ? 0 : logOdds(features)
    const stopped = goneOn - (features === null ? 0 : Math.log1p(Math.exp(-sum)))
    if (stopped > most) {
      most = stopped
      best = last
    }
    goneOn -= Math.log1p(Math.exp(sum))
    if (goneOn <= most) break
  }
  return best
}

/** The first word that is out of reach: behind the sentence, or behind the quotation that cue and content stand in. */
function limitOf(reading: Reading, question: EndQuestion): number {
  const { syntax, sentenceOf, sentenceStart, quotations, quotationOf } = reading
  const { cue, first, least } = question
  const around = quotations[quotationOf[cue]!]
  let limit = Math.min(sentenceStart[sentenceOf[cue]! + 1]!, least + FARTHEST)
  for (let word = least + 1; word < limit; word++) if (leavesOut(reading, word)) limit = word
  if (around && syntax.start[first]! >= around.inner.start)
    while (limit > least + 1 && syntax.start[limit - 1]! >= around.inner.end) limit--
  return limit
}

/** True at a bracket that leaves out words of a quotation before its next sentence: *J'ai été surpris | (…) Mais …*. */
const leavesOut = ({ lower, syntax, text }: Reading, word: number): boolean =>
  /^[([]$/u.test(lower[word]!) &&
  /^(?:\.\.+|…)$/u.test(lower[word + 1] ?? '') &&
  /^[)\]]$/u.test(lower[word + 2] ?? '') &&
  /^\p{Lu}/u.test(text[syntax.start[word + 3] ?? text.length] ?? '')

/** Where the tree ends the noun phrase; -1 for other contents. */
const phraseEnd = (reading: Reading, { kind, head }: EndQuestion): number =>
  kind === 'noun' && head >= 0 ? nounPhrase(reading, head).last : -1

/** The last *et que*, *mais que* of the sentence (*et de* + infinitive for an infinitive), -1 for none: the content goes on there. */
function resumption(reading: Reading, { kind, first, least }: EndQuestion, limit: number): number {
  if (kind === 'noun') return -1
  const { syntax } = reading
  let again = -1
  for (let word = least + 1; word + 1 < limit && !endsSentence(reading, first, word); word++) {
    if (syntax.upos[word] !== CCONJ) continue
    const toInfinitive =
      kind === 'infinitive' && isA(reading, word + 1, 'of') && (syntax.features[word + 2]! & FEATURE.infinitive) !== 0
    if (toInfinitive || isA(reading, word + 1, 'that')) again = word
  }
  return again
}

const isFiniteVerb = ({ syntax }: Reading, word: number): boolean =>
  (syntax.features[word]! & FEATURE.finite) !== 0 && (syntax.upos[word] === VERB || syntax.upos[word] === AUX)

/** True at a full stop or semicolon, or at a colon before a quotation, that stands in no quotation of the content itself. */
function endsSentence(reading: Reading, first: number, word: number): boolean {
  const form = reading.lower[word]!
  if (form !== '.' && form !== '!' && form !== '?' && form !== ';' && form !== ':') return false
  if (form === ':' && !OPENS.test(reading.lower[word + 1] ?? '')) return false
  return !opensWithin(reading, first, word)
}

/** True where a quotation that began inside the content still runs at the word. */
function opensWithin({ quotations, quotationOf, syntax }: Reading, first: number, word: number): boolean {
  const quotation = quotations[quotationOf[word]!]
  return quotation !== undefined && quotation.start >= syntax.start[first]! - 2
}

/** True where a phrase may end behind the word: not within a quotation of the content, nor behind an article or preposition. */
function mayEndAt(reading: Reading, first: number, last: number): boolean {
  const { syntax, lower } = reading
  if (opensWithin(reading, first, last)) return false
  if (isPunctuation(reading, last) && !CLOSES.test(lower[last]!)) return false
  if (needsMore.has(syntax.upos[last]!) || isA(reading, last, 'relativeOrQuestion')) return false
  const next = last + 1
  return isPunctuation(reading, next) || beginsPhrase.has(syntax.upos[next]!) || isA(reading, next, 'timeNoun')
}

/** What lies behind: commas, finite verbs and open brackets between the beginning of the content and a possible end. */
interface Passed {
  readonly commas: number
  readonly verbs: number
  readonly brackets: number
}

/** What lies ahead: the first word out of reach, the end of the noun phrase, the last *et que*; -1 for none. */
interface Outlook {
  readonly limit: number
  readonly phrase: number
  readonly again: number
}

const bucket = (count: number): number => (count < 4 ? count : count < 6 ? 4 : count < 10 ? 6 : count < 20 ? 10 : 20)

/** The word itself where it is a function word, else its part of speech, of a mark as well. */
const formOf = (reading: Reading, word: number): string =>
  word < reading.syntax.length && isPunctuation(reading, word) ? 'PUNCT' : wordShape(reading, word)

const placeOf = (end: number, last: number): string => (end === last ? 'at' : end < last ? 'past' : 'before')

function addFeatures(
  into: Features,
  reading: Reading,
  question: EndQuestion,
  last: number,
  passed: Passed,
  outlook: Outlook,
): void {
  const { kind, first, head } = question
  const { syntax, tree, lower } = reading
  const next = last + 1
  const mark = isPunctuation(reading, next) ? lower[next]! : '_'
  const word = mark === '_' ? next : Math.min(next + 1, syntax.length - 1)
  const form = mark + formOf(reading, word)
  const top = topOfPhrase(reading, word, last)
  const label = syntax.deprel[top]!
  const attached = placeOfHead(question, syntax.head[top]!, last)
  const ahead = verbAhead(reading, word, outlook.limit)
  into.add('mark', mark)
  into.add('kind', kind, mark)
  into.add('word', form)
  into.add('words', `${form} ${formOf(reading, word + 1)}`)
  into.add('kind+word', kind, form)
  into.add('shape', `${form}${shapeOf(reading, word)}`, kind)
  into.add('attached', attached, mark)
  into.add('kind+attached', kind, attached, mark, label)
  into.add('label', label, form)
  into.add('label+attached', label, attached)
  into.add('word+attached', form, attached)
  into.add('top', form, lower[top])
  into.add('top+tag', form, UPOS[syntax.upos[top]!], kind)
  into.add('ahead', ahead, form)
  into.add('ahead+kind', ahead, mark, kind)
  into.add('length', kind, bucket(last - first + 1))
  into.add('length+mark', mark, bucket(last - first + 1))
  into.add('commas', bucket(passed.commas), mark, kind)
  into.add('verbs', Math.min(2, passed.verbs), kind, mark)
  into.add('verbs+word', Math.min(1, passed.verbs), kind, form)
  const place = head < 0 ? 'unknown' : placeOf(tree.rightmost[head]!, last)
  into.add('tree', place, mark, kind)
  into.add('tree+label', place, label, mark)
  if (head >= 0) into.add('head', last < head ? 'before' : 'past', kind, mark)
  if (outlook.phrase >= 0) {
    const at = placeOf(outlook.phrase, last)
    into.add('phrase', at, mark)
    into.add('phrase+word', at, form, attached)
  }
  if (last < outlook.again) into.add('again', kind, next === outlook.again ? 'at' : 'before')
  if (passed.brackets > 0) into.add('bracket')
  if (isA(reading, word, 'timeNoun')) into.add('time', mark, kind)
  if (CLOSES.test(lower[last]!)) {
    into.add('closed', form)
    into.add('closed+kind', kind, attached)
  }
  if (OPENS.test(lower[word]!)) into.add('opened', mark, kind)
}

/** The head of the phrase that begins behind a possible end. */
function topOfPhrase({ syntax }: Reading, word: number, last: number): number {
  let top = word
  while (syntax.head[top]! > last) top = syntax.head[top]!
  return top
}

/** Where the word stands that the phrase behind a possible end hangs on. */
function placeOfHead({ cue, first, head }: EndQuestion, above: number, last: number): string {
  if (above < 0) return 'root'
  if (above === cue) return 'cue'
  if (above < first) return 'outside'
  return above === head ? 'head' : above === last ? 'last' : 'inside'
}

function shapeOf({ syntax, lower }: Reading, word: number): string {
  if (syntax.upos[word] !== VERB && syntax.upos[word] !== AUX) return ''
  const bits = syntax.features[word]!
  if (bits & FEATURE.finite) return 'finite'
  return bits & FEATURE.infinitive ? 'infinitive' : lower[word]!.endsWith('ant') ? 'present' : 'past'
}

/** How soon a finite verb follows before the next mark; else that mark, and whether a verb stands right behind it. */
function verbAhead(reading: Reading, word: number, limit: number): string {
  for (let at = word; at < limit && at < word + 40; at++) {
    if (isFiniteVerb(reading, at)) return at - word < 4 ? 'near' : 'far'
    const form = reading.lower[at]!
    if (at > word && (form === ',' || form === ';' || form === ':'))
      return form + (at + 1 < limit && isFiniteVerb(reading, at + 1) ? 'verb' : '')
  }
  return 'none'
}
