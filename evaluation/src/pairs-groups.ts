/**
 * Groups the statements of raw news and prints how many groups of which sizes there are and how long it took; writes a random hundred
 * of the groups of three or more for reading by eye:
 * node evaluation/src/pairs-groups.ts NEWS.jsonl [--articles N] [--sample OUT.txt] [--seed N]
 * Draw with a new seed after every change of the grouping: a sample that was tuned on flatters.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Analysis, analyze } from '../../engine/src/index.ts'
import {
  loadComparison,
  makeMemoryStore,
  type PlacedStatement,
  placeStatement,
} from '../../service/src/compare/index.ts'
import { statementOf } from '../../service/src/compare/read-statements.ts'
import { surroundingsAt } from '../../service/src/compare/record-store.ts'
import { loadReader } from '../../service/src/reader.ts'

interface RawArticle {
  readonly id: number
  readonly title: string
  readonly published: string
  readonly text: string
}

const SAMPLE = 100
const SEED = 20_200_630

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string' } },
})
if (positionals[0] === undefined)
  throw new Error('Name the file of raw news: node evaluation/src/pairs-groups.ts NEWS.jsonl')
const lines = readFileSync(positionals[0], 'utf8').split('\n')
const articles = lines.filter(line => line !== '').map(line => JSON.parse(line) as RawArticle)
articles.sort((a, b) => a.published.localeCompare(b.published) || a.id - b.id)
const chosen = values.articles === undefined ? articles : articles.slice(-Number(values.articles))

const [reader, comparison, store] = [loadReader(), loadComparison(), makeMemoryStore()]
const taken = { reading: 0, grouping: 0 }
let [statements, proposals, denials, figures] = [0, 0, 0, 0]

for (const article of chosen) {
  const start = cpuSeconds()
  const analysis = analyze({ text: article.text, published: article.published, outlet: null }, reader)
  const read = cpuSeconds()
  for (const statement of placed(article, analysis)) {
    const placement = await placeStatement(statement, store, comparison)
    store.accept(statement, placement)
    statements++
    proposals += placement.pairs.filter(({ judgement }) => judgement.same === 'unsure').length
    denials += placement.pairs.filter(({ relation }) => relation === 'denies').length
    figures += placement.pairs.filter(({ relation }) => relation === 'other-figures').length
  }
  taken.reading += read - start
  taken.grouping += cpuSeconds() - read
}

function placed(article: RawArticle, analysis: Analysis): PlacedStatement[] {
  const { title, published, text } = article
  return analysis.attributions.map((attribution, i) => {
    const statement = statementOf(analysis, attribution, { title, published })
    const spans = [...attribution.content, attribution.cue, attribution.source].filter(span => span !== null)
    const place = { start: Math.min(...spans.map(span => span.start)), end: Math.max(...spans.map(span => span.end)) }
    const { context } = surroundingsAt(text, place)
    return {
      ...statement,
      place,
      context,
      id: `${article.id}-${i}`,
      articleId: String(article.id),
      versionId: String(article.id),
    }
  })
}

/** Seconds of processor time used so far: other work on the machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const groups = store.groups(2)
const sizes = Object.entries(Object.groupBy(groups, group => group.length)).map(
  ([size, some]) => `${size}: ${some!.length}`,
)
console.log(`${chosen.length} articles, ${statements} statements, ${groups.length} groups of two or more`)
console.log(`of three or more: ${store.groups(3).length}; by size: ${sizes.join(', ')}`)
console.log(`${proposals} pairs for a person, ${denials} denials, ${figures} pairs with other figures`)
console.log(`processor time: reading ${taken.reading.toFixed(0)} s, grouping ${taken.grouping.toFixed(0)} s`)
console.log(`${((1000 * taken.grouping) / chosen.length).toFixed(2)} ms of grouping an article`)
if (values.sample !== undefined) writeFileSync(values.sample, (await sample()).join('\n'))

/** A random hundred of the groups of three or more, each statement on a line, the same words of the same speaker once. */
async function sample(): Promise<string[]> {
  let seed = Number(values.seed ?? SEED)
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const shuffled = store
    .groups(3)
    .map(group => ({ group, order: random() }))
    .sort((a, b) => a.order - b.order)
  const texts: string[] = []
  for (const [at, { group }] of shuffled.slice(0, SAMPLE).entries()) {
    texts.push(`# ${at + 1}`)
    const members = await store.statements(group)
    const distinct = new Map(members.map(member => [`${member.content}${member.speaker}`, member]))
    for (const { published, title, speaker, content } of distinct.values())
      texts.push(`  ${published} ${title} | ${speaker ?? '?'}: ${content}`)
  }
  return texts
}
