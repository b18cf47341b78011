import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FRENCH_TOKENS } from '../../engine/src/lang/fr/tokens.ts'
import type { Lexicon } from '../../engine/src/syntax/lexicon.ts'
import { writeModelFile } from '../../engine/src/syntax/model-file.ts'
import { assembleModel } from '../../engine/src/syntax/read-model.ts'
import { LABEL_LANES } from '../../engine/src/syntax/syntax-model.ts'
import { TAGS } from '../../engine/src/syntax/tags.ts'
import { compileFrenchLexicon } from './french-lexicon.ts'
import { crossPredictTags, predictTags } from './predict-tags.ts'
import { codeMoves, packBytes } from './quantize.ts'
import { randomFrom } from './random.ts'
import { labelsByTag, ParserTrainer } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'
import { prepare, type TrainingSentence } from './training-sentence.ts'
import { readConllu, type TreebankSentence } from './treebank/read-conllu.ts'

/** Treebanks to learn from and how often each is read in an epoch. Sequoia's dev part is for measuring only. */
const TREEBANKS: Readonly<Record<string, number>> = {
  'fr_sequoia-ud-train': 2,
  'fr_gsd-ud-dev': 1,
  'fr_pud-ud-test': 1,
  'fr_fqb-ud-test': 1,
}
const TAGGER_ROWS = 2 ** 16
const STRUCTURE_ROWS = 2 ** 21
const LABEL_ROWS = 2 ** 17
/** Machine-made sentences that the taggers of the folds learn from besides. */
const FOLD_LIMIT = 20_000

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    silver: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'engine/models/fr-syntax.bin' },
    seeds: { type: 'string', default: '1' },
    'tagger-epochs': { type: 'string', default: '6' },
    'parser-epochs': { type: 'string', default: '10' },
    repeat: { type: 'string', default: '1' },
  },
})

const sum = (parts: readonly Float32Array[]): Float32Array =>
  parts[0]!.map((_, at) => parts.reduce((total, part) => total + part[at]!, 0))

function main(): void {
  const treebanks = Object.entries(TREEBANKS).map(([name, times]) => ({
    times: times * Number(values.repeat),
    sentences: readConllu(`${values.corpora}/treebanks/${name}.conllu`),
  }))
  const silver = values.silver.flatMap(path => readConllu(path))
  const lexicon = compileFrenchLexicon(treebanks.flatMap(({ sentences }) => sentences))
  const model = assembleModel('fr', FRENCH_TOKENS, lexicon, {
    tagger: new Int32Array(0),
    structure: new Uint8Array(0),
    moves: new Int32Array(0),
    labels: new Int32Array(0),
    labelsOfTag: new Uint8Array(0),
  })
  const prepared = (sentences: readonly TreebankSentence[]): TrainingSentence[] =>
    sentences.map(sentence => prepare(model, sentence)).filter(sentence => sentence !== null)
  const gold = treebanks.map(({ times, sentences }) => ({ times, sentences: prepared(sentences) }))
  const machine = prepared(silver)
  const once = gold.flatMap(({ sentences }) => sentences)
  const mixed = [
    ...gold.flatMap(({ times, sentences }) => Array.from({ length: times }, () => sentences).flat()),
    ...machine,
  ]
  console.log(`${once.length} gold and ${machine.length} machine-made sentences, ${mixed.length} an epoch`)

  const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1)
  const taggerTraining = { rows: TAGGER_ROWS, epochs: Number(values['tagger-epochs']), random: randomFrom(7) }
  crossPredictTags(model, once, {
    always: machine.slice(0, FOLD_LIMIT),
    folds: 3,
    training: { ...taggerTraining, epochs: machine.length ? 2 : 4 },
  })
  const tagger = sum(seeds.map(seed => trainTagger(model, mixed, { ...taggerTraining, random: randomFrom(seed) })))
  if (machine.length > 0) predictTags(model, tagger, machine)

  const labelsOfTag = labelsByTag(mixed)
  const parsers = seeds.map(seed => {
    const options = {
      structureRows: STRUCTURE_ROWS,
      labelRows: LABEL_ROWS,
      epochs: Number(values['parser-epochs']),
      random: randomFrom(seed),
    }
    return new ParserTrainer(model, labelsOfTag, options).train(mixed)
  })
  const bytes = writeModelFile(
    { language: 'fr', rules: FRENCH_TOKENS, lemmaRules: lexicon.rules },
    {
      ...lexiconSections(lexicon),
      tagger: packBytes(tagger, TAGS.length),
      ...codeMoves(sum(parsers.map(({ structure }) => structure)), parsers[0]!.uses),
      labels: packBytes(sum(parsers.map(({ labels }) => labels)), LABEL_LANES),
      labelsOfTag,
    },
  )
  mkdirSync(new URL('.', `file://${process.cwd()}/${values.out}`), { recursive: true })
  writeFileSync(values.out, bytes)
  console.log(`${values.out}: ${(bytes.length / 1e6).toFixed(1)} MB`)
}

function lexiconSections(lexicon: Lexicon) {
  return {
    'lexicon.slots': lexicon.slots,
    'lexicon.classes': lexicon.classes,
    'lexicon.masks': lexicon.masks,
    'lexicon.unions': lexicon.unions,
    'lexicon.tags': lexicon.tags,
    'lexicon.features': lexicon.features,
    'lexicon.lemmas': lexicon.lemmas,
  }
}

main()
