import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { frenchAbbreviations } from '../../../engine/src/lang/fr/abbreviations.ts'
import { frenchQuotationHabits } from '../../../engine/src/lang/fr/quotation.ts'
import { conlluOf } from '../../../engine/src/syntax/conllu.ts'
import { parseText } from '../../../engine/src/syntax/parse-text.ts'
import { readSyntaxModel } from '../../../engine/src/syntax/read-model.ts'
import { findParseUnits } from '../../../engine/src/text/find-parse-units.ts'
import { findQuotations } from '../../../engine/src/text/find-quotations.ts'
import { findSentences } from '../../../engine/src/text/find-sentences.ts'
import { randomFrom, shuffled } from '../random.ts'

/*
 * Draws sentences from the raw news, cuts them into words with the present model, and writes them as CoNLL-U for the teacher to parse.
 * Articles that anything is measured on are left out.
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    gold: { type: 'string', default: '../shared/gold' },
    model: { type: 'string', default: 'engine/models/fr-syntax.bin' },
    words: { type: 'string', default: '1500000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'training/work/news.conllu' },
  },
})

interface NewsArticle {
  readonly title: string
  readonly url: string
  readonly text: string
}

/** Titles and addresses of annotated articles. */
function measuredArticles(folder: string): Set<string> {
  const fields = new Set<string>()
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const index = `${folder}/${name}/index.tsv`
    if (existsSync(index)) for (const field of readFileSync(index, 'utf8').split(/[\t\n]/u)) fields.add(field)
  }
  return fields
}

const LONGEST = 90
const SHORTEST = 4

const measured = measuredArticles(values.gold)
const raw = execFileSync('xz', ['-dc', `${values.corpora}/news/orange-news.jsonl.xz`], {
  maxBuffer: 2 ** 30,
  encoding: 'utf8',
})
const articles = raw
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as NewsArticle)
const usable = articles.filter(({ title, url }) => !measured.has(title) && !measured.has(url))
console.log(`${usable.length} of ${articles.length} articles may be used`)

const model = readSyntaxModel(readFileSync(values.model))
const pieces: string[] = []
let words = 0
for (const { text } of shuffled(usable, randomFrom(Number(values.seed)))) {
  if (words >= Number(values.words)) break
  const quotations = findQuotations(text, frenchQuotationHabits)
  const sentences = findSentences(text, quotations, frenchAbbreviations)
  const units = findParseUnits(text, sentences, quotations, frenchAbbreviations)
  const syntax = parseText(text, units, model)
  for (const { start, end } of syntax.sentences) {
    if (end - start < SHORTEST || end - start > LONGEST) continue
    pieces.push(conlluOf(text, syntax, { start, end }))
    words += end - start
  }
}
writeFileSync(values.out, pieces.join('\n'))
console.log(`${values.out}: ${pieces.length} sentences, ${words} words`)
