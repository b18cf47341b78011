import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findImpurities, findViolations } from './architecture-rules.ts'
import { findCycle, type Import, importsOf, readSources, rootOf } from './imports.ts'

const root = rootOf(import.meta.filename)
const WORKSPACES = ['engine', 'service', 'web', 'training', 'evaluation', 'bench']
const doors = new Map(
  WORKSPACES.map(workspace => {
    const { name } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8')) as { name: string }
    return [name, `${workspace}/src/index.ts`]
  }),
)

const imports = WORKSPACES.filter(workspace => existsSync(join(root, workspace, 'src'))).flatMap(workspace =>
  readSources(root, `${workspace}/src`).flatMap(file => importsOf(file, doors)),
)

const madeUp = (path: string, text: string): Import[] => importsOf({ path, text }, doors)

describe('the repository', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(50)
  })

  it('keeps to the edges of docs/architecture.md', () => {
    expect(findViolations(imports)).toEqual([])
  })

  it('has an engine that reaches for nothing but its arguments', () => {
    expect(findImpurities(readSources(root, 'engine/src'))).toEqual([])
  })

  it('has no cycle of imports', () => {
    expect(findCycle(imports)).toBeNull()
  })
})

describe('the rules', () => {
  it.each([
    ['a file system in the engine', 'engine/src/text/a.ts', "import { readFileSync } from 'node:fs'"],
    ['a package in the engine', 'engine/src/text/a.ts', "import { z } from 'zod'"],
    [
      'the engine calling the service',
      'engine/src/analyze.ts',
      "import { find } from '../../service/src/record/find.ts'",
    ],
    ['the model importing a stage', 'engine/src/model/span.ts', "import type { A } from '../text/a.ts'"],
    ['a stage calling another', 'engine/src/mentions/a.ts', "import { b } from '../attributions/b.ts'"],
    ['a stage that names its language', 'engine/src/times/a.ts', "import { words } from '../lang/fr/words.ts'"],
    ['a way around the door', 'service/src/cli/read.ts', "import { a } from '../../../engine/src/analyze.ts'"],
    ['a web server in the record', 'service/src/record/a.ts', "import { Hono } from 'hono'"],
    ['SQL in the API', 'service/src/api/a.ts', "import { sql } from 'drizzle-orm'"],
    ['a second client of the network', 'service/src/ingest/html/a.ts', "import { request } from 'undici'"],
    ['the server in the page', 'web/src/a.ts', "export { find } from '../../service/src/record/find.ts'"],
    ['a lazy import', 'service/src/api/a.ts', "const pg = await import('pg')"],
    ['an import for its effects', 'engine/src/names/a.ts', "import 'node:process'"],
    ['an import over several lines', 'engine/src/names/a.ts', "import {\n  a,\n  b,\n} from 'node:path'"],
  ])('forbid %s', (_, path, text) => {
    expect(findViolations(madeUp(path, text))).not.toEqual([])
  })

  it.each([
    ['a stage using the model', 'engine/src/mentions/a.ts', "import type { Span } from '../model/span.ts'"],
    ['the door of the engine', 'service/src/cli/read.ts', "import { analyze } from '@selon/engine'"],
    ['the fetcher', 'service/src/ingest/fetch/a.ts', "import { request } from 'undici'"],
    ['a comment', 'engine/src/text/a.ts', "// import 'node:fs'\n/* import 'node:fs' */"],
  ])('allow %s', (_, path, text) => {
    expect(findViolations(madeUp(path, text))).toEqual([])
  })
})

describe('the search for impure code', () => {
  const impurities = (text: string): string[] => findImpurities([{ path: 'engine/src/a.ts', text }])

  it.each([
    'const now = Date.now()',
    'const today = new Date()',
    'const chance = Math.random()',
    'const answer = await fetch(url)',
    'process.exit(1)',
    "console.log('here')",
  ])('finds %s', text => {
    expect(impurities(text)).toHaveLength(1)
  })

  it.each(['// Date.now() is not asked', 'const day = new Date(value)', 'const process = { exit }'])(
    'lets %s pass',
    text => {
      expect(impurities(text)).toEqual([])
    },
  )
})

describe('the search for cycles', () => {
  const file = (path: string, to: string): Import[] => madeUp(path, `import { a } from '${to}'`)

  it('finds a cycle of three files', () => {
    const cycle = [
      ...file('engine/src/a.ts', './b.ts'),
      ...file('engine/src/b.ts', './c.ts'),
      ...file('engine/src/c.ts', './a.ts'),
    ]
    expect(findCycle(cycle)).toEqual(['engine/src/a.ts', 'engine/src/b.ts', 'engine/src/c.ts', 'engine/src/a.ts'])
  })

  it('lets two files share a third', () => {
    expect(findCycle([...file('engine/src/a.ts', './c.ts'), ...file('engine/src/b.ts', './c.ts')])).toBeNull()
  })

  it('lets types refer to each other', () => {
    const types = (path: string, to: string): Import[] => madeUp(path, `import { type A } from '${to}'`)
    expect(findCycle([...types('engine/src/a.ts', './b.ts'), ...types('engine/src/b.ts', './a.ts')])).toBeNull()
  })
})
