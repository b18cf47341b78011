/** Which statements were filed under a key, newest first. */
export interface KeyIndex {
  readonly size: number
  add(statement: number, keys: readonly number[]): void
  /** Statements under any of the keys with the number of keys they share; of each key only the `perKey` newest are looked at. */
  find(keys: readonly number[], perKey: number): Map<number, number>
}

const EMPTY = -1

/**
 * A candidate index in memory: an open-addressing table from key to a chain of entries, in flat arrays that double. Adding and looking
 * up cost the same whatever the number of statements; about 12 bytes an entry and 12 a slot.
 */
export function makeKeyIndex(): KeyIndex {
  let keys = new Float64Array(1 << 12)
  let heads = new Int32Array(1 << 12).fill(EMPTY)
  let entries = new Int32Array(1 << 12)
  let previous = new Int32Array(1 << 12)
  let [used, entryCount, statements] = [0, 0, 0]

  const slotOf = (key: number): number => {
    let slot = Math.imul((key / 0x100000000) ^ key, 0x9e3779b1) >>> (32 - Math.log2(keys.length))
    while (heads[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1)
    return slot
  }
  const growTable = () => {
    const [oldKeys, oldHeads] = [keys, heads]
    keys = new Float64Array(oldKeys.length * 2)
    heads = new Int32Array(oldKeys.length * 2).fill(EMPTY)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] === EMPTY) continue
      const slot = slotOf(oldKeys[i]!)
      keys[slot] = oldKeys[i]!
      heads[slot] = oldHeads[i]!
    }
  }
  const addEntry = (statement: number, key: number) => {
    if (entryCount === entries.length) [entries, previous] = [doubled(entries), doubled(previous)]
    if (used * 2 >= keys.length) growTable()
    const slot = slotOf(key)
    if (heads[slot] === EMPTY) used++
    keys[slot] = key
    entries[entryCount] = statement
    previous[entryCount] = heads[slot]!
    heads[slot] = entryCount++
  }
  return {
    get size() {
      return statements
    },
    add(statement, filed) {
      statements++
      for (const key of filed) addEntry(statement, key)
    },
    find(sought, perKey) {
      const shared = new Map<number, number>()
      for (const key of sought) {
        let at = heads[slotOf(key)]!
        for (let seen = 0; at !== EMPTY && seen < perKey; seen++, at = previous[at]!)
          shared.set(entries[at]!, (shared.get(entries[at]!) ?? 0) + 1)
      }
      return shared
    },
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
