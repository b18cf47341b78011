import type { ArticleStance, SpeakerStance, Stance } from '../model/commitment.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import type { CommitmentLexicon, CommitmentsInput, CommittedAttribution } from './find-commitments.ts'
import { findPhrases, isConditional, type PlacedWord, unitSpan, wordsOf } from './phrases.ts'

/** What the article does with the statement: contests it, keeps its distance, takes it over, or just reports it. */
export function articleStance(
  attribution: CommittedAttribution,
  speaker: Stance<SpeakerStance>,
  input: CommitmentsInput,
  lexicon: CommitmentLexicon,
): Stance<ArticleStance> {
  const contested = contestedBy(attribution, input, lexicon)
  if (contested.length > 0) return { stance: 'contests', value: 'PR-', evidence: contested }
  const distance = distancedBy(attribution, input, lexicon)
  if (distance.length > 0) return { stance: 'keeps-distance', value: 'Uu', evidence: distance }
  const factive = cueWords(attribution, input).find(word => lexicon.factiveCues.has(word.lemma))
  if (factive !== undefined && !attribution.negated && attribution.cue !== null) {
    return { stance: 'takes-over', value: speaker.value, evidence: [attribution.cue] }
  }
  return { stance: 'reports', value: 'Uu', evidence: [] }
}

const cueWords = ({ cue }: CommittedAttribution, { syntax }: CommitmentsInput): PlacedWord[] =>
  cue === null ? [] : wordsOf(syntax, cue)

/** The article's own words around the statement: the unit of its cue, less the content. */
function frameSpans({ cue, content }: CommittedAttribution, { syntax }: CommitmentsInput): Span[] {
  const anchor = cue ?? content[0]
  if (anchor === undefined) return []
  const unit = unitSpan(syntax, anchor)
  const spans: Span[] = []
  let start = unit.start
  for (const part of [...content].sort((a, b) => a.start - b.start)) {
    if (part.start > start && part.start <= unit.end) spans.push({ start, end: part.start })
    start = Math.max(start, part.end)
  }
  if (start < unit.end) spans.push({ start, end: unit.end })
  return spans
}

const phrasesIn = (phrases: readonly string[], spans: readonly Span[], text: string): Span[] =>
  spans.flatMap(span => findPhrases(text, span, phrases).map(({ start, end }) => ({ start, end })))

/** How far from the cue a word of the article still speaks about it, in characters. */
const NEAR = 60

const isNear =
  (cue: Span | null) =>
  (span: Span): boolean =>
    cue === null || Math.max(span.start - cue.end, cue.start - span.end) < NEAR

function contestedBy(attribution: CommittedAttribution, input: CommitmentsInput, lexicon: CommitmentLexicon): Span[] {
  const verb = cueWords(attribution, input).find(word => lexicon.contestingCues.has(word.lemma))
  const phrases = phrasesIn(lexicon.contestingPhrases, frameSpans(attribution, input), input.text).filter(
    isNear(attribution.cue),
  )
  return [...(verb === undefined || attribution.cue === null ? [] : [attribution.cue]), ...phrases]
}

/**
 * Distance: hearsay (*aurait déclaré*), a verb of pretence, *selon* together with what its clause holds in the conditional
 * (*s'exilerait*), *soi-disant*.
 */
function distancedBy(attribution: CommittedAttribution, input: CommitmentsInput, lexicon: CommitmentLexicon): Span[] {
  const { cue } = attribution
  const words = cueWords(attribution, input)
  const isDistancing = words.some(
    word => lexicon.distancingCues.has(word.lemma) || lexicon.distancingCues.has(word.form),
  )
  const marks = phrasesIn(lexicon.distancingPhrases, frameSpans(attribution, input), input.text).filter(isNear(cue))
  const conditional = allegedVerb(attribution, words, input)
  const evidence = [...marks, ...(conditional === null ? [] : [conditional])]
  if (cue !== null && (attribution.hedge === 'hearsay' || isDistancing)) evidence.unshift(cue)
  return evidence.sort((a, b) => a.start - b.start)
}

/**
 * The conditional of hearsay in the content of a cue without a verb (*Selon cet accord, il s'exilerait*). After a verb it may be the
 * future seen from then (*a dit qu'il viendrait*) or a supposition (*estime que ce serait*), and what stands between quotation marks
 * is the speaker's own.
 */
function allegedVerb(
  attribution: CommittedAttribution,
  cue: readonly PlacedWord[],
  { syntax }: CommitmentsInput,
): Span | null {
  const isVerbal = cue.some(word => (word.features & (FEATURE.finite | FEATURE.participle | FEATURE.infinitive)) !== 0)
  const span = attribution.content[0]
  if (attribution.cue === null || attribution.type === 'direct' || isVerbal || span === undefined) return null
  const verb = wordsOf(syntax, span).find(word => isConditional(word.features) && !MODAL_HEDGE.test(word.lemma))
  return verb === undefined ? null : withReflexive(verb, syntax)
}

/** *pourrait* and *devrait* hedge by themselves, whoever speaks. */
const MODAL_HEDGE = /^(?:pouvoir|devoir|falloir|vouloir|souhaiter|aimer)$/u

function withReflexive(verb: PlacedWord, syntax: CommitmentsInput['syntax']): Span {
  const before = verb.index - 1
  const isClitic =
    before >= 0 && syntax.head[before] === verb.index && (syntax.features[before]! & FEATURE.reflexive) !== 0
  return { start: isClitic ? syntax.start[before]! : verb.start, end: verb.end }
}
