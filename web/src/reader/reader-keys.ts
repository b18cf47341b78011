import type { KeyMap } from '../lib/keyboard.ts'
import type { Shell } from '../lib/shell.svelte.ts'
import type { ReaderState } from './reader-state.svelte.ts'

function turnVersion(state: ReaderState, shell: Shell, steps: number): void {
  const numbers = state.article.allVersions.map(version => version.number).sort((a, b) => a - b)
  // The address, not the article: that may still be on its way when the key is pressed again.
  const shown = Number(shell.router.query.get('v') ?? numbers.at(-1))
  const next = numbers[numbers.indexOf(shown) + steps]
  if (next === undefined) return
  shell.router.go(shell.router.withQuery({ v: next === numbers.at(-1) ? null : String(next), s: null, why: null }))
}

/** From the inside out: the selection, the single voice, the diff, then the list of articles. */
function backOut(state: ReaderState, shell: Shell): void {
  if (state.selected !== null) state.select(null)
  else if (state.focused !== null) state.focusVoice(null)
  else if (shell.router.query.has('diff')) shell.router.go(shell.router.withQuery({ diff: null }))
  else shell.router.go('/articles')
}

/** The keys of the reader. */
export const readerKeys = (state: ReaderState, shell: Shell): KeyMap => ({
  j: () => state.move(1),
  k: () => state.move(-1),
  l: () => state.moveInside(),
  h: () => state.moveOutside(),
  w: () => state.toggleWhy(),
  v: () => shell.router.go(shell.router.withQuery({ diff: shell.router.query.has('diff') ? null : '1' })),
  '[': () => turnVersion(state, shell, -1),
  ']': () => turnVersion(state, shell, 1),
  Enter: () => {
    if (state.selected !== null) shell.router.go(`/statements/${state.selected}`)
  },
  Escape: () => backOut(state, shell),
})
