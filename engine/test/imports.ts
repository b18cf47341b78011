import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** An import as it stands in a file; paths are relative to the root of the repository, with `/`. */
export interface Import {
  readonly from: string
  /** A path within the repository, or the name of a package or of a Node built-in as written. */
  readonly to: string
  /** False where only types are imported, which leaves nothing behind at run time. */
  readonly runtime: boolean
}

export interface SourceFile {
  readonly path: string
  readonly text: string
}

const SOURCE = /\.(?:ts|mts|svelte|svelte\.ts)$/
const SKIPPED = new Set(['node_modules', 'dist', 'coverage'])
const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g
const TYPES_ONLY = /^\s*(?:import|export)\s*\{\s*(?:type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?\s*)+\}\s*from/

/** Every source file below `folder` of the repository at `root`, tests left out. */
export function readSources(root: string, folder: string): SourceFile[] {
  const files: SourceFile[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) files.push(...readSources(root, path))
    } else if (SOURCE.test(entry.name) && !entry.name.includes('.test.') && !entry.name.endsWith('.d.ts')) {
      files.push({ path, text: readFileSync(join(root, path), 'utf8') })
    }
  }
  return files
}

/** The code of a file without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** The imports of one file. `aliases` maps names of workspaces to their door: `@selon/engine` to `engine/src/index.ts`. */
export function importsOf(file: SourceFile, aliases: ReadonlyMap<string, string>): Import[] {
  const imports: Import[] = []
  for (const match of withoutComments(file.text).matchAll(IMPORT)) {
    const written = match[2] ?? match[3] ?? ''
    const runtime = match[1] === undefined && !TYPES_ONLY.test(match[0].replace(/^[\n;]/, ''))
    const to = written.startsWith('.')
      ? posix.join(posix.dirname(file.path), written)
      : (aliases.get(written) ?? written)
    imports.push({ from: file.path, to, runtime })
  }
  return imports
}

/** The first cycle of run-time imports, as the files along it; null where there is none. */
export function findCycle(imports: readonly Import[]): string[] | null {
  const edges = new Map<string, string[]>()
  for (const { from, to, runtime } of imports) if (runtime) edges.set(from, [...(edges.get(from) ?? []), to])
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): string[] | null => {
    const at = path.indexOf(file)
    if (at >= 0) return [...path.slice(at), file]
    if (done.has(file)) return null
    path.push(file)
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next)
      if (cycle !== null) return cycle
    }
    path.pop()
    done.add(file)
    return null
  }
  for (const file of edges.keys()) {
    const cycle = visit(file)
    if (cycle !== null) return cycle
  }
  return null
}

/** The root of the repository, seen from a test in a folder two levels down. */
export const rootOf = (testFile: string): string => dirname(dirname(dirname(testFile)))
