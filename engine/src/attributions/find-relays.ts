import type { Language } from '../lang/language.ts'
import { quotationsFrom } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { nounPhrase, trimContent } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { type Candidate, candidate } from './candidate.ts'

/**
 * *« … », a-t-il dit, cité par RTL*; *dans des propos rapportés par Le Parisien*; *un élu, cité par RTL, assure que …*: who passes the words on,
 * whole with their cue. `told` are the candidates that somebody says: what a relay inside a sentence hands on.
 */
export function findRelays(reading: Reading, language: Language, told: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = []
  const { syntax, lower } = reading
  for (let word = 0; word < syntax.length; word++) {
    if (syntax.upos[word] !== upos('VERB') && syntax.upos[word] !== upos('ADJ')) continue
    if (!language.relayVerbs.has(syntax.lemma(word)) || !/(é|ée|és|ées|is|ise|ises|illis)$/.test(lower[word]!)) continue
    if (childBy(reading, word, [deprel('aux'), deprel('aux:pass')]) >= 0) continue
    const found = relayAt(reading, language, word, told)
    if (found) candidates.push(found)
  }
  return candidates
}

function relayAt(
  reading: Reading,
  language: Language,
  participle: number,
  told: readonly Candidate[],
): Candidate | null {
  const { syntax } = reading
  const by = relayerOf(reading, language, participle)
  if (by < 0) return null
  const source = nounPhrase(reading, by)
  const relay = relayedBefore(reading, language, participle) ?? relayedAround(reading, participle, source.last, told)
  if (!relay) return null
  return candidate({
    rule: 'fr.relay',
    cueWord: participle,
    cue: spanOfWords(reading, participle, participle),
    lemma: syntax.lemma(participle),
    sourceWord: by,
    source: spanOfWords(reading, source.first, source.last),
    content: relay.content,
    traits: [
      relay.variant,
      quotationsFrom(reading.quotations, relay.content[0]!.start - 4, relay.content[0]!.start + 2).length > 0
        ? 'quotation'
        : 'plain',
    ],
  })
}

interface Relayed {
  readonly content: readonly Span[]
  readonly variant: string
}

/** Head of *par X*, or of *dans le communiqué*, behind the participle; -1 for none. */
function relayerOf(reading: Reading, language: Language, participle: number): number {
  for (const child of childrenOf(reading, participle)) {
    const preposition = childBy(reading, child, [deprel('case')])
    if (child < participle || preposition < 0) continue
    if (isA(reading, preposition, 'by')) return child
    if (isA(reading, preposition, 'within') && language.documentNouns.has(reading.lower[child]!)) return child
  }
  return -1
}

/** *« … », a-t-il dit, | cité par X*; *Il l'a dit | dans des propos rapportés par X*: the sentence up to the relay. */
function relayedBefore(reading: Reading, language: Language, participle: number): Relayed | null {
  const { lower, syntax } = reading
  const sentence = reading.sentenceOf[participle]!
  const start = reading.sentenceStart[sentence]!
  const phrase = prepositionalStart(reading, language, participle, start)
  if (phrase < 0 && (lower[participle - 1] !== ',' || !hasVerbBetween(reading, start, participle))) return null
  const left = wordsBetween(
    reading,
    reading.sentences[sentence]!.start,
    syntax.start[phrase < 0 ? participle : phrase]!,
  )
  return left && { content: [left], variant: phrase < 0 ? 'after-comma' : 'in-phrase' }
}

/**
 * *Un élu cité par X | assure que …*; *Selon un élu, cité par X, | le pont …*; *Cité par X, | un élu …*: the sentence without the relay, where somebody
 * whom the relay stands beside says something in it.
 */
function relayedAround(
  reading: Reading,
  participle: number,
  lastOfSource: number,
  told: readonly Candidate[],
): Relayed | null {
  const { lower, syntax } = reading
  const sentence = reading.sentenceOf[participle]!
  const start = reading.sentenceStart[sentence]!
  if (reading.quotationOf[participle]! >= 0) return null
  const afterComma = lower[participle - 1] === ','
  let end = lastOfSource
  if (afterComma || participle === start) {
    const limit = Math.min(reading.sentenceStart[sentence + 1]!, lastOfSource + 9)
    while (end + 1 < limit && lower[end + 1] !== ',') end++
    if (lower[end + 1] !== ',') return null
  }
  const besideSource = told.some(
    ({ sourceWord, cueWord }) =>
      reading.sentenceOf[Math.max(cueWord, 0)] === sentence &&
      sourceWord >= 0 &&
      (participle === start ? sourceWord > end && sourceWord < end + 8 : isBeside(reading, sourceWord, participle)),
  )
  if (!besideSource) return null
  const content = [
    wordsBetween(reading, reading.sentences[sentence]!.start, syntax.start[participle]!),
    wordsBetween(reading, syntax.end[end]!, reading.sentences[sentence]!.end),
  ].filter(span => span !== null)
  return content.length > 0 ? { content, variant: afterComma ? 'between-commas' : 'beside-source' } : null
}

/** True where a participle stands behind the phrase that a word heads, in the same sentence, with nothing that says between. */
function isBeside(reading: Reading, source: number, participle: number): boolean {
  if (source >= participle || participle - source > 12) return false
  return reading.syntax.head[participle] === source || !hasVerbBetween(reading, source, participle)
}

/** True where a finite verb stands in the range. */
function hasVerbBetween({ syntax }: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++)
    if (syntax.upos[word] === upos('VERB') && syntax.features[word]! & (FEATURE.finite | FEATURE.participle))
      return true
  return false
}

/** The words between two characters, null where none is longer than two letters. */
function wordsBetween({ text }: Reading, start: number, end: number): Span | null {
  const span = trimContent(text, { start, end })
  return span && /[\p{L}\p{N}]{3}/u.test(text.slice(span.start, span.end)) ? span : null
}

/** First word of *dans des propos*, *selon des propos*, that the participle belongs to; -1 for none. */
function prepositionalStart(reading: Reading, language: Language, participle: number, from: number): number {
  for (let word = participle - 1; word >= Math.max(from, participle - 5); word--) {
    if (!language.utteranceNouns.has(reading.lower[word]!)) continue
    const opener =
      word - 2 >= from && isA(reading, word - 2, 'within') ? word - 2 : isA(reading, word - 1, 'within') ? word - 1 : -1
    if (opener >= 0) return opener
  }
  return -1
}
