import { Worker } from 'node:worker_threads'
import { IngestError } from '../ingest-error.ts'
import type { ArticleList } from '../readers/article-list.ts'
import type { DocumentInput, ReadDocument } from '../readers/document.ts'
import type { ExtractionAnswer, ExtractionTask, ListInput } from './extraction-task.ts'

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
  heapMegabytes: 160,
}

/**
 * Reads documents in worker threads, so that a hostile one can neither stop nor fill the process: a document over its time or memory ends its worker,
 * gets an error, and the next one finds a fresh worker. Every promise is rejected with an IngestError and nothing else.
 */
export class Extractor {
  readonly #limits: ExtractionLimits
  readonly #lanes: Lane[]
  #next = 0

  constructor(limits: Partial<ExtractionLimits> = {}, workers = 1) {
    this.#limits = { ...DEFAULT_EXTRACTION_LIMITS, ...limits }
    this.#lanes = Array.from({ length: workers }, () => new Lane(this.#limits))
  }

  /** Text and fields of one document. */
  async readDocument(input: DocumentInput): Promise<ReadDocument> {
    const { document } = await this.#run({ ...input, kind: 'document' })
    if (!document) throw new IngestError('unreadable', 'The reader gave no answer.')
    return document
  }

  /** Entries of a feed, sitemap or OPML file. */
  async readList(input: ListInput): Promise<ArticleList> {
    const { list } = await this.#run({ ...input, kind: 'list' })
    if (!list) throw new IngestError('unreadable', 'The reader gave no answer.')
    return list
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map(lane => lane.close()))
  }

  async #run(task: ExtractionTask): Promise<ExtractionAnswer> {
    const { bytes } = this.#limits
    if (task.bytes.length > bytes) {
      throw new IngestError(
        'too-large',
        `The document has ${megabytes(task.bytes.length)} MiB; the limit is ${megabytes(bytes)} MiB.`,
      )
    }
    const lane = this.#lanes[this.#next++ % this.#lanes.length] ?? new Lane(this.#limits)
    const answer = await lane.run(task)
    if (answer.error)
      throw new IngestError(answer.error.code, answer.error.message, { temporary: answer.error.temporary })
    return answer
  }
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

/** One worker thread, started on demand, with one task at a time. It does not keep the process alive while idle. */
class Lane {
  readonly #limits: ExtractionLimits
  #worker: Worker | null = null
  #queue: Promise<unknown> = Promise.resolve()

  constructor(limits: ExtractionLimits) {
    this.#limits = limits
  }

  run(task: ExtractionTask): Promise<ExtractionAnswer> {
    const result = this.#queue.then(() => this.#ask(task))
    this.#queue = result.catch(() => undefined)
    return result
  }

  async close(): Promise<void> {
    await this.#queue
    await this.#worker?.terminate()
    this.#worker = null
  }

  #ask(task: ExtractionTask): Promise<ExtractionAnswer> {
    const worker = this.#start()
    return new Promise((resolve, reject) => {
      const settle = (healthy: boolean) => {
        clearTimeout(timer)
        worker.off('message', answered).off('error', broken).off('exit', ended)
        if (healthy) {
          worker.unref()
          return
        }
        this.#worker = null
        // A worker that is being terminated may still report; an error that nobody hears would end the process.
        worker.on('error', () => undefined)
        void worker.terminate()
      }
      const fail = (error: IngestError) => {
        settle(false)
        reject(error)
      }
      const answered = (answer: ExtractionAnswer) => {
        settle(true)
        resolve(answer)
      }
      const broken = (error: unknown) => fail(workerError(error, this.#limits))
      const ended = () => fail(new IngestError('out-of-memory', 'The reader stopped while reading the document.'))
      const late = () =>
        fail(
          new IngestError(
            'timeout',
            `Reading the document took longer than ${this.#limits.milliseconds / 1000} s and was stopped.`,
          ),
        )
      const timer = setTimeout(late, this.#limits.milliseconds)
      worker.on('message', answered).on('error', broken).on('exit', ended)
      worker.ref()
      worker.postMessage(task)
    })
  }

  #start(): Worker {
    this.#worker ??= new Worker(new URL('./extraction-worker.ts', import.meta.url), {
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.heapMegabytes,
        maxYoungGenerationSizeMb: 24,
        stackSizeMb: 4,
      },
      // Libraries that talk while reading strange pages are not heard.
      stdout: true,
      stderr: true,
    })
    return this.#worker
  }
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
