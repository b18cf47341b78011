/** A pattern over classes of tokens: `DAY MONTH YEAR?`, `il y a (APPROX|ONE)? AMOUNT`. Upper case names a class, anything else is a word. */
export type Pattern =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly part: Pattern }

/**
 * Reads a pattern: elements separated by spaces, `a|b` for a choice, `( )` for a group, `?` after what may be missing. There is no
 * repetition, so that every pattern has a longest match.
 * @throws Error naming the pattern where it is not well formed
 */
export function parsePattern(source: string): Pattern {
  const tokens = source.match(/[()|?]|[^\s()|?]+/g) ?? []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`Time pattern "${source}": ${what}`)
  }
  const parseElement = (): Pattern => {
    const token = tokens[at++] ?? fail('ends too early')
    if (token === '(') {
      const inner = parseSequence()
      if (tokens[at++] !== ')') fail('a parenthesis is not closed')
      return optional(inner)
    }
    if (token === ')' || token === '|' || token === '?') fail(`"${token}" has nothing before it`)
    return optional({ kind: 'class', name: token })
  }
  const optional = (part: Pattern): Pattern => {
    if (tokens[at] !== '?') return part
    at++
    return { kind: 'optional', part }
  }
  const parseSequence = (): Pattern => {
    const parts: Pattern[] = []
    for (;;) {
      parts.push(parseAlternatives())
      if (at >= tokens.length || tokens[at] === ')') return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
    }
  }
  // A bar binds two neighbouring elements, so that `le|la YEAR` reads as one would say it.
  const parseAlternatives = (): Pattern => {
    const options = [parseElement()]
    while (tokens[at] === '|') {
      at++
      options.push(parseElement())
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options }
  }
  const pattern = parseSequence()
  if (at < tokens.length) fail('a parenthesis is closed that was not opened')
  return pattern
}

/** The names of all classes and words in a pattern. */
export function namesIn(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'class':
      return [pattern.name]
    case 'sequence':
      return pattern.parts.flatMap(namesIn)
    case 'choice':
      return pattern.options.flatMap(namesIn)
    case 'optional':
      return namesIn(pattern.part)
  }
}
