import { readdirSync, readFileSync } from 'node:fs'
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

/** Reads a gold folder (`text/`, `gold/`, `index.tsv`), in the order of the names. */
export function readGold(folder: string): GoldArticle[] {
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
