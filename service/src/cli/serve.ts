import { Command, InvalidArgumentError } from 'commander'
import { Failure } from '../failure.ts'
import { VERSION } from './version.ts'

const DEFAULT_PORT = 4780

interface Options {
  readonly record?: string
  readonly database?: string
  readonly address: string
  readonly port: number
  readonly hostName: readonly string[]
  readonly readOnly: boolean
  readonly threads?: number
}

function wholeNumber(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`a whole number from ${least} to ${most} is needed.`)
    return value
  }
}

/** `selon serve`: the web application and the API over a record, until stopped. */
export function command(): Command {
  return new Command()
    .description('Open Selon in the browser: the web application and the API.')
    .option('--record <folder>', 'folder of the record')
    .option('--database <url>', 'PostgreSQL database of the record')
    .option('--address <address>', 'address to listen on; writing needs a token on any but loopback', '127.0.0.1')
    .option('--port <number>', 'port, 0 for a free one', wholeNumber(0, 65_535), DEFAULT_PORT)
    .option('--host-name <name...>', 'further names under which the server is reached', [])
    .option('--read-only', 'refuse every change', false)
    .option('--threads <number>', 'threads that read articles; one a core if left out', wholeNumber(1, 256))
    .action(serve)
}

async function serve(options: Options): Promise<void> {
  const { openRecord } = await import('../record/open-record.ts')
  const { placeFrom } = await import('../record/place.ts')
  const { startServer } = await import('../api/start-server.ts')
  const { makeComparer } = await import('../compare/make-comparer.ts')
  const record = await openRecord(placeFrom(options, process.env, process.cwd()), { command: 'selon serve' })
  try {
    const server = await startServer({
      ...options,
      hostNames: options.hostName,
      record,
      version: VERSION,
      compare: makeComparer(),
      reportError: error => process.stderr.write(`${error.stack ?? error.message}\n`),
    }).catch((error: unknown) => {
      throw portFailure(error, options)
    })
    process.stdout.write(`Selon is open at http://${shown(options.address)}:${server.port} (Ctrl-C stops it)\n`)
    await untilStopped()
    await server.close()
  } finally {
    await record.close()
  }
}

const shown = (address: string): string => (address.includes(':') ? `[${address}]` : address)

function portFailure(error: unknown, { port }: Options): unknown {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  return taken
    ? new Failure(`port ${port} is taken, perhaps by another selon serve; choose one with --port, 0 for any free one`)
    : error
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process in the usual way. */
function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
