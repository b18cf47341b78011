import type { Language } from '../lang/language.ts'
import { quotationsFrom } from '../model/quotation.ts'
import { nounPhrase, trimContent } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import { type Candidate, candidate } from './candidate.ts'

/** *« … », a-t-il dit, cité par RTL*; *dans des propos rapportés par Le Parisien*: who passes the words on, whole with their cue. */
export function findRelays(reading: Reading, language: Language): Candidate[] {
  const candidates: Candidate[] = []
  const { syntax, lower } = reading
  for (let word = 0; word < syntax.length; word++) {
    if (syntax.upos[word] !== upos('VERB') && syntax.upos[word] !== upos('ADJ')) continue
    if (!language.relayVerbs.has(syntax.lemma(word)) || !/(é|ée|és|ées|is|ise|ises|illis)$/.test(lower[word]!)) continue
    if (childBy(reading, word, [deprel('aux'), deprel('aux:pass')]) >= 0) continue
    const found = relayAt(reading, language, word)
    if (found) candidates.push(found)
  }
  return candidates
}

function relayAt(reading: Reading, language: Language, participle: number): Candidate | null {
  const { lower, syntax, text } = reading
  const by = agentOf(reading, participle)
  if (by < 0) return null
  const source = nounPhrase(reading, by)
  const sentence = reading.sentenceOf[participle]!
  let end = participle
  const start = reading.sentenceStart[sentence]!
  const phraseStart = prepositionalStart(reading, language, participle, start)
  if (phraseStart >= 0) end = phraseStart
  else if (lower[participle - 1] !== ',') return null
  const left = trimContent(text, { start: reading.sentences[sentence]!.start, end: syntax.start[end]! })
  if (!left || !/[\p{L}\p{N}]{3}/u.test(text.slice(left.start, left.end))) return null
  return candidate({
    rule: 'fr.relay',
    cueWord: participle,
    cue: spanOfWords(reading, participle, participle),
    lemma: syntax.lemma(participle),
    sourceWord: by,
    source: spanOfWords(reading, source.first, source.last),
    content: [left],
    traits: [
      phraseStart >= 0 ? 'in-phrase' : 'after-comma',
      quotationsFrom(reading.quotations, left.start - 4, left.start + 2).length > 0 ? 'quotation' : 'plain',
    ],
  })
}

/** The noun phrase behind *par*. */
function agentOf(reading: Reading, participle: number): number {
  for (const child of childrenOf(reading, participle))
    if (child > participle && isA(reading, childBy(reading, child, [deprel('case')]), 'by')) return child
  return -1
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
