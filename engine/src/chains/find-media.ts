import type { Attribution } from '../model/attribution.ts'
import type { Medium, MediumKind } from '../model/medium.ts'
import type { Span } from '../model/span.ts'
import { DEPRELS, type Syntax } from '../model/syntax.ts'
import { isWithin, lowerForm, tagOf, unitAround, wordAt } from './words.ts'

/** A phrase that opens a medium, an occasion or a document, by the noun that follows. */
export interface MediumOpening {
  /** The words in the sense of Universal Dependencies, lower-cased, `a|b` where either may stand (*à le micro de* for *au micro de*). */
  readonly words: readonly string[]
  /** What any noun after it makes; null where the noun decides. */
  readonly kind: MediumKind | null
  /** The kinds that a noun after it may decide. */
  readonly kinds: readonly MediumKind[]
}

/** What a language says of media, occasions and documents. */
export interface MediumLexicon {
  readonly openings: readonly MediumOpening[]
  /** Lemmas of nouns by the kind that they are. */
  readonly nouns: ReadonlyMap<string, MediumKind>
  /** Names of media, lower-cased. */
  readonly mediaNames: ReadonlySet<string>
  /** Words after which a name is a medium whatever it is (*sur BFMTV*). */
  readonly namesAfter: ReadonlySet<string>
}

export interface StatementsInput {
  readonly text: string
  readonly syntax: Syntax
  readonly attributions: readonly Pick<Attribution, 'cue' | 'content' | 'source'>[]
}

/**
 * For each attribution the phrases beside its cue that say through what, on what occasion or in what document it was said. What
 * stands in the content is the speaker's and never counts.
 */
export function findMedia(input: StatementsInput, lexicon: MediumLexicon): Medium[][] {
  const isSource = sourceFinder(input)
  const openings = openingsByWord(lexicon)
  return input.attributions.map(attribution => {
    const { cue } = attribution
    const media = cue === null ? [] : mediaOf(cue, attribution, { syntax: input.syntax, lexicon, openings })
    // A medium that vouches for something is a source of its own (*selon l'agence X*).
    return media.filter(medium => !isSource(medium))
  })
}

/** Tells whether a span shares a word with the source of any statement. */
function sourceFinder({ syntax, attributions }: StatementsInput): (span: Span) => boolean {
  const inSource = new Uint8Array(syntax.length)
  for (const { source } of attributions) {
    if (source === null) continue
    for (let word = wordAt(syntax, source.start); word < syntax.length && syntax.start[word]! < source.end; word++) {
      inSource[word] = 1
    }
  }
  return span => {
    for (let word = wordAt(syntax, span.start); word < syntax.length && syntax.start[word]! < span.end; word++) {
      if (inSource[word] === 1) return true
    }
    return false
  }
}

function mediaOf(cue: Span, { content }: Pick<Attribution, 'content'>, place: Place): Medium[] {
  const { syntax } = place
  const found: Medium[] = []
  const at = wordAt(syntax, cue.start)
  if (at >= syntax.length) return found
  const unit = unitAround(syntax, at)
  for (let word = unit.start; word < unit.end; word++) {
    if (isWithin(content, syntax.start[word]!) || isBetween(syntax, cue, word)) continue
    const medium = mediumAt(word, unit.end, content, place)
    if (medium === null) continue
    found.push({ start: syntax.start[word]!, end: medium.end, kind: medium.kind })
    // A medium may stand inside an occasion (*dans une interview au Figaro*), so the search goes on within it.
    word = medium.noun - 1
  }
  return found
}

const isBetween = (syntax: Syntax, span: Span, word: number): boolean =>
  syntax.start[word]! >= span.start && syntax.start[word]! < span.end

interface Place {
  readonly syntax: Syntax
  readonly lexicon: MediumLexicon
  readonly openings: ReadonlyMap<string, readonly MediumOpening[]>
}

/** The openings by each word that they may begin with. */
function openingsByWord({ openings }: MediumLexicon): ReadonlyMap<string, readonly MediumOpening[]> {
  const byWord = new Map<string, MediumOpening[]>()
  for (const opening of openings) {
    for (const word of (opening.words[0] ?? '').split('|')) byWord.set(word, [...(byWord.get(word) ?? []), opening])
  }
  return byWord
}

function mediumAt(
  word: number,
  limit: number,
  content: readonly Span[],
  place: Place,
): { kind: MediumKind; noun: number; end: number } | null {
  const { syntax } = place
  for (const opening of place.openings.get(lowerForm(syntax, word)) ?? []) {
    const next = matchWords(opening.words, word, limit, syntax)
    if (next < 0) continue
    const noun = nounFrom(next, limit, syntax)
    if (noun < 0 || isWithin(content, syntax.start[noun]!)) continue
    const kind = opening.kind ?? kindOfNoun(noun, lowerForm(syntax, word), place)
    if (kind !== null && (opening.kind !== null || opening.kinds.includes(kind)))
      return { kind, noun, end: endOfPhrase(noun, limit, content, syntax) }
  }
  return null
}

/** The word after the opening; -1 where it does not stand here. */
function matchWords(words: readonly string[], from: number, limit: number, syntax: Syntax): number {
  if (from + words.length > limit) return -1
  const matches = words.every((alternatives, i) => alternatives.split('|').includes(lowerForm(syntax, from + i)))
  return matches ? from + words.length : -1
}

/** The noun or name behind determiners, adjectives and numbers; -1 where something else comes first. */
function nounFrom(from: number, limit: number, syntax: Syntax): number {
  for (let word = from; word < Math.min(limit, from + 5); word++) {
    const tag = tagOf(syntax, word)
    if (tag === 'NOUN' || tag === 'PROPN') return word
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'ADP') return tag === 'X' ? word : -1
  }
  return -1
}

function kindOfNoun(noun: number, opener: string, { syntax, lexicon }: Place): MediumKind | null {
  const form = lowerForm(syntax, noun)
  const kind = lexicon.nouns.get(syntax.lemma(noun).toLowerCase()) ?? lexicon.nouns.get(form)
  if (kind !== undefined) return kind
  if (lexicon.mediaNames.has(form) || lexicon.mediaNames.has(`${form} ${lowerForm(syntax, noun + 1)}`)) return 'medium'
  const isName = tagOf(syntax, noun) === 'PROPN' || tagOf(syntax, noun) === 'X'
  return isName && lexicon.namesAfter.has(opener) ? 'medium' : null
}

const KEPT = new Set([
  'nmod',
  'amod',
  'flat',
  'flat:name',
  'compound',
  'case',
  'det',
  'fixed',
  'nummod',
  'appos',
  'obl',
  'obl:arg',
])

/** The end of the noun phrase: what hangs on the noun, without clauses and without what stands in the content. */
function endOfPhrase(noun: number, limit: number, content: readonly Span[], syntax: Syntax): number {
  let last = noun
  for (let word = noun + 1; word < limit; word++) {
    if (isWithin(content, syntax.start[word]!)) break
    const head = syntax.head[word]!
    if (head < noun && tagOf(syntax, word) !== 'ADP' && tagOf(syntax, word) !== 'DET') break
    if (tagOf(syntax, word) === 'PUNCT' || tagOf(syntax, word) === 'VERB') break
    if (head >= noun && KEPT.has(DEPRELS[syntax.deprel[word]!] ?? '') && head <= Math.max(last, word + 3)) {
      if (head <= last) last = word
    }
  }
  return syntax.end[last]!
}
