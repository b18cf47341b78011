import type { FactValue, SpeakerStance, Stance } from '../model/commitment.ts'
import type { Span } from '../model/span.ts'
import { FEATURE, UPOS } from '../model/syntax.ts'
import type { CommitmentLexicon, CommitmentsInput, CommittedAttribution } from './find-commitments.ts'
import { findPhrases, isConditional, type PlacedWord, wordsOf } from './phrases.ts'

/** How sure a speaker is, with the words that show it. */
interface Sureness {
  readonly degree: 'CT' | 'PR' | 'PS' | 'U'
  readonly evidence: readonly Span[]
}

/** What the speaker does with the content: the act of the cue first, then the hedges and negations inside the content. */
export function speakerStance(
  attribution: CommittedAttribution,
  input: CommitmentsInput,
  lexicon: CommitmentLexicon,
): Stance<SpeakerStance> {
  const cue = attribution.cue === null ? [] : [attribution.cue]
  // *N'a pas confirmé*, *n'a pas promis*: the saying itself is denied, so nothing is said about the content.
  if (attribution.negated)
    return {
      stance: attribution.act === 'opinion' ? 'denies' : 'hedges',
      value: attribution.act === 'opinion' ? 'CT-' : 'Uu',
      evidence: cue,
    }
  switch (attribution.act) {
    case 'ask':
      return { stance: 'asks', value: 'Uu', evidence: cue }
    case 'promise':
      return { stance: 'promises', value: 'CT+', evidence: cue }
    case 'deny':
      return { stance: 'denies', value: 'CT-', evidence: cue }
    case 'accuse':
      return { stance: 'accuses', ...graded(attribution, input, lexicon) }
    default:
      return assertion(attribution, input, lexicon)
  }
}

function assertion(
  attribution: CommittedAttribution,
  input: CommitmentsInput,
  lexicon: CommitmentLexicon,
): Stance<SpeakerStance> {
  const question = questionMark(attribution, input.text)
  if (question !== null) return { stance: 'asks', value: 'Uu', evidence: [question] }
  const order = command(attribution, input)
  if (order !== null) return { stance: 'asks', value: 'Uu', evidence: [order] }
  const { value, evidence } = graded(attribution, input, lexicon)
  const stance = value.startsWith('CT') ? 'asserts' : 'hedges'
  return { stance, value, evidence }
}

function questionMark({ content, type }: CommittedAttribution, text: string): Span | null {
  const last = content[content.length - 1]
  if (last === undefined || type === 'indirect' || text[last.end - 1] !== '?') return null
  return { start: last.end - 1, end: last.end }
}

/** *« Ne fais pas ça »*: quoted words that command. */
function command({ content, type }: CommittedAttribution, input: CommitmentsInput): Span | null {
  const first = content[0]
  if (first === undefined || type === 'indirect') return null
  const verb = mainWords(first, input).find(({ features }) => (features & FEATURE.imperative) !== 0)
  return verb === undefined ? null : { start: verb.start, end: verb.end }
}

/** Degree and polarity of what is asserted. */
function graded(
  attribution: CommittedAttribution,
  input: CommitmentsInput,
  lexicon: CommitmentLexicon,
): { value: FactValue; evidence: readonly Span[] } {
  const cue = cueSureness(attribution, input, lexicon)
  const content = contentSureness(attribution, input, lexicon)
  const negation = negationOf(attribution, input, lexicon)
  const degree = weaker(cue.degree, content.degree)
  if (degree === 'U') return { value: 'Uu', evidence: cue.evidence }
  const evidence = [...cue.evidence, ...content.evidence, ...(negation === null ? [] : [negation])]
  return { value: `${degree}${negation === null ? '+' : '-'}`, evidence: evidence.sort((a, b) => a.start - b.start) }
}

const ORDER = ['CT', 'PR', 'PS', 'U'] as const
const weaker = (a: Sureness['degree'], b: Sureness['degree']): Sureness['degree'] =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b

const CERTAIN: Sureness = { degree: 'CT', evidence: [] }

/** *Croit que* is less than *affirme que*. */
function cueSureness(
  { cue }: CommittedAttribution,
  { syntax }: CommitmentsInput,
  lexicon: CommitmentLexicon,
): Sureness {
  if (cue === null) return CERTAIN
  for (const { lemma } of wordsOf(syntax, cue)) {
    const degree = lexicon.cueHedges.get(lemma)
    if (degree !== undefined) return { degree, evidence: [cue] }
  }
  return CERTAIN
}

/** The first hedge of the content's main clause: *pourrait*, *sans doute*, *peut-être*. */
function contentSureness(
  attribution: CommittedAttribution,
  input: CommitmentsInput,
  lexicon: CommitmentLexicon,
): Sureness {
  const span = attribution.content[0]
  if (span === undefined) return CERTAIN
  const start = { start: span.start, end: Math.min(span.end, span.start + FIRST_CLAUSE) }
  const [phrase] = findPhrases(input.text, start, [...lexicon.hedgePhrases.keys()])
  if (phrase !== undefined) {
    const degree = lexicon.hedgePhrases.get(phrase.phrase) ?? 'PS'
    return { degree, evidence: [{ start: phrase.start, end: phrase.end }] }
  }
  for (const word of mainWords(span, input)) {
    const degree = isConditional(word.features)
      ? (lexicon.conditionalHedges.get(word.lemma) ?? lexicon.hedges.get(word.lemma))
      : lexicon.hedges.get(word.lemma)
    if (degree !== undefined) return { degree, evidence: [{ start: word.start, end: word.end }] }
  }
  return CERTAIN
}

/** How far into a content its first clause is taken to reach where the tree does not say, in characters. */
const FIRST_CLAUSE = 160

/** The head of the content with the words that hang on it directly: what a hedge of the whole clause can be. */
function mainWords(span: Span, { syntax }: CommitmentsInput): PlacedWord[] {
  const words = wordsOf(syntax, span)
  const heads = words.filter(
    ({ index }) => isOutside(syntax.head[index]!, words) && isVerbal(UPOS[syntax.upos[index]!]),
  )
  const roots = heads.length > 0 ? heads : words.filter(({ index }) => isOutside(syntax.head[index]!, words))
  const first = roots[0]
  if (first === undefined) return []
  return words.filter(({ index }) => index === first.index || syntax.head[index] === first.index)
}

const isVerbal = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX'

const isOutside = (head: number, words: readonly PlacedWord[]): boolean =>
  words.length === 0 || head < words[0]!.index || head > words[words.length - 1]!.index

/** The negation of the content's main clause, null where it is affirmed. */
function negationOf(
  attribution: CommittedAttribution,
  input: CommitmentsInput,
  lexicon: CommitmentLexicon,
): Span | null {
  const span = attribution.content[0]
  if (span === undefined) return null
  const word = mainWords(span, input).find(({ form }) => lexicon.negations.has(form))
  return word === undefined ? null : { start: word.start, end: word.end }
}
