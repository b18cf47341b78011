import type { ConnectionWatcher } from './client.ts'

const INTERVAL = 2_000

/** Whether the server answers. While it does not, it is asked again every two seconds; screens read anew when it is back. */
export class Connection implements ConnectionWatcher {
  isLost = $state(false)
  /** Grows each time the server comes back. */
  returns = $state(0)
  #timer: ReturnType<typeof setTimeout> | null = null

  lost(): void {
    this.isLost = true
    this.#timer ??= setTimeout(() => this.#ask(), INTERVAL)
  }

  answered(): void {
    if (!this.isLost) return
    this.isLost = false
    this.returns += 1
  }

  async #ask(): Promise<void> {
    this.#timer = null
    try {
      await fetch('/api/v1/status', { signal: AbortSignal.timeout(INTERVAL) })
      this.answered()
    } catch {
      this.lost()
    }
  }
}
