import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import settings from '../../package.json' with { type: 'json' }
import type { ReadingVersions } from './analyzer.ts'

const VERSION: string = settings.version

/** The engine's folder, looked for from this file upwards: it runs from the sources and from the bundle. */
function engineFolder(): string | null {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'engine', 'models'))) return join(folder, 'engine')
    if (folder === dirname(folder)) return null
  }
}

/** First 12 hexadecimal digits of the SHA-256 of files, by name and content. */
function hashOfFiles(folder: string, wanted: (name: string) => boolean): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(wanted).sort()
  for (const name of names) hash.update(`${name}\u0000`).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 12)
}

/**
 * The version of the rules is the program's, with a hash of the engine's sources where it runs from them, so that a rule changed while
 * developing counts as another; that of the models is a hash of their files.
 */
export function readingVersions(): ReadingVersions {
  const engine = engineFolder()
  if (engine === null) return { rules: VERSION, model: VERSION }
  const sources = join(engine, 'src')
  const isRule = (name: string) => name.endsWith('.ts') && !name.endsWith('.test.ts')
  const rules = existsSync(sources) ? `${VERSION}+${hashOfFiles(sources, isRule)}` : VERSION
  return { rules, model: hashOfFiles(join(engine, 'models'), name => name.endsWith('.bin')) }
}
