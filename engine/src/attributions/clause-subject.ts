import type { Language } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { commaBefore } from '../reading/phrases.ts'
import { childBy, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import type { CueAt } from './find-verb-cues.ts'
import { mayTell } from './incise-subject.ts'
import type { VerbGroup } from './verb-group.ts'

const SUBJECT = deprel('nsubj')
const RELATIVE = deprel('acl:relcl')
const NOUN = upos('NOUN')
const PRON = upos('PRON')
const outsideClause = [deprel('acl:relcl'), deprel('acl'), deprel('advcl')]
const apposed = [deprel('appos'), deprel('conj'), deprel('flat'), deprel('nmod')]

/**
 * A cue that looks like an incise but may as well be the verb of its clause, with the subject before it: *Le maire, âgé de 40 ans, | accuse son
 * voisin de vol*; *Il dénonce une « farce » | et réclame un vote*. Null where the words before the cue are a clause or a quotation of their own.
 */
export function asMainVerb(reading: Reading, language: Language, at: CueAt): CueAt | null {
  const { group } = at
  const subject = subjectBefore(reading, language, group)
  return subject < 0 ? null : { ...at, group: { ...group, subject, inverted: false } }
}

function subjectBefore(reading: Reading, language: Language, group: VerbGroup): number {
  const { form, first, main, subject } = group
  const { syntax, lower } = reading
  if (form !== 'finite' || (subject >= 0 && lower[subject]!.startsWith('-'))) return -1
  const from = reading.sentenceStart[reading.sentenceOf[main]!]!
  const isJoined = syntax.upos[first - 1] === upos('CCONJ')
  if (!isJoined && !commaBefore(reading, first)) return -1
  const found = isJoined ? subjectBeforeJoint(reading, main, from, first) : nounBefore(reading, language, group, from)
  return found < 0 ? -1 : headOfAppositions(reading, language, found)
}

/** *Le maire dénonce une « farce » et | réclame un vote*: the last subject before the conjunction. */
function subjectBeforeJoint({ syntax, quotationOf }: Reading, main: number, from: number, joint: number): number {
  for (let word = joint - 1; word >= from; word--)
    if (
      quotationOf[word] === quotationOf[main] &&
      syntax.deprel[word] === SUBJECT &&
      syntax.head[word]! < joint &&
      syntax.deprel[syntax.head[word]!] !== RELATIVE
    )
      return word
  return -1
}

/** The last noun for somebody that stands free before the verb, between commas (any noun before a passive); -1 where a main clause stands there. */
function nounBefore(reading: Reading, language: Language, { main, first, passive }: VerbGroup, from: number): number {
  const { syntax, lower, quotationOf } = reading
  // anything may be suspected, but only somebody says
  const mayBeSubject = (word: number) => (passive && syntax.upos[word] === NOUN) || mayTell(reading, language, word)
  let found = -1
  let candidate = -1
  let subordinate = false
  let finite = false
  for (let word = from; word < first; word++) {
    if (quotationOf[word] !== quotationOf[main]) continue
    if (word === from || lower[word - 1] === ',') {
      subordinate = opensSubordinate(reading, word)
      finite = false
      candidate = -1
    }
    if (syntax.features[word]! & FEATURE.finite) {
      if (!subordinate && !isSubordinate(reading, word, first)) return -1
      finite = true
    } else if (candidate < 0 && mayBeSubject(word) && childBy(reading, word, [deprel('case')]) < 0) candidate = word
    if (lower[word + 1] === ',' && !subordinate && !finite && candidate >= 0) found = candidate
  }
  return found
}

/** True at *qui*, *dont*, *alors que*, *si*. */
const opensSubordinate = (reading: Reading, word: number): boolean =>
  isA(reading, word, 'relativeOrQuestion') ||
  (reading.syntax.features[word]! & FEATURE.relative) !== 0 ||
  isA(reading, word + 1, 'that') ||
  reading.syntax.upos[word] === upos('SCONJ')

/** True for a word of a relative or adverbial clause or a participle that ends before the verb. */
function isSubordinate({ syntax }: Reading, word: number, limit: number): boolean {
  for (let at = word, steps = 0; at >= 0 && at < limit && steps < 20; at = syntax.head[at]!, steps++)
    if (outsideClause.includes(syntax.deprel[at]!)) return true
  return false
}

/** The noun or name that the phrase of a word is apposed to. */
function headOfAppositions(reading: Reading, language: Language, word: number): number {
  const { syntax } = reading
  let head = word
  while (
    apposed.includes(syntax.deprel[head]!) &&
    syntax.head[head]! >= 0 &&
    syntax.head[head]! < head &&
    (syntax.upos[syntax.head[head]!] === PRON || mayTell(reading, language, syntax.head[head]!))
  )
    head = syntax.head[head]!
  return head
}
