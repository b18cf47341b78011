export interface Label {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly siglum: string
  readonly slot: number
  readonly named: boolean
  readonly depth: number
  readonly marks: readonly string[]
  /** Distance of the statement's line from the top of the text, in pixels. */
  readonly line: number
}

export interface PlacedLabel extends Label {
  readonly top: number
  /** Labels that found no room on their own lines and stand behind this one as sigla. */
  readonly others: readonly Label[]
}

const NAME = 17
const SMALL = 15
const GAP = 2

const height = (label: Label, others: number): number =>
  NAME + SMALL * (label.marks.length + (others > 0 ? 1 : 0)) + GAP

/** Labels of one voice that start on one line are one. */
function mergeOnLine(labels: readonly Label[]): Label[] {
  const merged: Label[] = []
  for (const label of labels) {
    const at = merged.findIndex(
      other => other.key === label.key && other.depth === label.depth && Math.abs(other.line - label.line) < 4,
    )
    const twin = merged[at]
    if (twin === undefined) merged.push(label)
    else merged[at] = { ...twin, marks: [...new Set([...twin.marks, ...label.marks])] }
  }
  return merged
}

/**
 * Places labels at their lines; one that is in the way gives way downwards, but never further than one line of text. Beyond that it joins
 * the label before as a siglum, so that a name never stands beside words of somebody else.
 */
export function placeLabels(labels: readonly Label[], lineHeight: number): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const label of mergeOnLine(labels)) {
    const top = Math.max(label.line, bottom)
    const before = placed.at(-1)
    if (before !== undefined && top - label.line > lineHeight * 0.8) {
      const others = [...before.others, label]
      placed[placed.length - 1] = { ...before, others }
      bottom = before.top + height(before, others.length)
      continue
    }
    placed.push({ ...label, top, others: [] })
    bottom = top + height(label, 0)
  }
  return placed
}
