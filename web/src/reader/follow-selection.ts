const MILLISECONDS = 220

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves the list so that the card stands at the height of its words; cubic ease-out. */
function glide(list: HTMLElement, top: number): void {
  const from = list.scrollTop
  if (isStill() || Math.abs(top - from) < 2) {
    list.scrollTop = top
    return
  }
  const start = performance.now()
  const step = (now: number) => {
    const share = Math.min(1, (now - start) / MILLISECONDS)
    list.scrollTop = from + (top - from) * (1 - (1 - share) ** 3)
    if (share < 1) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}

/** Brings the words into the free part of the window: above the sheet on a phone. */
function showWords(words: DOMRect): void {
  const free = innerWidth <= 720 ? innerHeight * 0.58 : innerHeight * 0.8
  if (words.top > 90 && words.bottom < free) return
  const top = scrollY + words.top - Math.max(90, Math.min(innerHeight * 0.3, free - words.height - 24))
  scrollTo({ top, behavior: isStill() ? 'instant' : 'smooth' })
}

/** Shows the selected words and puts their card beside them. */
export function followSelection(id: string, text: HTMLElement, cards: HTMLElement | undefined): void {
  requestAnimationFrame(() => {
    const words = text.querySelector(`.line[data-id="${CSS.escape(id)}"]`)?.getBoundingClientRect()
    if (words === undefined) return
    const before = scrollY
    showWords(words)
    const card = cards?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
    if (cards === undefined || card === null || card === undefined || cards.offsetWidth === 0) return
    const bounds = cards.getBoundingClientRect()
    // Where the words will be once the window has stopped, seen from the list's own top.
    const height = words.top - Math.max(0, bounds.top) - (scrollY - before)
    glide(cards, card.offsetTop - Math.min(Math.max(height - 14, 60), innerHeight * 0.45))
  })
}
