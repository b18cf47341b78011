import { FEATURE } from '../model/syntax.ts'
import { isCharge } from '../reading/charge.ts'
import { childrenOf, deprel, isA, isAbove, type Reading, upos, wordAt } from '../reading/reading.ts'
import type { Identity, Namer } from './namer.ts'
import type { Selected } from './select.ts'

/** Labels of who acts in a clause. */
const acting = new Set([deprel('nsubj'), deprel('nsubj:pass'), deprel('obl:agent')])

/**
 * Gives a speaker to attributions that tell none: a quotation without a cue goes on with who acts in its sentence or spoke last, a heading
 * announces who speaks next, a cue whose subject the parser lost takes the nearest before it. Changes `speakers`.
 */
export function fillSpeakers(
  reading: Reading,
  attributions: readonly Selected[],
  parents: Int32Array,
  speakers: (Identity | null)[],
  namer: Namer,
): void {
  for (const [index, attribution] of attributions.entries()) {
    if (speakers[index]) continue
    const parent = parents[index]!
    const { rule, sourceWord, cueWord } = attribution
    const around = { reading, attributions, parents, speakers, namer, index }
    if (sourceWord >= 0) {
      if (speaksForItself(reading, sourceWord)) speakers[index] = neighbour(around, -1) ?? neighbour(around, 1)
    } else if (cueWord >= 0) {
      if (continues(reading, cueWord)) speakers[index] = neighbour(around, -1)
      else if (isPresentParticiple(reading, cueWord)) speakers[index] = speakerInSentence(around, cueWord)
      else if (!isAgentless(reading, cueWord, rule))
        speakers[index] = actorBefore(around, cueWord, reading.quotationOf[cueWord]!)
    } else if (isCharge(reading, attribution.content[0]!)) speakers[index] = null
    else if (parent >= 0 && rule !== 'fr.floating') speakers[index] = speakers[parent] ?? null
    else if (rule === 'fr.heading-quotation' && wordsOf(reading, attribution) < 15)
      speakers[index] = neighbour(around, 1) ?? neighbour(around, -1)
    else speakers[index] = actorAround(around) ?? neighbour(around, -1) ?? neighbour(around, 1)
  }
}

interface Around {
  readonly reading: Reading
  readonly attributions: readonly Selected[]
  readonly parents: Int32Array
  readonly speakers: readonly (Identity | null)[]
  readonly namer: Namer
  readonly index: number
}

/** *je*, *nous*, *ça* inside quotation marks: the quotation's own speaker says it. */
const speaksForItself = (reading: Reading, word: number): boolean =>
  reading.quotationOf[word]! >= 0 &&
  (isA(reading, word, 'firstPerson') || (isA(reading, word, 'indefinitePronoun') && !isA(reading, word, 'anybody')))

/** True for a passive that leaves out who speaks: *est accusé de*, *jugées « coercitives »*; not for *s'étaient émus de*. */
function isAgentless(reading: Reading, cue: number, rule: string): boolean {
  if (!rule.endsWith('-passive')) return false
  const { syntax } = reading
  const children = childrenOf(reading, cue)
  if (children.some(child => child < cue && isA(reading, child, 'reflexive'))) return false
  return (
    children.some(child => syntax.deprel[child] === deprel('aux:pass')) ||
    !children.some(child => reading.words.perfectAuxiliary.has(syntax.lemma(child)))
  )
}

/** *Et de poursuivre*: said by who spoke before. */
const continues = (reading: Reading, cue: number): boolean =>
  isA(reading, cue - 1, 'of') &&
  reading.syntax.upos[cue - 2] === upos('CCONJ') &&
  reading.sentenceStart[reading.sentenceOf[cue]!] === cue - 2

/** *…, assurant que*: said by who speaks in the rest of the sentence. */
const isPresentParticiple = ({ syntax }: Reading, cue: number): boolean =>
  (syntax.features[cue]! & FEATURE.participle) !== 0 && (syntax.features[cue]! & FEATURE.present) !== 0

const wordsOf = ({ text }: Reading, { content }: Selected): number =>
  text.slice(content[0]!.start, content.at(-1)!.end).split(/\s+/u).length

/** Who spoke last before, or speaks next behind, an attribution; a medium only where nobody else does. */
function neighbour({ attributions, parents, speakers, namer, index }: Around, step: number): Identity | null {
  let medium: Identity | null = null
  for (let at = index + step; at >= 0 && at < attributions.length && Math.abs(at - index) < 12; at += step) {
    const speaker = speakers[at]
    if (!speaker || parents[at]! >= 0 || attributions[at]!.rule === 'fr.relay') continue
    if (!namer.isMedium(speaker)) return speaker
    medium ??= speaker
  }
  return medium
}

/** Who acts in the sentence before a word, inside the given quotation (-1 for outside all); the nearest. */
function actorBefore({ reading, namer }: Around, word: number, quotation: number): Identity | null {
  const from = reading.sentenceStart[reading.sentenceOf[word]!]!
  for (let at = word - 1; at >= from; at--) {
    const actor = actorAt(reading, namer, at, word, quotation)
    if (actor) return actor
  }
  return null
}

/** Who a word is, if it acts in a clause that is no relative clause beside `target`. */
function actorAt(reading: Reading, namer: Namer, word: number, target: number, quotation: number): Identity | null {
  const { syntax, quotationOf } = reading
  if (quotationOf[word] !== quotation || !acting.has(syntax.deprel[word]!)) return null
  const verb = syntax.head[word]!
  if (verb >= 0 && syntax.deprel[verb] === deprel('acl:relcl') && !isAbove(reading, verb, target)) return null
  return namer.actor(word)
}

/** Who is found to speak in the sentence that a quoted phrase is woven into, else who acts there: before it, or behind one that opens the sentence. */
function actorAround(around: Around): Identity | null {
  const { reading, attributions, namer, index } = around
  const { content, rule } = attributions[index]!
  if (rule !== 'fr.woven' && rule !== 'fr.opening-quotation') return null
  const first = wordOf(reading, content[0]!.start)
  const sentence = reading.sentenceOf[first]!
  const before = speakerInSentence(around, first) ?? actorBefore(around, first, -1)
  if (before || rule === 'fr.woven') return before
  for (let at = wordOf(reading, content.at(-1)!.end); at < reading.sentenceStart[sentence + 1]!; at++) {
    const actor = actorAt(reading, namer, at, first, -1)
    if (actor) return actor
  }
  return null
}

/** Who speaks in the attribution before or behind, if that stands in the sentence of a word. */
function speakerInSentence({ reading, attributions, speakers, index }: Around, word: number): Identity | null {
  for (const at of [index - 1, index + 1]) {
    const other = attributions[at]
    if (
      other &&
      speakers[at] &&
      reading.sentenceOf[wordOf(reading, other.content[0]!.start)] === reading.sentenceOf[word]
    )
      return speakers[at]
  }
  return null
}

const wordOf = (reading: Reading, offset: number): number =>
  Math.min(wordAt(reading, offset), reading.syntax.length - 1)
