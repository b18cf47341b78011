import type { Span } from '../model/span.ts'
import { FEATURE } from '../model/syntax.ts'
import { childrenOf, deprel, isA, type Reading, upos, wordAt } from './reading.ts'

/** How many words before *pour* the verb may stand. */
const REACH = 16

/**
 * True for quoted words that name what somebody is charged with, in a passive that leaves out who charges: *a été mis en examen pour « escroquerie »*,
 * *Poursuivi pour « violences », …*.
 */
export function isCharge(reading: Reading, content: Span): boolean {
  const { syntax, sentenceOf } = reading
  const quoted = wordAt(reading, content.start)
  let word = quoted - 1
  while (word >= 0 && /^[«"“]$/u.test(reading.lower[word]!)) word--
  if (word === quoted - 1) return false
  // *pour avoir « appelé à … »*
  while (word >= 0 && syntax.upos[word] === upos('AUX') && (syntax.features[word]! & FEATURE.infinitive) !== 0) word--
  if (word < 0 || !isA(reading, word, 'intent')) return false
  const from = Math.max(0, word - REACH)
  for (let at = word - 1; at >= from && sentenceOf[at] === sentenceOf[quoted]; at--) {
    if (syntax.upos[at] !== upos('VERB')) continue
    const bits = syntax.features[at]!
    if ((bits & FEATURE.participle) === 0 || (bits & FEATURE.present) !== 0) return false
    return !isActive(reading, at)
  }
  return false
}

/** *a mis*, not *a été mis*: with the auxiliary of the perfect and without that of the passive. */
function isActive(reading: Reading, verb: number): boolean {
  const { syntax, words } = reading
  const before = childrenOf(reading, verb).filter(child => child < verb)
  return (
    before.some(child => words.perfectAuxiliary.has(syntax.lemma(child))) &&
    !before.some(child => syntax.deprel[child] === deprel('aux:pass'))
  )
}
