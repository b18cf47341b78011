const PREFIX_WEIGHT = 0.1
const LONGEST_PREFIX = 4

/** Likeness of two texts, 0 to 1, after Jaro (1989) with Winkler's bonus for a common beginning (1990). */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b)
  let prefix = 0
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro)
}

function jaroOf(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return a === b ? 1 : 0
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const usedB = new Uint8Array(b.length)
  const matchedA: string[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (usedB[j] === 1 || a[i] !== b[j]) continue
      usedB[j] = 1
      matchedA.push(a[i]!)
      break
    }
  }
  if (matchedA.length === 0) return 0
  const matchedB = Array.from(b).filter((_, j) => usedB[j] === 1)
  const swapped = matchedA.filter((letter, index) => letter !== matchedB[index]).length / 2
  const common = matchedA.length
  return (common / a.length + common / b.length + (common - swapped) / common) / 3
}
