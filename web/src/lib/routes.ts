import type { Component } from 'svelte'
import type { Messages } from '../messages/fr.ts'

export type NavName = 'inbox' | 'articles' | 'statements' | 'actors' | 'timeline' | 'search' | 'graph'

// biome-ignore lint/suspicious/noExplicitAny: screens take different parameters; each row gives its own screen the right ones.
type Screen = { readonly default: Component<any> }

export interface Route {
  readonly nav: NavName | null
  readonly title: keyof Pick<Messages['nav'], NavName> | 'label'
  /** Screens with the same key are kept when the address changes. */
  readonly key: string
  readonly parameters: Readonly<Record<string, string>>
  load(): Promise<Screen>
}

interface Row {
  readonly nav: NavName
  readonly pattern: RegExp
  load(): Promise<Screen>
}

const ROWS: readonly Row[] = [
  { nav: 'inbox', pattern: /^\/$/, load: () => import('../screens/Inbox.svelte') },
  { nav: 'articles', pattern: /^\/articles\/?$/, load: () => import('../screens/Articles.svelte') },
  { nav: 'articles', pattern: /^\/articles\/(?<id>[^/]+)$/, load: () => import('../screens/Reader.svelte') },
  { nav: 'statements', pattern: /^\/statements\/?$/, load: () => import('../screens/Statements.svelte') },
  { nav: 'statements', pattern: /^\/statements\/(?<id>[^/]+)$/, load: () => import('../screens/Statement.svelte') },
  { nav: 'actors', pattern: /^\/actors\/?$/, load: () => import('../screens/Actors.svelte') },
  { nav: 'actors', pattern: /^\/actors\/(?<id>[^/]+)$/, load: () => import('../screens/Actor.svelte') },
  { nav: 'timeline', pattern: /^\/timeline\/?$/, load: () => import('../screens/Timeline.svelte') },
  { nav: 'search', pattern: /^\/search\/?$/, load: () => import('../screens/Search.svelte') },
  { nav: 'graph', pattern: /^\/graph\/?$/, load: () => import('../screens/Graph.svelte') },
]

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, safelyDecoded(value)]))
}

function safelyDecoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The screen of an address; one that says that there is none for any other. */
export function matchRoute(path: string): Route {
  for (const { nav, pattern, load } of ROWS) {
    const match = pattern.exec(path)
    if (match !== null)
      return { nav, title: nav, key: `${pattern} ${path}`, parameters: decoded(match.groups ?? {}), load }
  }
  return { nav: null, title: 'label', key: 'missing', parameters: {}, load: () => import('../screens/Missing.svelte') }
}

const PRELOAD_AFTER = 1_500

/** Fetches all screens once the first one stands, so that turning to another needs no server. Returns what stops it. */
export function preloadScreens(window: Window): () => void {
  const timer = window.setTimeout(() => {
    for (const { load } of ROWS) void load().catch(() => {})
  }, PRELOAD_AFTER)
  return () => window.clearTimeout(timer)
}
