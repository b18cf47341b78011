/** Answers kept at most, and bytes of one and of all: enough for what is looked at again, bounded whatever is asked. */
const MOST_ANSWERS = 2_000
const MOST_BYTES_EACH = 1_000_000
const MOST_BYTES = 64_000_000

export interface KeptAnswer {
  readonly body: string
  readonly type: string
}

/** Answers by their tags. A tag names the state of the record too, so nothing kept is ever wrong: old ones are just not asked for again. */
export class AnswerCache {
  readonly #answers = new Map<string, KeptAnswer>()
  #bytes = 0

  get(tag: string): KeptAnswer | null {
    const answer = this.#answers.get(tag)
    if (answer === undefined) return null
    // Asked for again: it becomes the youngest.
    this.#answers.delete(tag)
    this.#answers.set(tag, answer)
    return answer
  }

  keep(tag: string, answer: KeptAnswer): void {
    if (answer.body.length > MOST_BYTES_EACH || this.#answers.has(tag)) return
    this.#answers.set(tag, answer)
    this.#bytes += answer.body.length
    for (const [oldest, { body }] of this.#answers) {
      if (this.#answers.size <= MOST_ANSWERS && this.#bytes <= MOST_BYTES) return
      this.#answers.delete(oldest)
      this.#bytes -= body.length
    }
  }
}
