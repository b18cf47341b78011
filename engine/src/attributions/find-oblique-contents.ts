import type { CueVerb, WordClass } from '../lang/language.ts'
import { coverQuotations, isPunctuation, nounPhrase } from '../reading/phrases.ts'
import { childBy, childrenOf, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import { endOfPhrase, isPhrase } from './cue-lexicon.ts'
import { type EndQuestion, type EndWeights, findEnd } from './find-end.ts'
import { behindObject } from './find-nominal-contents.ts'
import { headBehind, isClauseWord } from './stray-object.ts'
import { found, type VerbContent } from './verb-content.ts'
import type { VerbGroup } from './verb-group.ts'

const NOUN = upos('NOUN')
const PROPN = upos('PROPN')

const prepositionsOf: Readonly<Record<string, WordClass>> = { d: 'of', a: 'toward', s: 'on', g: 'against', p: 'for' }

/** *a parlé de sabotage*, *appelle au calme*, *insiste sur la jeunesse*, *s'insurge contre la loi*, *accuse X de crimes*. */
export function obliqueObject(
  reading: Reading,
  group: VerbGroup,
  cue: CueVerb,
  weights: EndWeights,
): VerbContent | null {
  const { syntax } = reading
  for (const child of [...childrenOf(reading, group.main), ...behindObject(reading, group, cue)]) {
    if (
      child <= group.last ||
      (syntax.upos[child] !== NOUN &&
        syntax.upos[child] !== PROPN &&
        syntax.upos[child] !== upos('PRON') &&
        syntax.upos[child] !== upos('ADJ'))
    )
      continue
    const preposition = childBy(reading, child, [deprel('case')])
    if (preposition < 0 || preposition > child) continue
    const letter = 'dasgp'
      .split('')
      .find(key => cue.constructions.includes(key) && isA(reading, preposition, prepositionsOf[key]!))
    if (!letter || (syntax.upos[child] === upos('PRON') && letter !== 'd')) continue
    if (letter === 'd' && isTime(reading, child)) continue
    return obliqueContent(reading, group, cue, weights, { preposition, head: child, letter }, [])
  }
  return strayOblique(reading, group, cue, weights)
}

/** A noun phrase and the preposition before it, with the letter that the cue's constructions have for that. */
interface Oblique {
  readonly preposition: number
  readonly head: number
  readonly letter: string
}

function obliqueContent(
  reading: Reading,
  group: VerbGroup,
  cue: CueVerb,
  weights: EndWeights,
  { preposition, head, letter }: Oblique,
  traits: readonly string[],
): VerbContent | null {
  const { syntax } = reading
  const phrase = nounPhrase(reading, head)
  const first = Math.max(preposition + 1, phrase.first)
  const start = syntax.start[first]! === syntax.start[preposition]! ? syntax.end[preposition]! : syntax.start[first]!
  const end: EndQuestion = { kind: 'noun', cue: group.main, first, least: head, head }
  const last = beforeAddressee(reading, cue, head, findEnd(reading, end, weights))
  return found(
    reading,
    'fr.oblique-object',
    coverQuotations(reading.quotations, { start, end: syntax.end[last]! }),
    [`prep:${letter}`, `upos:${syntax.upos[head]}`, ...traits],
    end,
  )
}

/** *fait part de ses inquiétudes | à Paul Vidal*: who is told, which the tree hangs on the noun; not *fait part de son soutien à Paul Vidal*. */
function beforeAddressee(reading: Reading, cue: CueVerb, head: number, last: number): number {
  if (!isPhrase(cue) || isA(reading, head, 'nounWithTo')) return last
  for (const child of childrenOf(reading, head)) {
    if (child <= head || child > last || reading.syntax.upos[child] !== PROPN) continue
    const preposition = childBy(reading, child, [deprel('case')])
    if (preposition > head && isA(reading, preposition, 'to')) return preposition - 1
  }
  return last
}

/** How far behind its verb an oblique object is looked for, in words. */
const REACH = 12

/** *met en garde | contre la tempête*, *interrogé par la radio | sur son avenir*: what the tree hangs on a noun between verb and preposition. */
function strayOblique(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent | null {
  const letters = 'sg'.split('').filter(letter => cue.constructions.includes(letter))
  if (letters.length === 0) return null
  const { syntax } = reading
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!, group.last + REACH)
  for (let word = endOfPhrase(reading, group, cue) + 1; word < limit; word++) {
    if (isPunctuation(reading, word) || isClauseWord(reading, word)) return null
    const letter = letters.find(key => isA(reading, word, prepositionsOf[key]!))
    if (!letter || syntax.upos[word] !== upos('ADP')) continue
    const head = headBehind(reading, word + 1, limit)
    return head < 0
      ? null
      : obliqueContent(reading, group, cue, weights, { preposition: word, head, letter }, ['stray'])
  }
  return null
}

const isTime = (reading: Reading, word: number): boolean => isA(reading, word, 'timeNoun')
