import type { Command } from 'commander'
import { messageOf, UsageError } from '../failure.ts'
import { type CommandRow, commands } from './commands.ts'
import { VERSION } from './version.ts'

/** Exit statuses of every command. */
const EXIT = { fine: 0, failure: 1, usage: 2 } as const

const HELP_WORDS = new Set(['help', '--help', '-h'])

function helpText(): string {
  const width = Math.max(...commands.map(row => row.name.length)) + 2
  const rows = commands.map(row => `  ${row.name.padEnd(width)}${row.summary}`)
  return [
    'Usage: selon COMMAND …',
    '',
    'Selon reads French news articles and keeps the record of who said what.',
    '',
    'Commands:',
    ...rows,
    '',
    'selon COMMAND --help explains one command; selon --version prints the version.',
    '',
  ].join('\n')
}

/** commander reports wrong usage, and help or version that was asked for, as errors with these fields. */
interface CommanderExit {
  readonly code: string
  readonly exitCode: number
}

function commanderExit(error: unknown): CommanderExit | null {
  if (!(error instanceof Error) || !('code' in error) || !('exitCode' in error)) return null
  const { code, exitCode } = error
  if (typeof code !== 'string' || typeof exitCode !== 'number') return null
  return code.startsWith('commander.') ? { code, exitCode } : null
}

function usageFailure(message: string): number {
  process.stderr.write(`selon: ${message}\n`)
  return EXIT.usage
}

/** Lets the command throw instead of ending the process, and name itself in its messages; so do its own subcommands. */
function prepare(command: Command, name: string): void {
  command.exitOverride().configureOutput({
    outputError: (text, write) => write(text.replace(/^error: /, `selon ${name}: `)),
  })
  for (const part of command.commands) prepare(part, `${name} ${part.name()}`)
}

async function runCommand(row: CommandRow, args: readonly string[]): Promise<number> {
  try {
    const command = (await row.load()).command().name(`selon ${row.name}`)
    prepare(command, row.name)
    await command.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? EXIT.fine)
  } catch (error) {
    const exit = commanderExit(error)
    if (exit !== null) return exit.exitCode === 0 ? EXIT.fine : EXIT.usage
    process.stderr.write(`selon ${row.name}: ${messageOf(error)}\n`)
    if (process.env.SELON_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return error instanceof UsageError ? EXIT.usage : EXIT.failure
  }
}

/** Runs the command line `args` (without node and script) and gives the exit status: 0 fine, 1 failure, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    process.stderr.write(helpText())
    return EXIT.usage
  }
  if (HELP_WORDS.has(name) && rest[0] === undefined) {
    process.stdout.write(helpText())
    return EXIT.fine
  }
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${VERSION}\n`)
    return EXIT.fine
  }
  const [wanted = name, tail] = HELP_WORDS.has(name) ? [rest[0], ['--help']] : [name, rest]
  const row = commands.find(candidate => candidate.name === wanted)
  if (row === undefined) return usageFailure(`there is no command "${wanted}"; selon help lists the commands`)
  return runCommand(row, tail)
}

// A reader that closes the pipe early (selon find … | head) is no failure.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.fine)
  throw error
})

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
