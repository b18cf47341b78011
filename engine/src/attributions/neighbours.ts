import { lengthOf, type Span } from '../model/span.ts'
import type { Candidate } from './candidate.ts'

/** The candidates around one: the narrowest whose content holds its cue, the first whose cue stands in its content, and other cuts for its cue. */
export interface Neighbours {
  readonly outer: Candidate | null
  readonly inner: Candidate | null
  readonly rivals: readonly Candidate[]
}

/** How many candidates on are looked through for those that stand in each other. */
const REACH = 40

/** The neighbours of each candidate, in the order of the list. */
export function neighboursOf(candidates: readonly Candidate[]): Neighbours[] {
  const byCue = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.cueWord < 0) continue
    const cuts = byCue.get(candidate.cueWord)
    if (cuts) cuts.push(candidate)
    else byCue.set(candidate.cueWord, [candidate])
  }
  const byStart = [...candidates].sort((a, b) => placeOf(a).start - placeOf(b).start)
  const outer = new Map<Candidate, Candidate>()
  const inner = new Map<Candidate, Candidate>()
  for (let at = 0; at < byStart.length; at++)
    for (let next = at + 1; next < byStart.length && next <= at + REACH; next++) {
      relate(byStart[at]!, byStart[next]!)
      relate(byStart[next]!, byStart[at]!)
    }
  return candidates.map(candidate => ({
    outer: outer.get(candidate) ?? null,
    inner: inner.get(candidate) ?? null,
    rivals: (byCue.get(candidate.cueWord) ?? []).filter(other => other !== candidate),
  }))

  function relate(whole: Candidate, part: Candidate): void {
    if (whole.cueWord >= 0 && whole.cueWord === part.cueWord) return
    const place = placeOf(part)
    if (!whole.content.some(({ start, end }) => start <= place.start && place.end <= end)) return
    const known = outer.get(part)
    if (!known || lengthOf(whole.content) < lengthOf(known.content)) outer.set(part, whole)
    if (!inner.has(whole)) inner.set(whole, part)
  }
}

/** Where a candidate stands: its cue, or its first words where it has none. */
const placeOf = ({ cue, content }: Candidate): Span => cue ?? content[0]!
