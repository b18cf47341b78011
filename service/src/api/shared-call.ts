/**
 * Calls `call` for many at once: those who ask while one call is under way share the next one, never the one under way, which may have
 * looked before the change that they know of.
 */
export function sharedCall<T>(call: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Promise<T> => {
    const started = call().finally(() => {
      if (current === started) current = null
    })
    current = started
    return started
  }
  return () => {
    if (current === null) return start()
    next ??= current
      .catch(() => {})
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
