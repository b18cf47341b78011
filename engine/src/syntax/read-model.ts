import { LABELROWS_COUNT, STRUCTUREROWS_COUNT } from './generated/parse-rows.ts'
import { TAGROWS_COUNT } from './generated/tag-rows.ts'
import { foldedHash, wordHash } from './hash.ts'
import { classOf, type Lexicon } from './lexicon.ts'
import { readModelFile } from './model-file.ts'
import type { ContractionWord, SyntaxModel, Weights } from './syntax-model.ts'
import { TAG, type Tag } from './tags.ts'
import type { TokenRules } from './token-rules.ts'
import { Tokenizer } from './tokenize.ts'
import { newTokenArrays, ParseState } from './workspace.ts'

export type { SyntaxModel } from './syntax-model.ts'

const MOST_ROWS = Math.max(TAGROWS_COUNT, STRUCTUREROWS_COUNT, LABELROWS_COUNT)

/** What the header of a syntax model says. */
export interface SyntaxModelMeta {
  readonly language: string
  readonly rules: TokenRules
  readonly lemmaRules: readonly string[]
}

/**
 * A model of syntax over its bytes, which it uses in place: do not change them afterwards.
 *
 * @throws Error where the bytes are no syntax model or one of another format
 */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const file = readModelFile(bytes)
  const { language, rules, lemmaRules } = file.meta as SyntaxModelMeta
  const lexicon: Lexicon = {
    slots: file.section('lexicon.slots', 'Int32Array'),
    classes: file.section('lexicon.classes', 'Int32Array'),
    masks: file.section('lexicon.masks', 'Int32Array'),
    unions: file.section('lexicon.unions', 'Int32Array'),
    tags: file.section('lexicon.tags', 'Uint8Array'),
    features: file.section('lexicon.features', 'Int32Array'),
    lemmas: file.section('lexicon.lemmas', 'Int32Array'),
    rules: lemmaRules,
  }
  const weights: Weights = {
    tagger: file.section('tagger', 'Int32Array'),
    structure: file.section('structure', 'Uint8Array'),
    moves: file.section('moves', 'Int32Array'),
    labels: file.section('labels', 'Int32Array'),
    labelsOfTag: file.section('labelsOfTag', 'Uint8Array'),
  }
  return assembleModel(language, rules, lexicon, weights)
}

/** A model from its parts; training uses it before there is a file. */
export function assembleModel(language: string, rules: TokenRules, lexicon: Lexicon, weights: Weights): SyntaxModel {
  const verbs = (1 << TAG.VERB) | (1 << TAG.AUX)
  const isVerb = (text: string, start: number, end: number) =>
    (lexicon.masks[classOf(lexicon, text, start, end)]! & verbs) !== 0
  const word = (form: string, tag: string): ContractionWord => ({
    form,
    word: wordHash(form, 0, form.length),
    class: classOf(lexicon, form, 0, form.length),
    tag: TAG[tag as Tag],
  })
  return {
    language,
    rules,
    tokenizer: new Tokenizer(rules, isVerb),
    lexicon,
    weights,
    workspace: { tokens: newTokenArrays(), state: new ParseState(), rows: new Int32Array(MOST_ROWS) },
    contractionNumbers: new Map(
      rules.contractions.map(({ form }, index) => [foldedHash(form, 0, form.length), index + 1]),
    ),
    contractionWords: [
      null,
      ...rules.contractions.map(({ words, tags }) => [word(words[0], tags[0]), word(words[1], tags[1])] as const),
    ],
    contractionTags: Int32Array.from([null, ...rules.contractions], contraction =>
      contraction === null
        ? 0
        : contraction.otherwise.reduce((bits, tag) => bits | (1 << TAG[tag as Tag]), 1 << TAG.CONTRACTION),
    ),
  }
}
