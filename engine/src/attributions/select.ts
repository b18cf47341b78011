import type { Span } from '../model/span.ts'
import { contains, lengthOf, overlaps } from '../model/span.ts'
import type { Candidate } from './candidate.ts'

/** A candidate that was kept, with the probability that kept it. */
export interface Selected extends Candidate {
  readonly confidence: number
}

/** Several cuts for one cue are kept out where even together they are less likely than this; else the likeliest may stay below the threshold. */
const TOGETHER = 0.65

/** Keeps one candidate for each cue and each stretch of content: the likelier one; nested ones stay. */
export function select(candidates: readonly Selected[], threshold: number): Selected[] {
  const kept: Selected[] = []
  const byCue = new Map<number, Selected>()
  const together = new Map<number, number>()
  for (const { cueWord, confidence } of candidates)
    if (cueWord >= 0) together.set(cueWord, (together.get(cueWord) ?? 0) + confidence)
  const likelyFirst = candidates
    .filter(({ confidence, cueWord }) => confidence >= threshold || (together.get(cueWord) ?? 0) >= TOGETHER)
    .sort((a, b) => b.confidence - a.confidence)
  const grid = new Map<number, Selected[]>()
  for (const candidate of likelyFirst) {
    if (candidate.cueWord >= 0 && byCue.has(candidate.cueWord)) continue
    const start = candidate.content[0]!.start
    const end = candidate.content.at(-1)!.end
    const cells = [start >> 9, (start >> 9) - 1, (start >> 9) + 1]
    if (cells.some(cell => (grid.get(cell) ?? []).some(other => repeats(candidate, other)))) continue
    if (candidate.cueWord >= 0) byCue.set(candidate.cueWord, candidate)
    grid.set(start >> 9, [...(grid.get(start >> 9) ?? []), candidate])
    if (end > start) kept.push(candidate)
  }
  return kept.sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end)
}

/** True where two candidates say the same of the same words, neither standing inside the other. */
function repeats(a: Selected, b: Selected): boolean {
  // *« A, a dit X. B »*: the quotation whose incise is inside it is one attribution, not one within another
  if (a.quotation >= 0 && a.quotation === b.quotation && (a.inside || b.inside)) return true
  if ((a.cue && framedBy(a, b)) || (b.cue && framedBy(b, a))) return false
  return likeness(a.content, b.content) > 0.8
}

/** True where the cue of one stands within the content of the other. */
const framedBy = (inner: Selected, outer: Selected): boolean => outer.content.some(span => contains(span, inner.cue!))

/** Shared length over joint length. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const x of a)
    for (const y of b) if (overlaps(x, y)) shared += Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return shared / (lengthOf(a) + lengthOf(b) - shared || 1)
}
