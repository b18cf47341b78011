export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

const MAXIMUM_CELLS = 4_000_000

const split = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []

function push(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string): void {
  const last = pieces.at(-1)
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text }
  else pieces.push({ kind, text })
}

/** Lengths of the longest common subsequences of all tails, row by row (Wagner and Fischer 1974). */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      table[at] =
        a[i] === b[j] ? (table[at + width + 1] ?? 0) + 1 : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0)
    }
  }
  return table
}

/** What turns `a` into `b`, item by item; too long lists are told as removed and added whole. */
export function diffItems(a: readonly string[], b: readonly string[]): DiffPiece[] {
  const pieces: DiffPiece[] = []
  if (a.length * b.length > MAXIMUM_CELLS) {
    if (a.length > 0) push(pieces, 'removed', a.join(''))
    if (b.length > 0) push(pieces, 'added', b.join(''))
    return pieces
  }
  const table = commonLengths(a, b)
  const width = b.length + 1
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      push(pieces, 'same', a[i] ?? '')
      i++
      j++
    } else if (
      j >= b.length ||
      (i < a.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      push(pieces, 'removed', a[i++] ?? '')
    } else push(pieces, 'added', b[j++] ?? '')
  }
  return pieces
}

/** Word by word. */
export const diffWords = (a: string, b: string): DiffPiece[] => diffItems(split(a), split(b))

export interface ParagraphDiff {
  readonly kind: 'same' | 'removed' | 'added' | 'edited'
  readonly pieces: readonly DiffPiece[]
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Share of common words, 0 to 1. */
function likeness(a: string, b: string): number {
  const left = words(a)
  const right = words(b)
  const common = [...left].filter(word => right.has(word)).length
  return (2 * common) / Math.max(1, left.size + right.size)
}

const SAME_PARAGRAPH = 0.5

/** Paragraph by paragraph; one that was edited shows its words. */
export function diffParagraphs(a: string, b: string): ParagraphDiff[] {
  const paragraphs = (text: string) =>
    text
      .split(/\n+/)
      .filter(line => line.trim() !== '')
      .map(line => `${line}\n`)
  const rows = diffItems(paragraphs(a), paragraphs(b)).flatMap(piece =>
    piece.text
      .split('\n')
      .filter(line => line !== '')
      .map(text => ({ kind: piece.kind, text })),
  )
  const found: ParagraphDiff[] = []
  const used = new Set<number>()
  rows.forEach((row, index) => {
    if (used.has(index)) return
    if (row.kind !== 'removed') {
      found.push({ kind: row.kind, pieces: [row] })
      return
    }
    const twin = rows.findIndex(
      (other, at) =>
        at > index && !used.has(at) && other.kind === 'added' && likeness(row.text, other.text) >= SAME_PARAGRAPH,
    )
    if (twin === -1) found.push({ kind: 'removed', pieces: [row] })
    else {
      used.add(twin)
      found.push({ kind: 'edited', pieces: diffWords(row.text, rows[twin]?.text ?? '') })
    }
  })
  return found
}
