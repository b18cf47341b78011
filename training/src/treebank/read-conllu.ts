import { readFileSync } from 'node:fs'
import { DEPRELS, type Deprel, FEATURE } from '../../../engine/src/model/syntax.ts'
import { TAG, type Tag } from '../../../engine/src/syntax/tags.ts'

/** A word of a treebank: head 0 is the root, other heads count from 1. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  /** Index into TAGS. */
  readonly tag: number
  /** Bits of FEATURE. */
  readonly features: number
  readonly head: number
  /** Index into DEPRELS. */
  readonly deprel: number
}

/** A sentence of a treebank: `tokens` are ranges of `text`, each with the words [first, last) that it stands for. */
export interface TreebankSentence {
  readonly text: string
  readonly tokens: readonly {
    readonly start: number
    readonly end: number
    readonly first: number
    readonly last: number
  }[]
  readonly words: readonly TreebankWord[]
}

/** Sentences of a CoNLL-U file. */
export function readConllu(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  for (const block of readFileSync(path, 'utf8').split(/\n\s*\n/u)) {
    const lines = block.split('\n').filter(line => line !== '' && !line.startsWith('#'))
    if (lines.length > 0) sentences.push(readSentence(lines.map(line => line.split('\t'))))
  }
  return sentences
}

function readSentence(rows: readonly (readonly string[])[]): TreebankSentence {
  const words: TreebankWord[] = []
  const tokens: { start: number; end: number; first: number; last: number }[] = []
  let text = ''
  let insideUntil = 0
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/u.exec(row[0]!)
    const isWord = /^\d+$/u.test(row[0]!)
    if (isWord) words.push(readWord(row))
    if (range === null && (!isWord || Number(row[0]) <= insideUntil)) continue
    if (range) insideUntil = Number(range[2])
    const first = range ? words.length : words.length - 1
    tokens.push({
      start: text.length,
      end: text.length + row[1]!.length,
      first,
      last: range ? Number(range[2]) : words.length,
    })
    text += row[1]! + (/SpaceAfter=No/u.test(row[9] ?? '') ? '' : ' ')
  }
  return { text, tokens, words }
}

function readWord(row: readonly string[]): TreebankWord {
  const tag = tagOf(row[3]!, row[5]!)
  const relation = DEPRELS.indexOf(row[7] as Deprel)
  const plain = DEPRELS.indexOf(row[7]!.split(':')[0] as Deprel)
  return {
    form: row[1]!,
    lemma: row[2]!,
    tag: TAG[tag],
    features: featureBits(row[5]!, tag),
    head: Number(row[6]) || 0,
    deprel: relation >= 0 ? relation : plain >= 0 ? plain : DEPRELS.indexOf('dep'),
  }
}

/** Tag of a part of speech with features, both as CoNLL-U writes them. */
export function tagOf(upos: string, features: string): Tag {
  const infinitive = features.includes('VerbForm=Inf')
  const participle = features.includes('VerbForm=Part')
  if (upos === 'AUX') return infinitive ? 'AUX.inf' : participle ? 'AUX.part' : 'AUX'
  if (upos === 'VERB') {
    if (infinitive) return 'VERB.inf'
    return participle ? (features.includes('Tense=Past') ? 'VERB.part' : 'VERB.ger') : 'VERB'
  }
  if (upos === 'PRON' && features.includes('PronType=Rel')) return 'PRON.rel'
  return upos in TAG ? (upos as Tag) : 'X'
}

const BITS: Readonly<Record<string, number>> = {
  'Gender=Masc': FEATURE.masculine,
  'Gender=Fem': FEATURE.feminine,
  'Number=Sing': FEATURE.singular,
  'Number=Plur': FEATURE.plural,
  'Person=1': FEATURE.first,
  'Person=2': FEATURE.second,
  'Person=3': FEATURE.third,
  'VerbForm=Fin': FEATURE.finite,
  'VerbForm=Inf': FEATURE.infinitive,
  'VerbForm=Part': FEATURE.participle,
  'Mood=Ind': FEATURE.indicative,
  'Mood=Sub': FEATURE.subjunctive,
  'Mood=Cnd': FEATURE.conditional,
  'Mood=Imp': FEATURE.imperative,
  'Tense=Pres': FEATURE.present,
  'Tense=Past': FEATURE.past,
  'Tense=Imp': FEATURE.imperfect,
  'Tense=Fut': FEATURE.future,
  'PronType=Rel': FEATURE.relative,
  'PronType=Int': FEATURE.interrogative,
  'PronType=Prs': FEATURE.personal,
  'PronType=Dem': FEATURE.demonstrative,
  'PronType=Ind': FEATURE.indefinite,
  'PronType=Neg': FEATURE.negative,
  'Poss=Yes': FEATURE.possessive,
  'Reflex=Yes': FEATURE.reflexive,
  'Definite=Def': FEATURE.definite,
  'Definite=Ind': FEATURE.indefinite,
}

function featureBits(features: string, tag: Tag): number {
  let bits = 0
  for (const feature of features.split('|')) bits |= BITS[feature] ?? 0
  return tag === 'DET' && (bits & FEATURE.possessive) !== 0 ? bits & ~FEATURE.personal : bits
}
