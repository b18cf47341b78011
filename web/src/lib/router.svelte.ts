/** Where the reader is. Every view is an address; going there restores it. */
export class Router {
  path = $state('/')
  query = $state.raw(new URLSearchParams())
  #places = new Map<string, number>()
  #window: Window

  constructor(window: Window) {
    this.#window = window
    this.#read()
    window.history.scrollRestoration = 'manual'
    window.addEventListener('popstate', () => {
      this.#read()
      this.#restore()
    })
    window.document.addEventListener('click', event => this.#follow(event))
  }

  #read(): void {
    const { pathname, search } = this.#window.location
    this.path = pathname
    this.query = new URLSearchParams(search)
  }

  #address(): string {
    return this.#window.location.pathname + this.#window.location.search
  }

  /** Puts the page where it was when this address was left; the list may need a moment to be there. */
  #restore(): void {
    const top = this.#places.get(this.#address()) ?? 0
    let tries = 0
    const attempt = () => {
      this.#window.scrollTo(0, top)
      if (Math.abs(this.#window.scrollY - top) > 2 && tries++ < 40) this.#window.setTimeout(attempt, 25)
    }
    attempt()
  }

  /** Opens an address of the application. */
  go(address: string): void {
    if (address === this.#address()) return
    this.#places.set(this.#address(), this.#window.scrollY)
    const before = this.path
    this.#window.history.pushState(null, '', address)
    this.#read()
    if (this.path !== before) this.#window.scrollTo(0, 0)
  }

  /** Changes the address without a new step to go back to: the selected statement, not a new view. */
  replace(address: string): void {
    if (address === this.#address()) return
    this.#window.history.replaceState(null, '', address)
    this.#read()
  }

  /** This address with some parameters changed; null removes one. */
  withQuery(changes: Readonly<Record<string, string | null>>): string {
    const query = new URLSearchParams(this.query)
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') query.delete(name)
      else query.set(name, value)
    }
    const text = query.toString()
    return this.path + (text === '' ? '' : `?${text}`)
  }

  #follow(event: MouseEvent): void {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || link.target !== '' || link.hasAttribute('download')) return
    const url = new URL(link.href, this.#window.location.href)
    if (url.origin !== this.#window.location.origin || url.pathname.startsWith('/api/')) return
    if (url.hash !== '' && url.pathname + url.search === this.#address()) return
    event.preventDefault()
    this.go(url.pathname + url.search)
  }
}
