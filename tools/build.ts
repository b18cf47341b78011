import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { findAddressedModules, sourceLocations } from './source-locations.ts'

const root = join(import.meta.dirname, '..')
const output = join(root, 'service', 'dist')

/** Packages that come into the bundle because every command needs them; the others are loaded from node_modules by the commands that do. */
const BUNDLED = ['commander', '@selon/engine']

const isBundled = (id: string): boolean => BUNDLED.some(name => id === name || id.startsWith(`${name}/`))
const isFile = (id: string): boolean => id.startsWith('.') || id.startsWith('/') || id.startsWith('\0')

rmSync(output, { recursive: true, force: true })
await build({
  input: {
    main: join(root, 'service', 'src', 'cli', 'main.ts'),
    ...findAddressedModules(join(root, 'service', 'src')),
  },
  plugins: [sourceLocations(output)],
  platform: 'node',
  external: (id: string) => !isFile(id) && !isBundled(id),
  output: {
    dir: output,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: false,
    // Less to read at every start; names stay, for SELON_DEBUG shows stacks.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    codeSplitting: { groups: [{ name: 'names', test: /engine\/src\/(?:lang\/)?names\// }] },
  },
  logLevel: 'warn',
})
