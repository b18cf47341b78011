import type { Commitment } from '../model/commitment.ts'
import { UPOS } from '../model/syntax.ts'
import type { CommitmentLexicon, CommitmentsInput, CommittedAttribution } from './find-commitments.ts'
import { wordsOf } from './phrases.ts'

type About = Commitment['about']

/** How many statements before and after a confirmation or denial are compared with it. */
const WINDOW = 60

/** Least share of the shorter content's words that two statements about the same thing have in common. */
const LEAST_OVERLAP = 0.4

/** For each confirmation or denial the statement of the same article that it answers: the one with most words in common, or the one that it names (*ces accusations*). */
export function findAbout(input: CommitmentsInput, lexicon: CommitmentLexicon): About[] {
  const terms = new Map<number, ReadonlySet<string>>()
  const termsOf = (index: number): ReadonlySet<string> => {
    const known = terms.get(index) ?? contentTerms(input.attributions[index]!, input)
    terms.set(index, known)
    return known
  }
  return input.attributions.map((attribution, index) => {
    const relation = relationOf(attribution)
    if (relation === null) return null
    const target = bestMatch(index, input, termsOf) ?? namedStatement(index, input, lexicon, termsOf(index))
    return target === null ? null : { attribution: target, relation }
  })
}

/** A negated confirmation neither confirms nor denies. */
function relationOf({ act, negated }: CommittedAttribution): 'confirms' | 'denies' | null {
  if (negated) return null
  return act === 'confirm' ? 'confirms' : act === 'deny' ? 'denies' : null
}

const CONTENT_TAGS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

function contentTerms({ content }: CommittedAttribution, { syntax }: CommitmentsInput): ReadonlySet<string> {
  const words = content.flatMap(span => wordsOf(syntax, span))
  return new Set(
    words.filter(({ index }) => CONTENT_TAGS.has(UPOS[syntax.upos[index]!] ?? 'X')).map(({ lemma }) => lemma),
  )
}

function bestMatch(
  index: number,
  input: CommitmentsInput,
  termsOf: (index: number) => ReadonlySet<string>,
): string | null {
  const { attributions } = input
  const own = termsOf(index)
  if (own.size === 0) return null
  let best: { id: string; score: number } | null = null
  for (let other = Math.max(0, index - WINDOW); other < Math.min(attributions.length, index + WINDOW); other++) {
    if (!canBeAnswered(attributions[other]!, attributions[index]!)) continue
    const score = overlap(own, termsOf(other)) + (other < index ? 0.1 : 0)
    if (score >= LEAST_OVERLAP && (best === null || score > best.score)) best = { id: attributions[other]!.id, score }
  }
  return best?.id ?? null
}

/** Nobody answers the words that his own stand in, nor himself. */
function canBeAnswered(other: CommittedAttribution, answer: CommittedAttribution): boolean {
  if (other.id === answer.id || other.parent === answer.id || answer.parent === other.id) return false
  return other.speaker === null || other.speaker !== answer.speaker
}

/** Shared terms over the fewer of the two; a single one in common is not enough for contents of several. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewer = Math.min(a.size, b.size)
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return fewer === 0 || (shared < 2 && fewer > 1) ? 0 : shared / fewer
}

/** *Il dément ces accusations*: the last statement before it of the kind that the noun names. */
function namedStatement(
  index: number,
  { attributions }: CommitmentsInput,
  lexicon: CommitmentLexicon,
  terms: ReadonlySet<string>,
): string | null {
  const acts = [...terms].flatMap(term => lexicon.speechNouns.get(term) ?? [])
  if (acts.length === 0 || terms.size > 3) return null
  for (let other = index - 1; other >= Math.max(0, index - WINDOW); other--) {
    const candidate = attributions[other]!
    if (acts.includes(candidate.act) && canBeAnswered(candidate, attributions[index]!)) return candidate.id
  }
  return null
}
