/**
 * Weights of an averaged perceptron (Freund and Schapire, 1999; Collins, 2002) over hashed rows: each row has one weight a class.
 * The average over all steps is kept through a second array, so that a step costs only what it changes.
 */
export class AveragedRows {
  readonly weights: Float32Array
  readonly #late: Float32Array
  readonly lanes: number
  #step = 1

  constructor(rows: number, lanes: number) {
    this.lanes = lanes
    this.weights = new Float32Array(rows * lanes)
    this.#late = new Float32Array(rows * lanes)
  }

  /** Writes the score of each class into `scores`. */
  score(rows: Int32Array, count: number, scores: Float32Array): void {
    const { weights, lanes } = this
    scores.fill(0, 0, lanes)
    for (let k = 0; k < count; k++) {
      const at = rows[k]! * lanes
      for (let lane = 0; lane < lanes; lane++) scores[lane]! += weights[at + lane]!
    }
  }

  /** Moves the weights of the rows towards `good` and away from `bad`. */
  update(rows: Int32Array, count: number, good: number, bad: number): void {
    const { weights, lanes } = this
    for (let k = 0; k < count; k++) {
      const at = rows[k]! * lanes
      weights[at + good]!++
      this.#late[at + good]! += this.#step
      weights[at + bad]!--
      this.#late[at + bad]! -= this.#step
    }
  }

  /** Ends one step; call it once for each decision, whether right or wrong. */
  tick(): void {
    this.#step++
  }

  /** The averaged weights. */
  average(): Float32Array {
    return this.weights.map((weight, at) => weight - this.#late[at]! / this.#step)
  }
}
