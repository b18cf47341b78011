import { type Import, type SourceFile, withoutComments } from './imports.ts'

/** Files whose path begins with `from` must not import what begins with, or matches, one of `never`, unless `except` names it. */
export interface Rule {
  readonly id: string
  readonly from: string
  readonly never: readonly (string | RegExp)[]
  readonly except?: readonly string[]
  /** True where an import of types alone is no harm: the shape of a layer that is handed over. */
  readonly typesAllowed?: boolean
  /** Files that the rule does not speak about. */
  readonly unless?: readonly string[]
}

const NODE_BUILT_IN =
  /^(?:node:|(?:assert|buffer|child_process|crypto|dgram|dns|events|fs|http|http2|https|module|net|os|path|perf_hooks|process|stream|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:\/|$))/
const ANY_PACKAGE = /^[^./](?!ngine\/|ervice\/|eb\/|raining\/|valuation\/|ench\/)/
const SQL_PACKAGES = [/^drizzle-orm/, /^pg$/, /^pg-boss$/, /^@electric-sql\//]
const HTTP_SERVER_PACKAGES = [/^hono/, /^@hono\//, 'node:http', 'node:http2', 'node:https']
const HTTP_CLIENT_PACKAGES = [
  /^undici/,
  'node:http',
  'node:http2',
  'node:https',
  'node:net',
  'node:tls',
  'node:dns',
  'node:dgram',
]

const STAGES = ['mentions', 'entities', 'names', 'times', 'attributions', 'chains', 'commitment', 'speakers'] as const
/** Pure look-ups that every stage may call: whether two names are one is asked of `names`. */
const LIBRARIES: readonly string[] = ['names']
const stageFolder = (stage: string): string => `engine/src/${stage}/`

const stageRules: readonly Rule[] = STAGES.map(stage => ({
  id: `the stage ${stage} knows the layers it is given and the library of names, no other stage, no language, no pipeline`,
  from: stageFolder(stage),
  typesAllowed: true,
  never: [
    ...STAGES.filter(other => other !== stage && !LIBRARIES.includes(other)).map(stageFolder),
    'engine/src/lang/fr/',
    'engine/src/lang/en/',
    'engine/src/analyze.ts',
    'engine/src/json/',
  ],
}))

/** What docs/architecture.md forbids. */
export const rules: readonly Rule[] = [
  {
    id: 'the model imports nothing but itself',
    from: 'engine/src/model/',
    never: [/./],
    except: ['engine/src/model/'],
  },
  { id: 'the engine is pure: no Node built-ins', from: 'engine/src/', never: [NODE_BUILT_IN] },
  {
    id: 'the engine knows no other workspace',
    from: 'engine/src/',
    never: ['service/', 'web/', 'training/', 'evaluation/', 'bench/', 'selon'],
  },
  { id: 'the engine needs no package', from: 'engine/src/', never: [ANY_PACKAGE] },
  {
    id: 'the text layer knows no stage and no language',
    from: 'engine/src/text/',
    never: [...STAGES.map(stageFolder), 'engine/src/syntax/', 'engine/src/lang/', 'engine/src/analyze.ts'],
  },
  {
    id: 'syntax knows no stage and no language',
    from: 'engine/src/syntax/',
    never: [...STAGES.map(stageFolder), 'engine/src/lang/', 'engine/src/analyze.ts'],
  },
  {
    id: 'the reading (words, trees and quotations at hand) knows no stage and no language',
    from: 'engine/src/reading/',
    never: [...STAGES.map(stageFolder), 'engine/src/lang/fr/', 'engine/src/analyze.ts'],
    typesAllowed: true,
  },
  ...stageRules,
  {
    id: 'languages do not know the pipeline',
    from: 'engine/src/lang/',
    never: ['engine/src/analyze.ts', 'engine/src/index.ts', 'engine/src/json/'],
  },
  {
    id: 'others enter the engine by its door',
    from: 'service/',
    never: ['engine/src/'],
    except: ['engine/src/index.ts'],
  },
  {
    id: 'the record knows no HTTP',
    from: 'service/src/record/',
    never: [
      ...HTTP_SERVER_PACKAGES,
      ...HTTP_CLIENT_PACKAGES.filter(name => name !== 'node:net'),
      'service/src/api/',
      'service/src/cli/',
      'service/src/ingest/fetch/',
    ],
  },
  {
    id: 'the API knows no SQL',
    from: 'service/src/api/',
    never: [...SQL_PACKAGES, 'service/src/record/schema', 'service/src/record/database/'],
  },
  {
    id: 'only the fetcher is a client of the network',
    from: 'service/src/',
    never: HTTP_CLIENT_PACKAGES,
    unless: ['service/src/ingest/fetch/', 'service/src/api/', 'service/src/record/', 'service/src/cli/'],
  },
  {
    id: 'ingestion does not know who stores or shows its articles',
    from: 'service/src/ingest/',
    never: ['service/src/api/', 'service/src/record/database/', 'service/src/record/schema', ...SQL_PACKAGES],
  },
  {
    id: 'comparison writes no SQL and knows no HTTP',
    from: 'service/src/compare/',
    never: [...SQL_PACKAGES, ...HTTP_SERVER_PACKAGES, 'service/src/api/'],
  },
  { id: 'exports know no HTTP', from: 'service/src/export/', never: [...HTTP_SERVER_PACKAGES, 'service/src/api/'] },
  { id: 'work knows no HTTP', from: 'service/src/work/', never: [...HTTP_SERVER_PACKAGES, 'service/src/api/'] },
  {
    id: 'nobody but the command line calls the command line',
    from: 'service/src/',
    never: ['service/src/cli/'],
    unless: ['service/src/cli/'],
  },
  {
    id: 'the web application contains no server code',
    from: 'web/src/',
    never: ['service/', 'selon', NODE_BUILT_IN, ...SQL_PACKAGES, ...HTTP_SERVER_PACKAGES],
  },
  {
    id: 'what ships does not need the workshops',
    from: 'service/src/',
    never: ['training/', 'evaluation/', 'bench/', '@selon/training', '@selon/evaluation', '@selon/bench'],
  },
]

const matches = (path: string, pattern: string | RegExp): boolean =>
  typeof pattern === 'string' ? path.startsWith(pattern) : pattern.test(path)

const violates = (rule: Rule, { from, to, runtime }: Import): boolean =>
  (runtime || rule.typesAllowed !== true) &&
  from.startsWith(rule.from) &&
  !(rule.unless ?? []).some(path => from.startsWith(path)) &&
  !(rule.except ?? []).some(path => to.startsWith(path)) &&
  rule.never.some(pattern => matches(to, pattern))

/** One line for each import that a rule forbids. */
export function findViolations(imports: readonly Import[]): string[] {
  return imports.flatMap(edge =>
    rules.filter(rule => violates(rule, edge)).map(rule => `${edge.from} imports ${edge.to}: ${rule.id}`),
  )
}

/** What a pure library must not reach for: the surroundings of a page, of a process, the clock, chance. */
const IMPURE =
  /(?<![.\w$'"`-])(?:process\.|document\.|window\.|navigator\.|globalThis\.|localStorage\b|fetch\(|XMLHttpRequest\b|console\.|Date\.now\(|new Date\(\)|Math\.random\(|performance\.|setTimeout\(|Buffer\.)/

/** One line for each place where a file of the engine reaches for more than its arguments. */
export function findImpurities(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .filter(line => IMPURE.test(line))
      .map(line => `${path}: ${line.trim()}`),
  )
}
