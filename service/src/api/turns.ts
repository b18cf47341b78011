/** Lets at most `most` calls run at a time; the others wait, first come, first served. */
export function turns(most: number): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async call => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else running += 1
    try {
      return await call()
    } finally {
      const next = waiting.shift()
      // The turn goes on to whoever waits longest.
      if (next === undefined) running -= 1
      else next()
    }
  }
}
