/**
 * Compiles what people and bodies are called in raw news, from descriptions beside their names and in the same articles. Annotated articles, and
 * those that share a sentence with one, are left out. Writes engine/models/fr-associations.bin.
 * usage: compile-associations.ts [--news FILE.jsonl.xz] [--gold DIR] [--apart ANNOTATIONS.jsonl …]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AssociationWriter, keyHash } from '../../../engine/src/lang/associations.ts'
import { loadReader } from '../../../service/src/reader.ts'
import { Alignment } from './align-descriptions.ts'
import { type DescribedArticle, describe } from './descriptions.ts'
import { newsApartFrom } from './news-apart.ts'

const { values } = parseArgs({
  options: {
    news: { type: 'string', default: '../shared/corpora/news/orange-news.jsonl.xz' },
    gold: { type: 'string', default: '../shared/gold' },
    apart: { type: 'string', multiple: true, default: [] },
  },
})
/** A word that is met with a name in fewer articles, or hardly oftener than by chance, is left out. */
const LEAST_MET = 0.5
const LEAST_SURPLUS = 0.4
/** A word in fewer articles is too rare to be missed anywhere. */
const FREQUENT = 30

const annotated = ['training/annotations/news.jsonl', 'training/annotations/news-dev.jsonl']
const { kept, left } = newsApartFrom(values.news, values.gold, [...annotated, ...values.apart])
console.log(`${kept.length} articles, ${left} left out`)
const loaded = loadReader()
// who is who as the articles alone tell it
const reader = { ...loaded, language: { ...loaded.language, associations: () => null } }
const articles = kept.map(({ text }, index): DescribedArticle => {
  if (index % 2000 === 0) process.stderr.write(`${index} of ${kept.length} articles\n`)
  return describe(text, reader)
})
const alignment = new Alignment(articles)
const privately = countOf(articles.flatMap(article => [...new Set(article.privately)]))
const writer = new AssociationWriter()
let ties = 0
for (const kind of ['person', 'organization'] as const) {
  const { keys: frequent, sums } = alignment.background[kind]
  for (const [key, count] of frequent)
    if (count >= FREQUENT && !key.startsWith('b')) writer.addKey(keyHash(kind, key), count / sums[key[0]!]!)
  for (const [name, { keys, sums }] of alignment.counts[kind]) {
    const described = sums.h ?? 0
    if (described < LEAST_MET || (privately.get(name) ?? 0) > described) continue
    writer.addName(name, kind, described)
    for (const [key, count] of keys) {
      const surplus = Math.log(alignment.surplus(kind, name, key))
      if (count < LEAST_MET || surplus <= LEAST_SURPLUS) continue
      writer.addTie(name, keyHash(kind, key), surplus, count)
      ties++
    }
  }
}
const bytes = writer.bytes()
writeFileSync(new URL('../../../engine/models/fr-associations.bin', import.meta.url), bytes)
console.log(`${ties} words of names written, ${bytes.length} bytes`)

function countOf(names: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
