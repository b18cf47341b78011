/**
 * Compiles how common words and runs of four words are, from raw news, into service/src/compare/data/fr-statistics.json:
 * node evaluation/src/pairs-statistics.ts NEWS.jsonl [OUT.json]   (one {"title", "published", "text"} a line)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { encodeAscending, hashRun, RUN, type StatisticsFile } from '../../service/src/compare/word-statistics.ts'
import { wordsOf } from '../../service/src/compare/words.ts'

const ARTICLES_AT_LEAST = 15
const WEEKS_AT_LEAST = 6
const WEEK_MS = 7 * 24 * 3600 * 1000
const NOTICE =
  'Counts of words and hashes of four-word runs of 35,120 French news articles (2011-2020) that the OrangeSum project gathered ' +
  '(CC BY-SA 4.0 as stated by it); no text of the articles is contained.'

interface Counts {
  articles: number
  readonly byStem: Map<string, number>
  /** By run hash: weeks with the run, and the last such week. */
  readonly weeks: Uint8Array
  readonly lastWeek: Int32Array
}

function count(path: string): Counts {
  const counts: Counts = {
    articles: 0,
    byStem: new Map(),
    weeks: new Uint8Array(1 << 24),
    lastWeek: new Int32Array(1 << 24),
  }
  const articles: { published: string; text: string }[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const { title, published, text } = JSON.parse(line) as { title: string; published: string; text: string }
    articles.push({ published, text: `${title}. ${text}` })
  }
  articles.sort((a, b) => a.published.localeCompare(b.published))
  for (const article of articles) countArticle(counts, article)
  return counts
}

function countArticle(counts: Counts, { published, text }: { published: string; text: string }): void {
  const words = wordsOf(text)
  const week = Math.floor(Date.parse(published) / WEEK_MS)
  counts.articles++
  for (const stem of new Set(words.map(word => word.stem))) counts.byStem.set(stem, (counts.byStem.get(stem) ?? 0) + 1)
  for (let i = 0; i + RUN <= words.length; i++) {
    const hash = hashRun(words, i)
    if (counts.lastWeek[hash] === week) continue
    counts.lastWeek[hash] = week
    if (counts.weeks[hash]! < 255) counts.weeks[hash]!++
  }
}

function statistics({ articles, byStem, weeks }: Counts): StatisticsFile {
  const common = [...byStem].filter(([stem, number]) => number >= ARTICLES_AT_LEAST && !/^\d/.test(stem))
  const rarity = Object.groupBy(common, ([, number]) => Math.round(Math.log(articles / number) * 10))
  const stock = [...weeks.keys()].filter(hash => weeks[hash]! >= WEEKS_AT_LEAST)
  const lists = Object.entries(rarity).map(
    ([tenths, some]) =>
      [
        tenths,
        some!
          .map(([stem]) => stem)
          .sort()
          .join(' '),
      ] as const,
  )
  return { notice: NOTICE, rarest: 8, rarity: Object.fromEntries(lists), stock: encodeAscending(stock) }
}

const [news, out = new URL('../../service/src/compare/data/fr-statistics.json', import.meta.url).pathname] =
  process.argv.slice(2)
if (news === undefined) throw new Error('Name the file of raw news: node evaluation/src/pairs-statistics.ts NEWS.jsonl')
writeFileSync(out, `${JSON.stringify(statistics(count(news)), null, 1)}\n`)
