import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A gold attribution as `score.mjs` reads it; spans are `[start, end)` in UTF-16 code units. */
export interface GoldAttribution {
  readonly id: string
  readonly type: string
  readonly source: readonly [number, number] | null
  readonly cue: readonly [number, number] | null
  readonly content: readonly (readonly [number, number])[]
  readonly speaker: string | null
  readonly addressee: string | null
  readonly parent: string | null
  readonly hedge: string | null
  readonly act: string
  readonly negated: boolean
}

/** An annotated article. */
export interface GoldArticle {
  readonly name: string
  readonly text: string
  readonly published: string | null
  readonly attributions: readonly GoldAttribution[]
}

/** The raw news whose articles a file of annotations points to by number. */
const NEWS = '../shared/corpora/news/orange-news.jsonl.xz'

/** Reads annotated articles: a gold folder (`text/`, `gold/`, `index.tsv`), in the order of the names, or a `.jsonl` of annotations beside the news. */
export const readGold = (path: string): GoldArticle[] => (path.endsWith('.jsonl') ? readBeside(path) : readFolder(path))

/** Reads annotations that stand apart from their text: a line an article, `{"id", "attributions"}`, the text in the raw news under that id. */
function readBeside(path: string): GoldArticle[] {
  const annotated = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { id: number; attributions: GoldAttribution[] })
  const wanted = new Set(annotated.map(({ id }) => id))
  const news = new Map<number, { text: string; published: string }>()
  for (const line of execFileSync('xz', ['-dc', NEWS], { encoding: 'utf8', maxBuffer: 1 << 30 }).split('\n')) {
    const id = Number(/^\{"id": (\d+)/.exec(line)?.[1])
    if (wanted.has(id)) news.set(id, JSON.parse(line) as { text: string; published: string })
  }
  return annotated.map(({ id, attributions }) => ({
    name: `news-${id}`,
    text: news.get(id)!.text,
    published: news.get(id)!.published,
    attributions,
  }))
}

/** The gold folder that the scorer reads: the path itself, or annotations beside the news written out to a temporary folder. */
export function goldFolder(path: string): string {
  if (!path.endsWith('.jsonl')) return path
  const folder = mkdtempSync(join(tmpdir(), 'selon-gold-'))
  for (const part of ['gold', 'text']) mkdirSync(join(folder, part))
  for (const { name, text, attributions } of readBeside(path)) {
    writeFileSync(join(folder, 'text', `${name}.txt`), text)
    writeFileSync(join(folder, 'gold', `${name}.json`), JSON.stringify({ file: `${name}.txt`, attributions }))
  }
  return folder
}

function readFolder(folder: string): GoldArticle[] {
  const published = new Map(
    readFileSync(join(folder, 'index.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .map(row => row.split('\t'))
      .map(cells => [cells[0]!, cells[2] ?? null]),
  )
  return readdirSync(join(folder, 'gold'))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as {
        file: string
        attributions: GoldAttribution[]
      }
      return {
        name: file.replace(/\.json$/, ''),
        text: readFileSync(join(folder, 'text', gold.file), 'utf8'),
        published: published.get(gold.file) || null,
        attributions: gold.attributions,
      }
    })
}

/** Letters and digits that spans cover: marks and spaces never decide a match. */
export function lettersOf(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  const covered = new Set<number>()
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) covered.add(at)
  return covered
}

/** Shared over joint members. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let shared = 0
  for (const member of a) if (b.has(member)) shared++
  return shared / (a.size + b.size - shared)
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const titles = new Set(
  'le la les l un une des du de d president presidente ministre premier m mme monsieur madame general'.split(' '),
)
const nameKey = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter(word => !titles.has(word))

/** Same person or body: equal names, or one is the tail or head of the other (Loukachenko, Alexandre Loukachenko). */
export function sameName(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true
  const [short, long] = [nameKey(a), nameKey(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.length === 0) return false
  return (
    long.slice(-short.length).join(' ') === short.join(' ') || long.slice(0, short.length).join(' ') === short.join(' ')
  )
}
