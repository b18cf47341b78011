import { compareNames, createNameIndex, FIND_THRESHOLD, type NameIndex, transcriptionsOf } from '@selon/engine'
import { Command, InvalidArgumentError, Option } from 'commander'
import { Failure, UsageError } from '../failure.ts'
import type { Identification } from '../identity/identity-candidates.ts'
import { readLines } from '../identity/read-lines.ts'
import { readPeople } from '../identity/read-people.ts'
import { openService } from './open-service.ts'

interface Options {
  readonly people?: string
  readonly find?: string
  readonly threshold?: number
  readonly identify?: boolean
  readonly table?: string
  readonly service?: string
  readonly type?: string
  readonly allowHost?: string[]
  readonly format: 'text' | 'json' | 'jsonl'
}

const HELP = `
Examples:
  selon names "Evgueni Prigojine" "Пригожин Евгений Викторович"
  selon names "Євген Пригожин"                       how newsrooms write it
  selon names --people people.jsonl --find names.txt --format json
  selon names --identify "Choïgou" --table people.csv
  selon names --identify "Choïgou" --service https://wikidata.reconci.link/fr/api --type Q5

PEOPLE holds one JSON object a line: {"id": "Q7747", "names": {"fr": "Vladimir Poutine", "en": "Vladimir Putin"}};
"names" may be a list too. NAMES holds one name a line; - reads standard input. The score estimates the probability
that the best person is the right one; below the threshold (${FIND_THRESHOLD}, set for 0.99 of the answers to be right)
no id is printed. --identify lists candidates with scores and merges nothing; the network is asked only
where an address is given, with --service or in SELON_RECONCILIATION_URL.`

/** `selon names A B`, `selon names A` and `selon names --people FILE --find FILE`. */
export function command(): Command {
  return new Command()
    .description('Say how surely two names are one person’s, or find people by their names in any spelling.')
    .argument('[name...]', 'two names to compare, or one in Cyrillic, Greek or Arabic letters to transcribe')
    .option('--people <file>', 'people with their names, one JSON object a line')
    .option('--find <file>', 'names to look up among the people, one a line; - for standard input')
    .option('--threshold <score>', 'least score, 0 to 1, at which a person is given', parseThreshold)
    .option('--identify', 'list whom each name may mean: people of a table or of a reconciliation service')
    .option('--table <file>', 'your own people with their ids, CSV with a header or one JSON object a line')
    .addOption(new Option('--service <url>', 'address of a reconciliation service').env('SELON_RECONCILIATION_URL'))
    .option('--type <id>', 'type of things to ask the service for, as Q5 for humans at Wikidata')
    .option('--allow-host <host...>', 'ask the service although its address is not public')
    .addOption(
      new Option('--format <format>', 'text for people, json or jsonl for programs')
        .choices(['text', 'json', 'jsonl'])
        .default('text'),
    )
    .addHelpText('after', HELP)
    .action(run)
}

function parseThreshold(value: string): number {
  const threshold = Number(value)
  if (value.trim() === '' || !(threshold >= 0 && threshold <= 1))
    throw new InvalidArgumentError('write a number from 0 to 1, as 0.9')
  return threshold
}

async function run(names: string[], options: Options): Promise<void> {
  const looksUp = options.people !== undefined || options.find !== undefined
  if (looksUp && names.length > 0) throw new UsageError('give either names to compare, or --people and --find')
  if (looksUp) return find(options)
  if (options.identify === true) return listIdentities(names, options)
  const [a, b] = names
  if (a === undefined || names.length > 2)
    throw new UsageError('give two names, or --people PEOPLE.jsonl --find NAMES.txt')
  process.stdout.write(b === undefined ? formatSpellings(a, options.format) : formatComparison(a, b, options.format))
}

function formatComparison(a: string, b: string, format: Options['format']): string {
  const comparison = compareNames(a, b)
  if (format !== 'text') return `${JSON.stringify({ a, b, ...comparison }, null, format === 'json' ? 1 : 0)}\n`
  return `${comparison.same}  ${comparison.score.toFixed(2)}\n${comparison.reasons.map(reason => `  ${reason}\n`).join('')}`
}

