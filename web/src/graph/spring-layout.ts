export interface Point {
  x: number
  y: number
}

export interface Pull {
  readonly from: number
  readonly to: number
  readonly weight: number
}

const ROUNDS = 240

/**
 * Places `count` nodes by springs and repulsion (Fruchterman and Reingold 1991), from a circle and without chance: the same graph is drawn
 * the same way each time. Coordinates are about -1 to 1.
 */
export function springLayout(count: number, pulls: readonly Pull[]): Point[] {
  const points = Array.from({ length: count }, (_, index) => ({
    x: Math.cos((2 * Math.PI * index) / Math.max(1, count)),
    y: Math.sin((2 * Math.PI * index) / Math.max(1, count)),
  }))
  const ideal = 1.6 / Math.sqrt(Math.max(1, count))
  for (let round = 0; round < ROUNDS; round++) {
    const moves = points.map(() => ({ x: 0, y: 0 }))
    repel(points, moves, ideal)
    attract(points, moves, pulls, ideal)
    const heat = 0.1 * (1 - round / ROUNDS)
    for (const [index, point] of points.entries()) shift(point, moves[index] ?? { x: 0, y: 0 }, heat)
  }
  for (let round = 0; round < APART_ROUNDS; round++) if (!moveApart(points)) break
  return points
}

/** Room that a node takes with its name to the right of it, of the drawing's half width and height. */
const NAME = { width: 0.34, height: 0.12 }
const APART_ROUNDS = 60

/** Moves names that lie over each other apart, up and down; false where none did. */
function moveApart(points: readonly Point[]): boolean {
  let moved = false
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      const overlap = NAME.height - Math.abs(a.y - b.y)
      if (overlap <= 0.001 || Math.abs(a.x - b.x) >= NAME.width) continue
      const up = a.y < b.y ? -1 : 1
      a.y += (up * overlap) / 2
      b.y -= (up * overlap) / 2
      moved = true
    }
  }
  return moved
}

function repel(points: readonly Point[], moves: readonly Point[], ideal: number): void {
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const [a, b, left, right] = [points[i], points[j], moves[i], moves[j]]
      if (!a || !b || !left || !right) continue
      const dx = a.x - b.x
      const dy = a.y - b.y
      const square = Math.max(1e-4, dx * dx + dy * dy)
      const force = (ideal * ideal) / square
      left.x += dx * force
      left.y += dy * force
      right.x -= dx * force
      right.y -= dy * force
    }
  }
}

function attract(points: readonly Point[], moves: readonly Point[], pulls: readonly Pull[], ideal: number): void {
  for (const { from, to, weight } of pulls) {
    const [a, b, left, right] = [points[from], points[to], moves[from], moves[to]]
    if (!a || !b || !left || !right) continue
    const dx = a.x - b.x
    const dy = a.y - b.y
    const force = (Math.hypot(dx, dy) / ideal) * Math.min(2, 0.4 + Math.log2(1 + weight) / 3)
    left.x -= dx * force
    left.y -= dy * force
    right.x += dx * force
    right.y += dy * force
  }
}

function shift(point: Point, move: Point, heat: number): void {
  // A weak pull to the middle keeps parts that nothing joins from drifting apart.
  const x = move.x - point.x * 0.25
  const y = move.y - point.y * 0.25
  const length = Math.max(1e-6, Math.hypot(x, y))
  point.x += (x / length) * Math.min(length, heat)
  point.y += (y / length) * Math.min(length, heat)
}
