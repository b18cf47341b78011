export type KeyHandler = (event: KeyboardEvent) => void
export type KeyMap = Readonly<Record<string, KeyHandler>>

const SEQUENCE_MILLISECONDS = 1_500

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

const worksByItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary, [role="tab"]') !== null

/** Single keys and two-key sequences (`g b`). The map that was added last answers first. */
export class Keyboard {
  readonly #maps: KeyMap[] = []
  readonly #enabled: () => boolean
  readonly #document: Document
  #prefix: { readonly key: string; readonly at: number } | null = null

  constructor(window: Window, enabled: () => boolean) {
    this.#enabled = enabled
    this.#document = window.document
    window.addEventListener('keydown', event => this.#press(event))
  }

  /** Adds keys until the returned function is called. */
  add(map: KeyMap): () => void {
    this.#maps.push(map)
    return () => {
      const at = this.#maps.indexOf(map)
      if (at !== -1) this.#maps.splice(at, 1)
    }
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    // The keys of a dialog are its own: Escape closes it and nothing behind it.
    if (this.#document.querySelector('dialog:modal') !== null) return
    if (event.key !== 'Escape') {
      if (isTyping(event.target) || !this.#enabled()) return
      if ((event.key === 'Enter' || event.key === ' ') && worksByItself(event.target)) return
    }
    const name = this.#name(event)
    const handler = this.#maps.findLast(map => map[name] !== undefined)?.[name]
    if (handler === undefined) return
    event.preventDefault()
    handler(event)
  }

  #name(event: KeyboardEvent): string {
    const before = this.#prefix
    this.#prefix = null
    if (before !== null && event.timeStamp - before.at < SEQUENCE_MILLISECONDS) return `${before.key} ${event.key}`
    if (event.key === 'g') this.#prefix = { key: 'g', at: event.timeStamp }
    return event.key
  }
}
