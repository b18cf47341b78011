import { createNameIndex, type NamedPerson } from '../../engine/src/names/index.ts'

/** A million people of two names each would be one size too regular: first names and surnames of the list are combined freely. */
export function combinedPeople(names: readonly string[], count: number): NamedPerson[] {
  const firsts = [...new Set(names.map(name => name.split(' ')[0]!))]
  const lasts = [...new Set(names.map(name => name.split(' ').at(-1)!))]
  const syllables = [
    'ba',
    'ko',
    'ri',
    'men',
    'sla',
    'tou',
    'vi',
    'dor',
    'ne',
    'li',
    'gar',
    'pe',
    'chu',
    'zam',
    'fi',
    'os',
  ]
  return Array.from({ length: count }, (_, number) => {
    const invented = syllables[number % 16]! + syllables[(number >> 4) % 16]! + syllables[(number >> 8) % 16]!
    const last =
      number % 3 === 0 ? lasts[(number * 7919) % lasts.length]! : lasts[number % lasts.length]!.slice(0, 3) + invented
    return { id: `p${number}`, names: [`${firsts[(number * 104729) % firsts.length]!} ${last}`] }
  })
}

/** Look-ups a second of processor time, one thread, so that other programs on the machine do not count. */
export function measureLookUps(
  people: readonly NamedPerson[],
  queries: readonly string[],
  milliseconds: number,
): { readonly build: number; readonly perSecond: number } {
  const started = performance.now()
  const index = createNameIndex(people)
  const build = performance.now() - started
  for (const query of queries.slice(0, 500)) index.find(query)
  const begun = process.cpuUsage()
  let done = 0
  let used = 0
  while (used < milliseconds) {
    for (let i = 0; i < 50; i++) index.find(queries[(done + i) % queries.length]!)
    done += 50
    const { user, system } = process.cpuUsage(begun)
    used = (user + system) / 1000
  }
  return { build, perSecond: (1000 * done) / used }
}
