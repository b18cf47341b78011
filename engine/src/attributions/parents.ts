import type { Span } from '../model/span.ts'
import type { Selected } from './select.ts'

const length = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)
const holds = (content: readonly Span[], span: Span): boolean =>
  content.some(part => part.start <= span.start + 1 && span.end <= part.end + 1)

/**
 * The attribution inside whose content each one stands, by index, -1 for none. `attributions` are sorted by the start of their content.
 * A cue decides where there is one; a quotation without cue stands inside what strictly contains it.
 */
export function findParents(attributions: readonly Selected[]): Int32Array {
  const parents = new Int32Array(attributions.length).fill(-1)
  const sizes = attributions.map(({ content }) => length(content))
  for (const [index, inner] of attributions.entries()) {
    let best = -1
    for (let at = Math.max(0, index - 40); at < Math.min(attributions.length, index + 20); at++) {
      const outer = attributions[at]!
      if (
        at === index ||
        !standsIn(inner, outer) ||
        (standsIn(outer, inner) && (sizes[at]! < sizes[index]! || (sizes[at] === sizes[index] && at > index)))
      )
        continue
      if (best < 0 || sizes[at]! < sizes[best]!) best = at
    }
    parents[index] = best
  }
  return withoutCycles(parents)
}

function standsIn(inner: Selected, outer: Selected): boolean {
  if (outer.inside && inner.inside && outer.quotation === inner.quotation) return false
  if (isRemark(outer, inner)) return false
  if (inner.cue)
    return (
      holds(outer.content, inner.cue) &&
      !(outer.cue && holds(inner.content, outer.cue) && length(inner.content) > length(outer.content))
    )
  return inner.content.every(span => holds(outer.content, span)) && length(outer.content) > length(inner.content) + 3
}

/** *Elle exclut de partir, comme le demandent ses alliés*; *Il a promis un plan, efficace selon lui*: a trailing remark does not tell what the sentence says. */
function isRemark(outer: Selected, inner: Selected): boolean {
  if (!inner.cue || !outer.cue || inner.cue.start > outer.cue.start) return false
  if (inner.quotation >= 0 || inner.traits.includes('quoted')) return false
  return outer.traits.includes('comme') || (outer.traits.includes('later') && outer.traits.includes('pronoun'))
}

function withoutCycles(parents: Int32Array): Int32Array {
  for (let start = 0; start < parents.length; start++) {
    let steps = 0
    for (let at = parents[start]!; at >= 0; at = parents[at]!)
      if (at === start || ++steps > parents.length) {
        parents[start] = -1
        break
      }
  }
  return parents
}
