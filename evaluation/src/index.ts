/** One measurement: a file that reads the rest of the command line and prints its figures. */
interface Row {
  readonly name: string
  readonly summary: string
  load(): Promise<unknown>
}

/** Every measurement, in the order in which the help lists them. */
const measurements: readonly Row[] = [
  {
    name: 'attributions',
    summary: 'who said what against annotated articles; firings and precision by rule',
    load: () => import('./attributions.ts'),
  },
  {
    name: 'quotations',
    summary: 'quoted fragments of annotated articles that the pairing of marks finds',
    load: () => import('./quotations.ts'),
  },
  { name: 'times', summary: 'time expressions, spans and values', load: () => import('./times.ts') },
  {
    name: 'pairs',
    summary: 'pairs of statements: the same utterance or not, and how it changed',
    load: () => import('./pairs.ts'),
  },
]

const [wanted = '--help'] = process.argv.slice(2)
const row =
  wanted.startsWith('--') && wanted !== '--help' ? measurements[0] : measurements.find(({ name }) => name === wanted)
if (row === undefined) {
  const rows = measurements.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`)
  process.stderr.write(`Usage: npm run evaluate -- [attributions|NAME] [OPTIONS]\n\n${rows.join('\n')}\n`)
  process.exitCode = wanted === '--help' ? 0 : 2
} else {
  if (row.name === wanted) process.argv.splice(2, 1)
  await row.load()
}
