import { untrack } from 'svelte'
import { RequestError } from './client.ts'
import type { Shell } from './shell.svelte.ts'

/** Something read from the API. The last answer stays while the next one is on its way. */
export class Resource<T> {
  data = $state.raw<T | null>(null)
  error = $state.raw<RequestError | null>(null)
  loading = $state(true)
  /** The address that `data` came from. */
  path = $state.raw<string | null>(null)
  #again = $state(0)

  /** `path` is followed: where it changes, the new address is read and the old request given up. Null reads nothing. */
  constructor(shell: Shell, path: () => string | null) {
    $effect(() => {
      const address = path()
      // Read anew on demand and when a lost server is back.
      void this.#again
      void shell.connection.returns
      if (address === null) {
        this.loading = false
        return
      }
      const control = new AbortController()
      untrack(() => void this.#read(shell, address, control.signal))
      return () => control.abort()
    })
  }

  refresh(): void {
    this.#again += 1
  }

  async #read(shell: Shell, address: string, signal: AbortSignal): Promise<void> {
    this.loading = true
    try {
      const data = await shell.client.get<T>(address, signal)
      if (signal.aborted) return
      this.data = data
      this.path = address
      this.error = null
    } catch (error) {
      if (signal.aborted) return
      this.error = error instanceof RequestError ? error : new RequestError(String(error), null)
    }
    this.loading = false
  }
}
