import type { CueVerb, Language } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { nounPhrase } from '../reading/phrases.ts'
import { deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { findAddressee } from './addressee.ts'
import { type Candidate, candidate } from './candidate.ts'
import { lookUpCue } from './cue-lexicon.ts'
import { cueFields, groupTraits, sourceOf } from './find-verb-cues.ts'
import { closingQuotation, type Incise, placesOfIncise } from './incise-places.ts'
import { fillsClause, hasSubjectBefore, mayTell, subjectBehind } from './incise-subject.ts'
import { informantOf } from './informant.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

const VERB = upos('VERB')
const breaks = /^([,;:!?…"»”›’'–—()-]|\.{1,3}|''|\]|\*)+$/

/** The trait of an incise whose verb may as well have its subject before it and its object behind it. */
export const RIVAL = 'rival-subject'

/** Words told by an inverted or parenthetical cue: *« … », a déclaré X*; *Cette décision, explique l'avocat, est …*; *…, comme le rapporte X*. */
export function findIncises(reading: Reading, language: Language): Candidate[] {
  const candidates: Candidate[] = []
  let before: Incise | null = null
  for (let word = 0; word < reading.syntax.length; word++) {
    if (reading.syntax.upos[word] !== VERB) continue
    const incise = inciseAt(reading, language, word)
    if (!incise) continue
    candidates.push(...contentsOfIncise(reading, language, incise, firstOffset(reading, incise, before)))
    before = incise
  }
  return candidates
}

/** Where at the earliest the words of an incise begin: behind the incise before it, if words of their own stand between (*A, dit X, mais B, dit-il*). */
function firstOffset(reading: Reading, incise: Incise, before: Incise | null): number {
  if (!before || incise.first - before.last < 5) return 0
  const { sentenceOf, quotationOf } = reading
  const [main, other] = [incise.group.main, before.group.main]
  return sentenceOf[main] === sentenceOf[other] && quotationOf[main] === quotationOf[other]
    ? reading.syntax.end[before.last]!
    : 0
}

function inciseAt(reading: Reading, language: Language, main: number): Incise | null {
  const { syntax, lower } = reading
  const known = lookUpCue(reading, language.cueVerbs, main)
  let group = verbGroup(reading, main)
  if (group.form !== 'finite' || (group.passive && !known)) return null
  const sentenceStart = reading.sentenceStart[reading.sentenceOf[main]!]!
  let first = beforeDative(reading, group.first)
  const comme = commeBefore(reading, first, group, sentenceStart)
  if (comme >= 0) first = comme
  else
    while (
      first > sentenceStart &&
      isA(reading, first - 1, 'adverbBeforeCue') &&
      first - 1 > sentenceStart &&
      breaks.test(lower[first - 2]!)
    )
      first--
  const bare = comme < 0 && first > sentenceStart && !breaks.test(lower[first - 1]!)
  if (comme < 0 && (first === sentenceStart || (bare && !lacksComma(reading, group, known)))) return null
  if (comme < 0 && isA(reading, group.first, 'relativeOrQuestion')) return null
  const rival = comme < 0 && hasSubjectBefore(reading, group)
  if (comme < 0 || group.subject < 0) group = subjectBehind(reading, group)
  if (!group.inverted && comme < 0) return null
  if (group.subject < 0) return null
  const isTold = isClitic(reading, group) || mayTell(reading, language, group.subject)
  if ((rival || bare) && !(known && isTold && fillsClause(reading, group))) return null
  if (!known && !followsQuotation(reading, first)) return null
  if (known && !/[QC]/.test(known.constructions) && !followsQuotation(reading, first)) return null
  const last = inciseEnd(reading, group)
  return {
    group,
    cue: known ?? { lemma: syntax.lemma(main), act: 'state', constructions: 'Q' },
    known: known !== null,
    first,
    last,
    comme: comme >= 0,
    rival,
    bare,
  }
}

/** *Le pont est fermé | annonce la mairie*: a cue that lacks its comma, without a subject before it. */
const lacksComma = (reading: Reading, { top, main, first, subject }: VerbGroup, known: CueVerb | null): boolean =>
  known !== null &&
  /[QC]/.test(known.constructions) &&
  reading.syntax.deprel[top] === deprel('parataxis') &&
  reading.syntax.head[top]! < first &&
  reading.quotationOf[main]! < 0 &&
  (subject < 0 || subject > first) &&
  !isA(reading, first, 'objectClitic') &&
  reading.syntax.upos[first - 1] !== upos('CCONJ')

/** The first word of a group with the clitic that the tree calls its subject: *, | nous apprend la radio*. */
const beforeDative = ({ syntax, lower, words }: Reading, first: number): number =>
  syntax.upos[first - 1] === upos('PRON') &&
  words.dativeClitic.has(lower[first - 1]!) &&
  breaks.test(lower[first - 2] ?? '')
    ? first - 1
    : first

/** *comme l'a annoncé X*, *comme X le rappelle*, *ainsi que l'indique X*: the word that opens it, -1 for none. */
function commeBefore(reading: Reading, first: number, group: VerbGroup, sentenceStart: number): number {
  const { tree } = reading
  const leftSubject = group.subject >= 0 && group.subject < first ? tree.leftmost[group.subject]! : first
  const opener = leftSubject - 1
  if (opener < sentenceStart) return -1
  if (!isA(reading, opener, 'as')) return -1
  return opener
}

const followsQuotation = (reading: Reading, first: number): boolean => closingQuotation(reading, first) !== null

/** The last word of the incise: its verb, subject and adverbials up to the next mark. */
function inciseEnd(reading: Reading, group: VerbGroup): number {
  const { lower, syntax } = reading
  const limit = reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!
  let last = group.last
  if (group.subject > group.last || lower[group.subject]!.startsWith('-')) {
    const phrase = lower[group.subject]!.startsWith('-') ? { last: group.subject } : nounPhrase(reading, group.subject)
    last = Math.max(last, phrase.last)
  }
  while (
    last + 1 < limit &&
    !/^([,;:.!?…»”"«“–—]|\.{2,3}|''|-)$/.test(lower[last + 1]!) &&
    !(syntax.features[last + 1]! & FEATURE.finite && syntax.upos[last + 1] === VERB)
  )
    last++
  return last
}

function contentsOfIncise(reading: Reading, language: Language, incise: Incise, from: number): Candidate[] {
  const { group, cue } = incise
  const places = placesOfIncise(reading, incise, from)
  const informant = informantOf(reading, group, cue)
  const source = informant ?? sourceOf(reading, group)
  return places.map((place, rank) =>
    candidate({
      ...cueFields(reading, group, cue),
      sourceWord: source.word,
      source: source.span,
      learnerWord: informant ? group.subject : -1,
      rule: incise.known || incise.comme ? place.rule : `${place.rule}-other-verb`,
      content: place.content,
      quotation: place.quotation,
      inside: place.inside,
      addresseeWord: findAddressee(reading, language, group, cue, { start: -1, end: -1 }),
      traits: [
        ...groupTraits(reading, group),
        incise.comme ? 'comme' : '',
        incise.rival ? RIVAL : '',
        incise.bare ? 'without-comma' : '',
        `sides:${place.content.length}`,
        isClitic(reading, group) ? 'clitic' : 'full-subject',
        `rank:${rank}`,
        `places:${places.length}`,
        place.variant,
        ...place.traits,
      ],
    }),
  )
}

const isClitic = ({ lower }: Reading, group: VerbGroup): boolean => lower[group.subject]!.startsWith('-')
