export type { Habit } from '../lang/names/cyrillic.ts'
export { FIND_THRESHOLD } from '../lang/names/decision-weights.ts'
export { compareNames, type NameComparison } from './compare-names.ts'
export {
  createNameIndex,
  type FoundPerson,
  type IndexWeights,
  type NameCandidate,
  type NameIndex,
} from './name-index.ts'
export { createNameKeys, type NameKeys } from './name-keys.ts'
export type { NamedPerson } from './name-table.ts'
export { couldBeSameName } from './same-name.ts'
export { type Spelling, transcriptionsOf } from './transcriptions.ts'
