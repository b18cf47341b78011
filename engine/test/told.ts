import { textOf } from '../src/model/span.ts'
import { read } from './reader.ts'

/**
 * What an article tells, one line a statement, as a reader would jot it down: `Anne Morel → Paul Petit: Nous resterons [promise]`.
 * Words inside another statement are indented by its depth, fragments are joined by ` / `, a final full stop is left out, `?` is a speaker
 * that the text does not name, and the brackets hold the act (but for plain statements), `negated` and `hearsay`.
 */
export function told(text: string): string[] {
  const { attributions } = read(text)
  const byId = new Map(attributions.map(attribution => [attribution.id, attribution]))
  return attributions.map(({ parent, speaker, addressee, content, act, negated, hedge }) => {
    let depth = 0
    for (let at = parent; at !== null; at = byId.get(at)!.parent) depth++
    const words = content.map(span => textOf(text, span).replace(/\.$/u, '')).join(' / ')
    const marks = [act === 'state' ? '' : act, negated ? 'negated' : '', hedge ?? ''].filter(mark => mark !== '')
    const to = addressee === null ? '' : ` → ${addressee}`
    return `${'  '.repeat(depth)}${speaker ?? '?'}${to}: ${words}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`
  })
}
