/** How many others one stands in; `parents` holds the index of each one's parent, -1 for none. More than 50 count as 50. */
export function depthOf(parents: Int32Array, index: number): number {
  let steps = 0
  for (let at = parents[index]!; at >= 0 && steps < 50; at = parents[at]!) steps++
  return steps
}
