export { ARABIC } from '../lang/names/arabic.ts'
export {
  CYRILLIC,
  CYRILLIC_LANGUAGES,
  type CyrillicLanguage,
  HABITS,
  type Habit,
  type TranscriptionRow,
} from '../lang/names/cyrillic.ts'
export { GREEK } from '../lang/names/greek.ts'
export { compareNames, type NameComparison } from './compare-names.ts'
export { couldBeSameName } from './same-name.ts'
export { type Spelling, transcriptionsOf } from './transcriptions.ts'
