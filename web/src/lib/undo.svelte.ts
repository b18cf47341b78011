const SECONDS = 12

export interface Undoable {
  readonly text: string
  readonly undo: (() => Promise<void>) | null
}

/** The last change, for as long as it can be taken back from the bar at the bottom. */
export class UndoBar {
  current = $state.raw<Undoable | null>(null)
  #timer: ReturnType<typeof setTimeout> | null = null

  show(text: string, undo: (() => Promise<void>) | null = null): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.current = { text, undo }
    this.#timer = setTimeout(() => this.hide(), SECONDS * 1000)
  }

  hide(): void {
    this.current = null
  }
}