function formatSpellings(name: string, format: Options['format']): string {
  const spellings = transcriptionsOf(name)
  if (format !== 'text') return `${JSON.stringify({ name, spellings }, null, format === 'json' ? 1 : 0)}\n`
  if (spellings.length === 0)
    throw new Failure(
      `"${name.slice(0, 80)}" holds no Cyrillic, Greek or Arabic letters; give a second name to compare it with`,
    )
  return spellings.map(({ habit, spelling }) => `${habit}  ${spelling}\n`).join('')
}

async function find(options: Options): Promise<void> {
  if (options.people === undefined || options.find === undefined)
    throw new UsageError('--people and --find belong together')
  const { people, faults } = await readPeople(options.people)
  for (const { line, reason } of faults) complain(`${options.people}:${line}: ${reason}; the line is left out`)
  if (people.length === 0)
    throw new Failure(
      `${options.people}: nobody to be found in it; write {"id": "…", "names": {"fr": "…"}} on each line`,
    )
  const index = createNameIndex(people)
  const answers: Answer[] = []
  for await (const { text } of readLines(options.find)) {
    const name = text.trim()
    if (name === '') continue
    const answer = answerFor(name, index, options.threshold ?? FIND_THRESHOLD)
    if (options.format === 'json') answers.push(answer)
    else process.stdout.write(options.format === 'jsonl' ? `${JSON.stringify(answer)}\n` : formatAnswer(answer))
  }
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`)
}

/** Candidates for each name. A service that fails is reported and does not hide what the table gives. */
async function listIdentities(names: readonly string[], options: Options): Promise<void> {
  const { table: file, service: url } = options
  if (names.length === 0 || (file === undefined && url === undefined))
    throw new UsageError('give names, and --table FILE or --service URL to look them up in')
  const { identify } = await import('../identity/identity-candidates.ts')
  const { readIdentityTable } = await import('../identity/identity-table.ts')
  const table = file === undefined ? undefined : await readIdentityTable(file)
  for (const { line, reason } of table?.faults ?? []) complain(`${file}:${line}: ${reason}; the line is left out`)
  const connected = url === undefined ? undefined : await openService(url, options)
  try {
    const found = await identify(names, { ...(table && { table }), ...(connected && { service: connected.service }) })
    for (const failure of new Set(found.flatMap(one => one.failure ?? []))) complain(`${url}: ${failure}`)
    process.stdout.write(
      options.format === 'text'
        ? found.map(formatIdentification).join('')
        : `${JSON.stringify(found, null, options.format === 'json' ? 1 : 0)}\n`,
    )
  } finally {
    await connected?.close()
  }
}

const formatIdentification = ({ name, candidates }: Identification): string =>
  `${name}\n${candidates.map(one => `  ${one.score.toFixed(2)}  ${one.wikidata ?? one.id}  ${one.name}${one.description === null ? '' : ` (${one.description})`}  ${one.from}\n`).join('') || '  nobody\n'}`

interface Answer {
  readonly name: string
  /** Null where nobody reaches the threshold. */
  readonly id: string | null
  readonly score: number
  /** The person who came nearest, whether or not the threshold is reached, and the spelling that did. */
  readonly nearest: { readonly id: string; readonly name: string } | null
  readonly runnerUp: { readonly id: string; readonly name: string } | null
}

function answerFor(name: string, index: NameIndex, threshold: number): Answer {
  const found = index.find(name, 0)
  if (found === null) return { name, id: null, score: 0, nearest: null, runnerUp: null }
  const runnerUp = found.runnerUp === null ? null : { id: found.runnerUp.id, name: found.runnerUp.name }
  return {
    name,
    id: found.score >= threshold ? found.id : null,
    score: found.score,
    nearest: { id: found.id, name: found.name },
    runnerUp,
  }
}

const formatAnswer = ({ name, id, score, nearest }: Answer): string =>
  `${name}\t${id ?? 'none'}\t${score.toFixed(4)}\t${id === null ? '' : (nearest?.name ?? '')}\n`

/** One bad line does not stop the look-ups, but the run has failed. */
function complain(message: string): void {
  process.stderr.write(`selon names: ${message}\n`)
  process.exitCode = 1
}
