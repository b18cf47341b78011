import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Findings, Waiting } from '../record/types/findings.ts'
import type { Analyzer, ReadingVersions } from './analyzer.ts'

export type WorkerAnswer = { readonly findings: Findings } | { readonly message: string }

export interface ThreadOptions {
  /** Module whose default export makes the reader; see `ReaderModule`. */
  readonly module: string
  readonly versions: ReadingVersions
  /** One a core where absent. */
  readonly threads?: number | undefined
  /** Milliseconds after which a reading is given up and its thread replaced. */
  readonly timeout?: number | undefined
  /** Megabytes of heap after which a thread is replaced. */
  readonly memory?: number | undefined
}

const DEFAULT_TIMEOUT = 60_000
const DEFAULT_MEMORY = 1_024

interface Task {
  readonly article: Waiting
  resolve(findings: Findings): void
  reject(error: Error): void
}

/**
 * Reads in worker threads. An article on which a thread dies, runs out of memory or does not finish in time fails alone; the thread is
 * replaced and the next article read.
 */
export class ThreadAnalyzer implements Analyzer {
  readonly threads: number
  readonly rules: string
  readonly model: string
  readonly #options: ThreadOptions
  readonly #waiting: Task[] = []
  readonly #idle: Worker[] = []
  readonly #all = new Set<Worker>()
  #closed = false

  constructor(options: ThreadOptions) {
    this.threads = options.threads ?? availableParallelism()
    this.rules = options.versions.rules
    this.model = options.versions.model
    this.#options = options
  }

  read(article: Waiting): Promise<Findings> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the reader is closed'))
      this.#waiting.push({ article, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const task of this.#waiting.splice(0))
      task.reject(new Error('the reader was closed before it came to this article'))
    await Promise.all([...this.#all].map(worker => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#all.size < this.threads ? this.#start() : undefined)
    const task = worker && this.#waiting.shift()
    if (worker !== undefined && task !== undefined) this.#run(worker, task)
  }

  #start(): Worker {
    const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), {
      workerData: { module: this.#options.module },
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memory ?? DEFAULT_MEMORY },
    })
    // Idle threads do not keep the program running.
    worker.unref()
    this.#all.add(worker)
    return worker
  }

  #run(worker: Worker, task: Task): void {
    const timeout = this.#options.timeout ?? DEFAULT_TIMEOUT
    const timer = setTimeout(() => onError(new Error(`reading took longer than ${timeout / 1_000} s`)), timeout)
    const done = (): void => {
      clearTimeout(timer)
      // By name: removing all listeners would also remove those by which node delivers messages.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const onMessage = (answer: WorkerAnswer): void => {
      done()
      worker.unref()
      this.#idle.push(worker)
      if ('findings' in answer) task.resolve(answer.findings)
      else task.reject(new Error(answer.message))
      this.#next()
    }
    const onError = (error: Error): void => {
      done()
      this.#all.delete(worker)
      // A thread that ends with a further error has nobody left to tell.
      worker.on('error', () => {})
      void worker.terminate()
      task.reject(error)
      this.#next()
    }
    const onExit = (code: number): void => onError(new Error(`the reading thread ended with code ${code}`))
    worker.ref()
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(task.article)
  }
}
