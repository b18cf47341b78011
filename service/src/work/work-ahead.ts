/**
 * What `work` makes of each item, in the order of the items. While the caller is busy with one result, up to `ahead` further items are
 * fetched and worked on.
 */
export async function* workAhead<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const begin = async (): Promise<IteratorResult<Result, undefined>> => {
    const next = await iterator.next()
    return next.done ? { done: true, value: undefined } : { done: false, value: await work(next.value) }
  }
  const begun: ReturnType<typeof begin>[] = []
  for (;;) {
    while (begun.length <= ahead) {
      const one = begin()
      // It is told when its turn comes; nobody may be listening before, or at all.
      one.catch(() => undefined)
      begun.push(one)
    }
    const result = await begun.shift()!
    if (result.done) return
    yield result.value
  }
}
