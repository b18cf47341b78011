import type { Command } from 'commander'
import type { OpenedRecord } from '../record/open-record.ts'
import type { Record } from '../record/record.ts'

/** The options that every command on the record has. */
export interface RecordOptions {
  readonly record?: string
  readonly database?: string
}

/** Adds `--record` and `--database` to a command. */
export const withRecordOptions = (command: Command): Command =>
  command
    .option('--record <folder>', 'folder of the record (default: SELON_HOME, else .selon in the working folder)')
    .option('--database <url>', 'PostgreSQL database of the record, postgres://… (default: SELON_DATABASE_URL)')

/** Opens the record that options and environment name, does `work` with it and closes it, whatever happens. */
export const useRecord = <T>(name: string, options: RecordOptions, work: (record: Record) => Promise<T>): Promise<T> =>
  useRecordAndJobs(name, options, ({ record }) => work(record))

/** As `useRecord`, with what the job queue runs on. */
export async function useRecordAndJobs<T>(
  name: string,
  options: RecordOptions,
  work: (opened: OpenedRecord) => Promise<T>,
): Promise<T> {
  // Loaded here: PGlite takes its time, and help or wrong usage need none of it.
  const { openRecordAndHome } = await import('../record/open-record.ts')
  const { placeFrom } = await import('../record/place.ts')
  const opened = await openRecordAndHome(placeFrom(options, process.env, process.cwd()), {
    command: `selon ${name}`,
    onWaiting: message => process.stderr.write(`selon ${name}: ${message}\n`),
  })
  try {
    return await work(opened)
  } finally {
    await opened.record.close()
  }
}

/** A signal that SIGINT and SIGTERM abort, and what takes the handlers away again. A second signal ends the program at once. */
export function stopSignal(onStop: () => void): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController()
  const stop = (): void => {
    dispose()
    onStop()
    controller.abort()
  }
  const dispose = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return { signal: controller.signal, dispose }
}
