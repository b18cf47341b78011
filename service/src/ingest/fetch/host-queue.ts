import { setTimeout as sleep } from 'node:timers/promises'

export interface HostQueueSettings {
  /** Milliseconds between the starts of two requests to the same host. */
  readonly delay: number
  /** Requests to one host at a time. */
  readonly concurrency: number
  /** Requests to all hosts together at a time. */
  readonly total: number
}

export const DEFAULT_HOST_QUEUE: HostQueueSettings = { delay: 1000, concurrency: 1, total: 6 }

interface Host {
  running: number
  next: number
}

/** Keeps requests to one host apart in time and few at once. Callers wait; waiting ends at once when their signal aborts. */
export class HostQueue {
  readonly #settings: HostQueueSettings
  readonly #clock: () => number
  readonly #hosts = new Map<string, Host>()
  #running = 0
  #waiting: (() => void)[] = []

  constructor(settings: Partial<HostQueueSettings> = {}, clock: () => number = () => performance.now()) {
    this.#settings = { ...DEFAULT_HOST_QUEUE, ...settings }
    this.#clock = clock
  }

  /** Runs `task` when its host's turn has come. `delay` (a robots.txt crawl delay) lengthens the pause. */
  async run<Result>(
    host: string,
    task: () => Promise<Result>,
    options: { readonly delay?: number; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Result> {
    const state = this.#hosts.get(host) ?? { running: 0, next: 0 }
    this.#hosts.set(host, state)
    while (state.running >= this.#settings.concurrency || this.#running >= this.#settings.total)
      await this.#release(options.signal)
    state.running++
    this.#running++
    try {
      const pause = state.next - this.#clock()
      state.next = Math.max(state.next, this.#clock()) + Math.max(this.#settings.delay, options.delay ?? 0)
      if (pause > 0) await sleep(pause, undefined, options.signal ? { signal: options.signal } : {})
      return await task()
    } finally {
      state.running--
      this.#running--
      const waiting = this.#waiting
      this.#waiting = []
      for (const wake of waiting) wake()
    }
  }

  #release(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      const abort = () => reject(signal?.reason)
      signal?.addEventListener('abort', abort, { once: true })
      this.#waiting.push(() => {
        signal?.removeEventListener('abort', abort)
        resolve()
      })
    })
  }
}
