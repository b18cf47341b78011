import type { Language } from '../lang/language.ts'
import { deprel, type Reading } from '../reading/reading.ts'
import type { Candidate } from './candidate.ts'
import { findIncises } from './find-incises.ts'
import { findNounCues } from './find-noun-cues.ts'
import { findPrepositions } from './find-prepositions.ts'
import { findQuoted } from './find-quoted.ts'
import { findRelays } from './find-relays.ts'
import { type CueAt, findVerbCues } from './find-verb-cues.ts'

/** All proposals of all finders, those with a cue first, then what they left of the quotations. */
export function propose(reading: Reading, language: Language, cues: readonly CueAt[]): Candidate[] {
  const incises = findIncises(reading, language)
  const incised = new Set(incises.map(candidate => candidate.cueWord))
  const subjects = new Map(incises.map(candidate => [candidate.cueWord, candidate.sourceWord]))
  const verbs = findVerbCues(
    reading,
    language,
    cues.map(at => withSubject(reading, at, subjects)),
  ).filter(candidate => !incised.has(candidate.cueWord))
  const told = [
    ...incises,
    ...verbs,
    ...findPrepositions(reading, language, incises),
    ...findNounCues(reading, language),
  ]
  const cued = [...told, ...findRelays(reading, language, told)]
  return [
    ...cued,
    ...findQuoted(
      reading,
      language,
      claimedQuotations(reading, cued),
      new Set(cued.map(candidate => candidate.cueWord)),
    ),
  ]
}

/** A participle or infinitive without a subject of its own has that of the incise that it hangs on, else of the clause before it. */
function withSubject(reading: Reading, at: CueAt, incises: ReadonlyMap<number, number>): CueAt {
  const { group } = at
  if (group.form === 'finite' || group.passive) return at
  const own = group.subject >= 0 && reading.syntax.head[group.subject] === group.main
  if (own || group.form === 'past-participle') return at
  for (
    let verb = reading.syntax.head[group.top]!, steps = 0;
    verb >= 0 && steps < 8;
    verb = reading.syntax.head[verb]!, steps++
  )
    if (incises.has(verb)) return { ...at, group: { ...group, subject: incises.get(verb)! } }
  if (group.subject >= 0) return at
  const from = reading.sentenceStart[reading.sentenceOf[group.main]!]!
  for (let word = group.first - 1; word >= from; word--) {
    if (incises.has(word)) return { ...at, group: { ...group, subject: incises.get(word)! } }
    const label = reading.syntax.deprel[word]
    if (
      group.form === 'present-participle' &&
      label === deprel('nsubj') &&
      reading.quotationOf[word] === reading.quotationOf[group.main]
    )
      return { ...at, group: { ...group, subject: word } }
  }
  return at
}

/** Quotations that are content, or stand inside the content, of a candidate with a cue. */
function claimedQuotations({ quotations }: Reading, cued: readonly Candidate[]): Set<number> {
  const claimed = new Set<number>(cued.map(({ quotation }) => quotation).filter(index => index >= 0))
  const spans = cued
    .filter(candidate => candidate.rule !== 'fr.relay')
    .flatMap(candidate => candidate.content)
    .sort((a, b) => a.start - b.start)
  let from = 0
  for (const [index, quotation] of quotations.entries()) {
    while (from < spans.length && spans[from]!.end < quotation.inner.start - 8000) from++
    for (let at = from; at < spans.length && spans[at]!.start <= quotation.inner.start; at++)
      if (spans[at]!.end >= quotation.inner.end - 2) {
        claimed.add(index)
        break
      }
  }
  return claimed
}
