import type { Span } from '../model/span.ts'
import type { Syntax } from '../model/syntax.ts'
import type { TenseCues } from './grammar.ts'
import type { Tense } from './resolve/context.ts'

/** How far a clause is looked at, in characters on either side. */
const REACH = 120

/** The tense of the clause around an expression: from the syntax where there is one, else from the words nearby. */
export function tenseAt(
  span: Span,
  input: { readonly text: string; readonly syntax: Syntax | null },
  cues: TenseCues,
): Tense {
  return tenseNearby(span, input.text, cues)
}

function tenseNearby(span: Span, text: string, cues: TenseCues): Tense {
  const before = text.slice(Math.max(0, span.start - REACH), span.start)
  const after = text.slice(span.end, span.end + REACH)
  const left = before.slice(
    Math.max(before.lastIndexOf('\n'), ...['. ', '! ', '? ', ' ; '].map(mark => before.lastIndexOf(mark) + 1)) + 1,
  )
  const stop = after.search(/[.!?;](\s|$)|\n/u)
  const right = stop < 0 ? after : after.slice(0, stop)
  const future = nearest(left, right, cues.future)
  const past = nearest(left, right, cues.past)
  if (future === null && past === null) return null
  return (future ?? Number.POSITIVE_INFINITY) < (past ?? Number.POSITIVE_INFINITY) ? 'future' : 'past'
}

/** Distance to the nearest cue; what stands before the expression is a little nearer than what follows. */
function nearest(left: string, right: string, cue: RegExp): number | null {
  let best: number | null = null
  for (const match of left.matchAll(cue)) best = left.length - match.index - match[0].length
  const next = right.matchAll(cue).next()
  if (!next.done && (best === null || next.value.index < best)) best = next.value.index
  return best
}
