import { Worker } from 'node:worker_threads'
import { IngestError } from '../ingest-error.ts'
import type { FailureCode } from '../ingested-article.ts'
import type { DocumentInput, ReadDocument } from '../readers/read-document.ts'

export interface ExtractionLimits {
  /** Bytes of one document. */
  readonly bytes: number
  /** Milliseconds that reading one document may take. */
  readonly milliseconds: number
  /** MiB of heap that reading one document may take. */
  readonly heapMegabytes: number
}

export const DEFAULT_EXTRACTION_LIMITS: ExtractionLimits = {
  bytes: 15 * 1024 * 1024,
  milliseconds: 20_000,
  heapMegabytes: 192,
}

interface Answer {
  readonly document?: ReadDocument
  readonly error?: { readonly code: FailureCode; readonly message: string; readonly temporary: boolean }
}

/**
 * Reads documents in one worker thread, one after the other, so that a hostile one can neither stop nor fill the process: a document over its
 * time or memory ends its worker, gets an error, and the next one finds a fresh worker.
 */
export class ExtractionWorkerPool {
  readonly #limits: ExtractionLimits
  #worker: Worker | null = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor(limits: Partial<ExtractionLimits> = {}) {
    this.#limits = { ...DEFAULT_EXTRACTION_LIMITS, ...limits }
  }

  /** Text and fields of one document. @throws IngestError, always of that class. */
  read(input: DocumentInput): Promise<ReadDocument> {
    const { bytes } = this.#limits
    if (input.bytes.length > bytes) {
      const size = `${(input.bytes.length / 1024 / 1024).toFixed(1)} MiB`
      return Promise.reject(
        new IngestError('too-large', `The document has ${size}; the limit is ${(bytes / 1024 / 1024).toFixed(1)} MiB.`),
      )
    }
    const result = this.#queue.then(() => this.#run(input))
    this.#queue = result.catch(() => undefined)
    return result
  }

  async close(): Promise<void> {
    await this.#queue
    await this.#worker?.terminate()
    this.#worker = null
  }

  #run(input: DocumentInput): Promise<ReadDocument> {
    const worker = this.#start()
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void, healthy: boolean) => {
        clearTimeout(timer)
        worker.removeAllListeners()
        if (!healthy) {
          this.#worker = null
          // A worker that is being terminated may still report; nobody listens any more, and an unheard error would end the process.
          worker.on('error', () => undefined)
          void worker.terminate()
        } else {
          worker.unref()
        }
        settle()
      }
      const timer = setTimeout(() => {
        const seconds = this.#limits.milliseconds / 1000
        finish(
          () =>
            reject(new IngestError('timeout', `Reading the document took longer than ${seconds} s and was stopped.`)),
          false,
        )
      }, this.#limits.milliseconds)
      worker.once('message', (answer: Answer) => finish(() => settleWith(answer, resolve, reject), true))
      worker.once('error', error => finish(() => reject(workerError(error, this.#limits)), false))
      worker.once('exit', () =>
        finish(() => reject(new IngestError('out-of-memory', 'The reader stopped while reading the document.')), false),
      )
      worker.ref()
      worker.postMessage(input)
    })
  }

  #start(): Worker {
    this.#worker ??= new Worker(new URL('./extraction-worker.ts', import.meta.url), {
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.heapMegabytes,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 4,
      },
    })
    return this.#worker
  }
}

function settleWith(
  answer: Answer,
  resolve: (document: ReadDocument) => void,
  reject: (error: IngestError) => void,
): void {
  if (answer.document) resolve(answer.document)
  else if (answer.error)
    reject(new IngestError(answer.error.code, answer.error.message, { temporary: answer.error.temporary }))
  else reject(new IngestError('unreadable', 'The reader gave no answer.'))
}

function workerError(error: unknown, limits: ExtractionLimits): IngestError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new IngestError(
      'out-of-memory',
      `Reading the document took more than ${limits.heapMegabytes} MiB of memory and was stopped.`,
    )
  }
  if (error instanceof RangeError) return new IngestError('too-deep', 'The document is nested too deeply to be read.')
  return new IngestError(
    'unreadable',
    `The document could not be read: ${error instanceof Error ? error.message : String(error)}`,
    { cause: error },
  )
}
