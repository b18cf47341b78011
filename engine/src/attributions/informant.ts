import type { CueVerb } from '../lang/language.ts'
import type { Span } from '../model/span.ts'
import { nounPhrase } from '../reading/phrases.ts'
import { isA, type Reading, spanOfWords, upos } from '../reading/reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** How many words behind the verb an informant is looked for. */
const REACH = 14

const PUNCT = upos('PUNCT')
const nominal = new Set([upos('NOUN'), upos('PROPN')])

/** Who told what somebody says to have learnt: *a-t-on appris | de source policière*, *a appris l'AFP auprès | du parquet*; null for none. */
export function informantOf(
  reading: Reading,
  group: VerbGroup,
  cue: CueVerb,
): { readonly word: number; readonly span: Span } | null {
  if (!reading.words.learning.has(cue.lemma)) return null
  const { syntax, sentenceOf, sentenceStart } = reading
  const limit = Math.min(sentenceStart[sentenceOf[group.main]! + 1]!, group.last + REACH)
  for (let word = group.last + 1; word + 1 < limit && syntax.upos[word] !== PUNCT; word++) {
    const from = isA(reading, word, 'atSomebody') && isA(reading, word + 1, 'of') ? word + 1 : word
    const tells = from > word || isA(reading, word, 'by') || ofSource(reading, word)
    if (!tells) continue
    let head = from + 1
    while (head < limit && !nominal.has(syntax.upos[head]!) && syntax.upos[head] !== PUNCT) head++
    if (head >= limit || !nominal.has(syntax.upos[head]!)) return null
    const phrase = nounPhrase(reading, head)
    let first = Math.max(from + 1, phrase.first)
    // *du parquet*: the article is fused with the preposition
    if (syntax.start[first] === syntax.start[from]) first++
    return { word: head, span: spanOfWords(reading, first, Math.max(head, phrase.last)) }
  }
  return null
}

/** *de source policière*, *de plusieurs sources*. */
const ofSource = (reading: Reading, word: number): boolean =>
  isA(reading, word, 'of') && (isA(reading, word + 1, 'sourceNoun') || isA(reading, word + 2, 'sourceNoun'))
