/** Acts, certainties and forms are words of ours and parted by commas; ids and names, which may hold commas, by bars. */
const COMMA = new Set(['act', 'certainty', 'type'])

const separator = (name: string): string => (COMMA.has(name) ? ',' : '|')

/** The values chosen in one parameter of the address. */
export const choicesOf = (name: string, value: string | null | undefined): readonly string[] =>
  (value ?? '').split(separator(name)).filter(one => one !== '')

/** The parameter with `choice` added, or taken out where it was chosen; null where nothing is left. */
export function toggled(name: string, value: string | null | undefined, choice: string): string | null {
  const chosen = choicesOf(name, value)
  const next = chosen.includes(choice) ? chosen.filter(one => one !== choice) : [...chosen, choice]
  return next.length === 0 ? null : next.join(separator(name))
}
