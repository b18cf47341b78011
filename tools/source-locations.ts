import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Plugin } from 'rolldown'

/** `new URL('./worker.ts', import.meta.url)`: a file of ours that is started or imported by its address. */
const ADDRESSED_MODULE = /new URL\(\s*'(\.[^']+\.ts)'\s*,\s*import\.meta\.url\s*\)/g

const entryName = (path: string): string => basename(path, '.ts')

/** The files below `folder` that others address by URL, as entries of the bundle: name to path. */
export function findAddressedModules(folder: string): Record<string, string> {
  const entries: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const path = join(folder, name)
    for (const match of readFileSync(path, 'utf8').matchAll(ADDRESSED_MODULE)) {
      const target = resolve(dirname(path), match[1] ?? '')
      const known = entries[entryName(target)]
      if (known !== undefined && known !== target)
        throw new Error(`two modules addressed by URL have one name: ${known}, ${target}`)
      entries[entryName(target)] = target
    }
  }
  return entries
}

/**
 * Keeps addresses right when files move into one flat folder: modules addressed by URL become the bundle's own entries; data, migrations and
 * the like stay where the sources are.
 */
export function sourceLocations(output: string): Plugin {
  return {
    name: 'source-locations',
    transform(code, id) {
      if (!code.includes('import.meta.') || id.startsWith('\0') || id.includes('node_modules')) return null
      const folder = JSON.stringify(relative(output, dirname(id)))
      const file = JSON.stringify(relative(output, id))
      return code
        .replace(ADDRESSED_MODULE, (_, target: string) => `new URL('./${entryName(target)}.js', __here)`)
        .replaceAll('import.meta.dirname', `process.getBuiltinModule('node:path').join(import.meta.dirname, ${folder})`)
        .replaceAll('import.meta.url', `new URL(${file}, import.meta.url).href`)
        .replaceAll('__here', 'import.meta.url')
    },
  }
}
