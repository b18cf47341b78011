import type { Quotation } from '../model/quotation.ts'

/** A quotation before it is known what it stands in. */
export type FlatQuotation = Omit<Quotation, 'depth' | 'parent' | 'continues'> & {
  readonly continues: FlatQuotation | null
}

/**
 * Orders quotations by `start`, outer before inner, and tells each what it stands in. Where a repaired one crosses another, it is left out:
 * quotations nest or stand apart.
 */
export function nestQuotations(found: readonly FlatQuotation[]): Quotation[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const indexes = new Map<FlatQuotation, number>()
  const nested: Quotation[] = []
  const open: number[] = []
  for (const quotation of ordered) {
    while (open.length > 0 && nested[open.at(-1)!]!.end <= quotation.start) open.pop()
    const parent = open.at(-1) ?? -1
    if (parent >= 0 && quotation.end > nested[parent]!.end) continue
    const continues = quotation.continues === null ? -1 : (indexes.get(quotation.continues) ?? -1)
    indexes.set(quotation, nested.length)
    open.push(nested.length)
    nested.push({ ...quotation, depth: open.length - 1, parent, continues })
  }
  return nested
}
