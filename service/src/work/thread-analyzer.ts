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
/**
 * Characters that a thread has in hand, read and to be read: about 300 ms of work, so that it does not wait while this thread is busy (a
 * folder's database runs on it). A longer article is handed out by itself.
 */
const IN_HAND = 128_000

interface Task {
  readonly article: Waiting
  resolve(findings: Findings): void
  reject(error: Error): void
}

/** A thread with the articles that it was given, in the order in which it answers. */
interface Thread {
  readonly worker: Worker
  readonly hand: Task[]
  timer: NodeJS.Timeout | undefined
  /** Why the thread is being ended. */
  fault: Error | undefined
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
  readonly #all = new Set<Thread>()
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
      this.#handOut()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    const given = [...this.#all].flatMap(thread => thread.hand.splice(0))
    for (const task of [...given, ...this.#waiting.splice(0)])
      task.reject(new Error('the reader was closed before it came to this article'))
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()))
  }

  #handOut(): void {
    for (let task = this.#waiting[0]; task !== undefined; task = this.#waiting[0]) {
      const thread = this.#threadFor(task)
      if (thread === null) return
      this.#waiting.shift()
      thread.hand.push(task)
      if (thread.hand.length === 1) this.#expectAnswer(thread)
      thread.worker.postMessage(task.article)
    }
  }

  /** The thread with the least in hand, a new one rather than one that is busy; null where all have enough. */
  #threadFor({ article }: Task): Thread | null {
    const running = [...this.#all].filter(thread => thread.fault === undefined)
    const least = running.reduce<Thread | null>(
      (best, thread) => (best === null || lettersIn(thread) < lettersIn(best) ? thread : best),
      null,
    )
    if (least === null || (least.hand.length > 0 && this.#all.size < this.threads))
      return this.#all.size < this.threads ? this.#start() : null
    return least.hand.length === 0 || lettersIn(least) + article.text.length <= IN_HAND ? least : null
  }

  #start(): Thread {
    const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), {
      workerData: { module: this.#options.module },
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memory ?? DEFAULT_MEMORY },
    })
    // Idle threads do not keep the program running.
    worker.unref()
    const thread: Thread = { worker, hand: [], timer: undefined, fault: undefined }
    this.#all.add(thread)
    worker.on('message', (answer: WorkerAnswer) => this.#onAnswer(thread, answer))
    // The answers that it still gave arrive before it has ended: only then is it clear on which article it died.
    worker.on('error', error => {
      thread.fault ??= error
    })
    worker.on('exit', code => this.#onExit(thread, code))
    return thread
  }

  #onAnswer(thread: Thread, answer: WorkerAnswer): void {
    const task = thread.hand.shift()
    clearTimeout(thread.timer)
    if (thread.hand.length > 0) this.#expectAnswer(thread)
    else thread.worker.unref()
    if ('findings' in answer) task?.resolve(answer.findings)
    else task?.reject(new Error(answer.message))
    this.#handOut()
  }

  #expectAnswer(thread: Thread): void {
    const timeout = this.#options.timeout ?? DEFAULT_TIMEOUT
    thread.worker.ref()
    thread.timer = setTimeout(() => {
      thread.fault = new Error(`reading took longer than ${timeout / 1_000} s`)
      void thread.worker.terminate()
    }, timeout)
  }

  /** What the thread was reading fails; what else it had in hand is read by others. */
  #onExit(thread: Thread, code: number): void {
    clearTimeout(thread.timer)
    this.#all.delete(thread)
    const [reading, ...others] = thread.hand.splice(0)
    reading?.reject(thread.fault ?? new Error(`the reading thread ended with code ${code}`))
    this.#waiting.unshift(...others)
    this.#handOut()
  }
}

const lettersIn = ({ hand }: Thread): number => hand.reduce((sum, { article }) => sum + article.text.length, 0)
