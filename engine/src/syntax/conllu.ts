import type { Span } from '../model/span.ts'
import { DEPRELS, FEATURE, type Syntax, UPOS } from '../model/syntax.ts'

/** Names of the bits of FEATURE in Universal Dependencies, in alphabetical order of the feature. */
const NAMES: readonly (readonly [string, number])[] = [
  ['Definite=Def', FEATURE.definite],
  ['Gender=Fem', FEATURE.feminine],
  ['Gender=Masc', FEATURE.masculine],
  ['Mood=Cnd', FEATURE.conditional],
  ['Mood=Imp', FEATURE.imperative],
  ['Mood=Ind', FEATURE.indicative],
  ['Mood=Sub', FEATURE.subjunctive],
  ['Number=Plur', FEATURE.plural],
  ['Number=Sing', FEATURE.singular],
  ['Person=1', FEATURE.first],
  ['Person=2', FEATURE.second],
  ['Person=3', FEATURE.third],
  ['Poss=Yes', FEATURE.possessive],
  ['PronType=Dem', FEATURE.demonstrative],
  ['PronType=Int', FEATURE.interrogative],
  ['PronType=Neg', FEATURE.negative],
  ['PronType=Prs', FEATURE.personal],
  ['PronType=Rel', FEATURE.relative],
  ['Reflex=Yes', FEATURE.reflexive],
  ['Tense=Fut', FEATURE.future],
  ['Tense=Imp', FEATURE.imperfect],
  ['Tense=Past', FEATURE.past],
  ['Tense=Pres', FEATURE.present],
  ['VerbForm=Fin', FEATURE.finite],
  ['VerbForm=Inf', FEATURE.infinitive],
  ['VerbForm=Part', FEATURE.participle],
]

/** The features of a word as Universal Dependencies writes them, `_` for none. */
export function featureNames(features: number): string {
  const named = NAMES.filter(([, bit]) => (features & bit) !== 0).map(([name]) => name)
  const indefinite = (features & FEATURE.indefinite) !== 0 && (features & FEATURE.definite) === 0
  return [...(indefinite ? ['Definite=Ind'] : []), ...named].join('|') || '_'
}

const clean = (text: string): string => text.replace(/\s+/gu, ' ')

/** The words [start, end) of `sentence` as lines of CoNLL-U, contractions as multiword tokens, with an empty line behind. */
export function conlluOf(text: string, syntax: Syntax, sentence: Span): string {
  const lines: string[] = []
  for (let word = sentence.start; word < sentence.end; ) {
    const start = syntax.start[word]!
    const end = syntax.end[word]!
    let count = 1
    while (word + count < sentence.end && syntax.start[word + count] === start) count++
    const glued = syntax.start[word + count] === end
    const space = glued ? 'SpaceAfter=No' : '_'
    const id = word - sentence.start + 1
    if (count > 1)
      lines.push(
        [`${id}-${id + count - 1}`, clean(text.slice(start, end)), '_', '_', '_', '_', '_', '_', '_', space].join('\t'),
      )
    for (let i = 0; i < count; i++, word++) lines.push(wordLine(syntax, word, sentence.start, count > 1 ? '_' : space))
  }
  return `${lines.join('\n')}\n`
}

function wordLine(syntax: Syntax, word: number, first: number, space: string): string {
  const head = syntax.head[word]!
  return [
    word - first + 1,
    clean(syntax.form(word)),
    clean(syntax.lemma(word)),
    UPOS[syntax.upos[word]!]!,
    '_',
    featureNames(syntax.features[word]!),
    head < 0 ? 0 : head - first + 1,
    DEPRELS[syntax.deprel[word]!]!,
    '_',
    space,
  ].join('\t')
}
