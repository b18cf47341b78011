export interface ParagraphChange {
  readonly kind: 'kept' | 'added' | 'removed' | 'edited'
  /** Index among the older version's paragraphs, null for one that was added. */
  readonly older: number | null
  readonly newer: number | null
}

/** Share of common words from which a paragraph in the place of another is an edit of it and not a new one. */
const EDITED = 0.5
/** Cells of the comparison table; beyond, paragraphs that differ are compared in their order only. */
const MOST_CELLS = 4_000_000

/**
 * How one version became the other, paragraph by paragraph in reading order: longest common subsequence of equal paragraphs, then edits between them
 * by shared words. Paragraphs that differ only in white space are kept.
 */
export function compareVersions(older: readonly string[], newer: readonly string[]): ParagraphChange[] {
  const [a, b] = [older.map(squeeze), newer.map(squeeze)]
  const changes: ParagraphChange[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...commonSubsequence(a, b), [a.length, b.length] as const]) {
    changes.push(...pairEdits(a, b, { i, x, j, y }))
    if (x < a.length && y < b.length) changes.push({ kind: 'kept', older: x, newer: y })
    i = x + 1
    j = y + 1
  }
  return changes
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

function commonSubsequence(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if ((a.length + 1) * (b.length + 1) > MOST_CELLS) return []
  const width = b.length + 1
  const lengths = new Int32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = lengths[(i + 1) * width + j] ?? 0
      const right = lengths[i * width + j + 1] ?? 0
      lengths[i * width + j] = a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, right)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

/** Within a stretch that differs, each older paragraph is paired in order with the next newer one that shares half of its words. */
function pairEdits(
  a: readonly string[],
  b: readonly string[],
  gap: { i: number; x: number; j: number; y: number },
): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let next = gap.j
  for (let older = gap.i; older < gap.x; older++) {
    let match = -1
    for (let newer = next; newer < gap.y && match < 0; newer++)
      if (sharedWords(a[older] ?? '', b[newer] ?? '') >= EDITED) match = newer
    if (match < 0) {
      changes.push({ kind: 'removed', older, newer: null })
      continue
    }
    for (; next < match; next++) changes.push({ kind: 'added', older: null, newer: next })
    changes.push({ kind: 'edited', older, newer: match })
    next = match + 1
  }
  for (; next < gap.y; next++) changes.push({ kind: 'added', older: null, newer: next })
  return changes
}

/** Dice coefficient of the words of two paragraphs. */
function sharedWords(a: string, b: string): number {
  const x = wordsOf(a)
  const y = wordsOf(b)
  const counts = new Map<string, number>()
  for (const word of x) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of y) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return x.length + y.length === 0 ? 1 : (2 * shared) / (x.length + y.length)
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
