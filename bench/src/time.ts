/** Milliseconds that a call takes. */
export function millisecondsOf(call: () => void): number {
  const start = performance.now()
  call()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
