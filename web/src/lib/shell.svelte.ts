import { getContext, setContext } from 'svelte'
import { en } from '../messages/en.ts'
import { fr, type Messages } from '../messages/fr.ts'
import { Client } from './client.ts'
import { Connection } from './connection.svelte.ts'
import { Keyboard } from './keyboard.ts'
import { Preferences } from './preferences.svelte.ts'
import { Router } from './router.svelte.ts'
import { UndoBar } from './undo.svelte.ts'

const KEY = Symbol('shell')

/** What every screen stands in: address, language, keys, connection. */
export class Shell {
  readonly connection = new Connection()
  readonly client = new Client(this.connection)
  readonly undo = new UndoBar()
  readonly keyboard: Keyboard
  readonly router: Router
  readonly preferences: Preferences
  helpOpen = $state(false)
  /** The search screen is to take the keyboard when it stands. */
  searchWanted = $state(false)

  constructor(window: Window) {
    this.router = new Router(window)
    this.preferences = new Preferences(window.document.documentElement, window.localStorage)
    this.keyboard = new Keyboard(window, () => this.preferences.singleKeys)
  }

  /** The words of the interface in the chosen language. */
  get messages(): Messages {
    return this.preferences.language === 'fr' ? fr : en
  }
}

export const provideShell = (shell: Shell): Shell => setContext(KEY, shell)
export const useShell = (): Shell => getContext<Shell>(KEY)
