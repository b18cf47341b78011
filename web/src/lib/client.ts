import type { Problem } from '../generated/api.ts'

/** An answer that says what went wrong and what to do. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly problem: Problem | null

  constructor(message: string, problem: Problem | null) {
    super(message)
    this.problem = problem
  }
}

export interface ConnectionWatcher {
  lost(): void
  answered(): void
}

const TIMEOUT = 20_000

/** Talks to the API under /api/v1. */
export class Client {
  readonly #watcher: ConnectionWatcher

  constructor(watcher: ConnectionWatcher) {
    this.#watcher = watcher
  }

  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#send<T>('GET', path, undefined, signal)
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.#send<T>('POST', path, JSON.stringify(body))
  }

  remove<T>(path: string): Promise<T> {
    return this.#send<T>('DELETE', path)
  }

  sendFile<T>(path: string, file: Blob): Promise<T> {
    return this.#send<T>('POST', path, file)
  }

  async #send<T>(method: string, path: string, body?: string | Blob, signal?: AbortSignal): Promise<T> {
    const token = sessionStorage.getItem('token')
    const headers: Record<string, string> = { accept: 'application/json' }
    if (body !== undefined)
      headers['content-type'] = typeof body === 'string' ? 'application/json' : 'application/octet-stream'
    if (token) headers['authorization'] = `Bearer ${token}`
    const limit = AbortSignal.timeout(TIMEOUT)
    const init: RequestInit = { method, headers, signal: signal ? AbortSignal.any([signal, limit]) : limit }
    if (body !== undefined) init.body = body
    const answer = await this.#fetch(`/api/v1${path}`, init, signal)
    if (answer.ok) return (await answer.json()) as T
    const problem = await answer.json().then(
      found => found as Problem,
      () => null,
    )
    throw new RequestError(problem?.detail ?? `${answer.status} ${answer.statusText}`, problem)
  }

  async #fetch(address: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
    try {
      const answer = await fetch(address, init)
      this.#watcher.answered()
      return answer
    } catch (error) {
      if (signal?.aborted) throw error
      this.#watcher.lost()
      throw new RequestError('…', null)
    }
  }
}
