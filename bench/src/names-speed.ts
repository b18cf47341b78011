import type { NamedPerson } from '@selon/engine'

const SYLLABLES = [
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

/** Invented people: first names of the list with its surnames, or with surnames made of their beginnings and of syllables. */
export function combinedPeople(names: readonly string[], count: number): NamedPerson[] {
  const firsts = [...new Set(names.map(name => name.split(' ')[0]!))]
  const lasts = [...new Set(names.map(name => name.split(' ').at(-1)!))]
  return Array.from({ length: count }, (_, number) => {
    const invented = SYLLABLES[number % 16]! + SYLLABLES[(number >> 4) % 16]! + SYLLABLES[(number >> 8) % 16]!
    const last =
      number % 3 === 0 ? lasts[(number * 7919) % lasts.length]! : lasts[number % lasts.length]!.slice(0, 3) + invented
    return { id: `p${number}`, names: [`${firsts[(number * 104_729) % firsts.length]!} ${last}`] }
  })
}

const WARM_UP = 500
const AT_ONCE = 20
const MEASURED_MILLISECONDS = 3000

/** Calls a second of processor time, so that other programs on the machine do not count. */
export function lookUpsASecond(find: (name: string) => unknown, queries: readonly string[]): number {
  for (const query of queries.slice(0, WARM_UP)) find(query)
  const begun = process.cpuUsage()
  let done = 0
  let used = 0
  while (used < MEASURED_MILLISECONDS) {
    for (let i = 0; i < AT_ONCE; i++) find(queries[(done + i) % queries.length]!)
    done += AT_ONCE
    const { user, system } = process.cpuUsage(begun)
    used = (user + system) / 1000
  }
  return (1000 * done) / used
}
