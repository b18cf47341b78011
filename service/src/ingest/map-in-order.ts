/**
 * Results of `work` over a stream, in its order, with up to `ahead` pieces of work under way. Reads no further ahead than that, so that a stream of any
 * length takes the memory of `ahead` items.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Whoever takes the result hears of its failure; until then it must not count as unheard.
    result.catch(() => undefined)
    pending.push(result)
    if (pending.length >= ahead) yield await (pending.shift() as Promise<Result>)
  }
  while (pending.length > 0) yield await (pending.shift() as Promise<Result>)
}
