import { duration } from '../ingest/watch/feed-state.ts'

export interface AddCounts {
  new: number
  versions: number
  same: number
  failed: number
}

export interface ProgressOutput {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** Milliseconds between two lines of progress on a terminal, and where nobody watches. */
const TERMINAL_PACE = 200
const LOG_PACE = 15_000

/** Shows how far long work is: items, rate, failures, time left. On a terminal one line that changes; elsewhere a line now and then. */
export class AddProgress {
  readonly counts: AddCounts = { new: 0, versions: 0, same: 0, failed: 0 }
  readonly #output: ProgressOutput
  readonly #clock: () => number
  readonly #start: number
  #shown: number
  #bytes = 0
  #totalBytes = 0
  #line = false

  constructor(output: ProgressOutput, clock: () => number = () => performance.now()) {
    this.#output = output
    this.#clock = clock
    this.#start = clock()
    this.#shown = this.#start
  }

  /** Says how many bytes there are to read in all, where that is known. */
  expectBytes(total: number): void {
    this.#totalBytes = total
  }

  readBytes(count: number): void {
    this.#bytes += count
  }

  /** A line that stays, above the one that changes. */
  note(text: string): void {
    this.#clear()
    this.#output.write(`${text}\n`)
  }

  tick(): void {
    const now = this.#clock()
    if (now - this.#shown < (this.#output.isTTY ? TERMINAL_PACE : LOG_PACE)) return
    this.#shown = now
    this.#clear()
    this.#output.write(this.#output.isTTY ? `\r${this.#text(now)}` : `${this.#text(now)}\n`)
    this.#line = this.#output.isTTY === true
  }

  /** The last line: what became of everything. */
  summary(): string {
    this.#clear()
    const { counts } = this
    const added = counts.new + counts.versions + counts.same
    const parts = [
      `${counts.new} new`,
      `${counts.versions} new version${counts.versions === 1 ? '' : 's'}`,
      `${counts.same} already known`,
    ]
    return `${added} article${added === 1 ? '' : 's'} (${parts.join(', ')}), ${counts.failed} failed, in ${duration(this.#clock() - this.#start)}`
  }

  #text(now: number): string {
    const { counts } = this
    const items = counts.new + counts.versions + counts.same + counts.failed
    const elapsed = Math.max(now - this.#start, 1)
    const left =
      this.#totalBytes > 0 && this.#bytes > 0
        ? `, ${duration((elapsed * Math.max(0, this.#totalBytes - this.#bytes)) / this.#bytes)} left`
        : ''
    return `${items} items, ${((items * 1000) / elapsed).toFixed(1)}/s, ${counts.failed} failed${left}`
  }

  #clear(): void {
    if (this.#line) this.#output.write('\r\u001b[K')
    this.#line = false
  }
}
