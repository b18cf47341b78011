import type { OpenedRecord } from '../record/open-record.ts'
import { openFrenchAnalyzer } from './french-analyzer.ts'
import { openQueue } from './queue.ts'
import type { Outcome } from './read-batch.ts'
import { work } from './work.ts'

export interface WorkingOptions {
  /** Threads that read; one a core where absent. */
  readonly threads?: number | undefined
  onOutcome?(outcome: Outcome): void
  onError?(error: Error): void
}

/** Reads, in threads of this process, whatever is added to the record, until stopped; stopping waits for the batch that has begun. */
export async function startWorking(
  { record, home }: OpenedRecord,
  options: WorkingOptions = {},
): Promise<{ stop(): Promise<void> }> {
  // Another process holds the record: reading is its work.
  if (home === null) return { stop: async () => {} }
  const stopping = new AbortController()
  const analyzer = openFrenchAnalyzer(options.threads)
  const queue = await openQueue(home.jobs, { onError: error => options.onError?.(error) })
  const done = work(record, queue, analyzer, {
    signal: stopping.signal,
    pause: 500,
    onOutcome: one => options.onOutcome?.(one),
  }).catch(error => options.onError?.(error))
  return {
    async stop() {
      stopping.abort()
      await done
      await queue.close()
      await analyzer.close()
    },
  }
}
