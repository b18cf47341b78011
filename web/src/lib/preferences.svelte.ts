import type { Language } from './dates.ts'

/** What the reader chose on this device. Absent choices follow the browser. */
export class Preferences {
  language = $state<Language>('fr')
  theme = $state<'light' | 'dark'>('light')
  singleKeys = $state(true)
  #root: HTMLElement
  #storage: Storage

  constructor(root: HTMLElement, storage: Storage) {
    this.#root = root
    this.#storage = storage
    this.language = root.lang === 'en' ? 'en' : 'fr'
    this.theme = root.dataset['theme'] === 'dark' ? 'dark' : 'light'
    this.singleKeys = storage.getItem('keys') !== 'off'
  }

  setLanguage(language: Language): void {
    this.language = language
    this.#root.lang = language
    this.#storage.setItem('language', language)
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.theme = theme
    this.#root.dataset['theme'] = theme
    this.#storage.setItem('theme', theme)
  }

  setSingleKeys(on: boolean): void {
    this.singleKeys = on
    this.#storage.setItem('keys', on ? 'on' : 'off')
  }
}
