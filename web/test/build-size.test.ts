import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly isEntry?: boolean
}

const ROOT = join(import.meta.dirname, '..')
/** Bytes of gzipped JavaScript before the first view stands. */
const LIMIT = 120_000

function withImports(name: string, manifest: Readonly<Record<string, Chunk>>, seen: Set<string>): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const other of manifest[name]?.imports ?? []) withImports(other, manifest, seen)
  return seen
}

test('the first view of the reader needs less than 120 kB of gzipped JavaScript; the graph comes on its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'selon-web-'))
  try {
    await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, manifest: true, emptyOutDir: true } })
    const manifest = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>
    const entry = Object.keys(manifest).find(name => manifest[name]?.isEntry) ?? ''
    const names = withImports('src/screens/Reader.svelte', manifest, withImports(entry, manifest, new Set()))
    const sizes = await Promise.all(
      [...names].map(async name => gzipSync(await readFile(join(folder, manifest[name]?.file ?? ''))).length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT)
    expect([...names].join(' ')).not.toContain('GraphDrawing')
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    // The content security policy allows no inline script or style.
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)
