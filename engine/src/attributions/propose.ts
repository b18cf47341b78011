import type { Language } from '../lang/language.ts'
import type { Reading } from '../reading/reading.ts'
import { borrowSubject, tellersOf } from './borrow-subject.ts'
import type { Candidate } from './candidate.ts'
import { asMainVerb } from './clause-subject.ts'
import { findIncises, RIVAL } from './find-incises.ts'
import { findNounCues } from './find-noun-cues.ts'
import { findPrepositions } from './find-prepositions.ts'
import { findQuoted } from './find-quoted.ts'
import { findRelays } from './find-relays.ts'
import { type CueAt, findVerbCues } from './find-verb-cues.ts'

/** All proposals of all finders, those with a cue first, then what they left of the quotations. */
export function propose(reading: Reading, language: Language, cues: readonly CueAt[]): Candidate[] {
  const incises = findIncises(reading, language)
  const prepositions = findPrepositions(reading, language, incises)
  const incised = new Set(incises.filter(({ traits }) => !traits.includes(RIVAL)).map(({ cueWord }) => cueWord))
  const tellers = tellersOf(reading, incises, prepositions)
  const verbs = findVerbCues(
    reading,
    language,
    cues.flatMap(at =>
      incised.has(at.group.main) ? (asMainVerb(reading, language, at) ?? []) : borrowSubject(reading, at, tellers),
    ),
  )
  const told = [...incises, ...verbs, ...prepositions, ...findNounCues(reading, language)]
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

/** Quotations that are content, or stand inside the content, of a candidate with a cue. */
function claimedQuotations({ quotations, quotationOf }: Reading, cued: readonly Candidate[]): Set<number> {
  const claimed = new Set<number>(cued.map(({ quotation }) => quotation).filter(index => index >= 0))
  // *Le maire « réfute avoir menti »*: the quoted words tell what he says
  for (const { cueWord, sourceWord, content } of cued) {
    const around = cueWord >= 0 && sourceWord >= 0 && sourceWord < cueWord ? quotationOf[cueWord]! : -1
    if (around >= 0 && quotationOf[sourceWord]! < 0 && content.at(-1)!.end >= quotations[around]!.inner.end - 2)
      claimed.add(around)
  }
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
