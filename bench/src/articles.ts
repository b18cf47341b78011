import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples')
const MOST_BYTES = 2 ** 26
/** Lines of a packed file that are read: more than any benchmark asks for. */
const MOST_LINES = 1000

function textsOfLines(lines: string): string[] {
  const texts: string[] = []
  for (const line of lines.split('\n')) if (line.trim() !== '') texts.push((JSON.parse(line) as { text: string }).text)
  return texts
}

/** The first lines of a file packed with xz; the rest would only fill the memory that is measured. */
const unpackStart = (path: string): string =>
  execFileSync('sh', ['-c', 'xz -dc "$0" | head -n "$1"', path, String(MOST_LINES)], {
    maxBuffer: MOST_BYTES,
    encoding: 'utf8',
  })

function textsOfFolder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'))
  return names.sort().map(name => readFileSync(join(folder, name), 'utf8'))
}

/** Texts of articles from a folder of .txt files or a .jsonl file, also packed with xz; from the samples where there is no path. */
export function readArticles(path: string | null): string[] {
  if (path === null || statSync(path).isDirectory()) return textsOfFolder(path ?? SAMPLES)
  if (path.endsWith('.xz')) return textsOfLines(unpackStart(path))
  return textsOfLines(readFileSync(path, 'utf8'))
}

/** `count` texts, from the first again where there are fewer. */
export const atLeast = (texts: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, at) => texts[at % texts.length]!)
