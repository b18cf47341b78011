import { ARABIC } from '../../engine/src/lang/names/arabic.ts'
import { CYRILLIC, CYRILLIC_LANGUAGES, HABITS, type TranscriptionRow } from '../../engine/src/lang/names/cyrillic.ts'
import { GREEK } from '../../engine/src/lang/names/greek.ts'
import type { ScriptPair } from '../../engine/src/names/pair-model.ts'
import { transcriptionOf } from '../../engine/src/names/transcribe.ts'

/** Pseudo-counts of pairs of letter groups: `counts.get(left).get(right)`. */
export type PairCounts = Map<string, Map<string, number>>

const LETTERS: Readonly<Record<string, string>> = {
  latn: 'abcdefghijklmnopqrstuvwxyzäöüøåæœšžčćçşğñřđðþżźśěģķățßıłąęőű',
  cyrl: 'абвгґдѓеєёжзѕиіїйјклљмнњопрстћќуўфхцчџшщъыьэюя',
  arab: 'اآبپتثجچحخدذرزژسشصضطظعغفقكگلمنهوىيةےء',
}
const VOWELS: Readonly<Record<string, string>> = {
  latn: 'aeiouy',
  cyrl: 'аеєёиіїоуыэюя',
  grek: 'αεηιουω',
  arab: 'ايوهىة',
}

/** Latin letters with a mark that newsrooms leave off or write out. */
const WRITTEN_OUT = `š s sh sch;ž z zh j;č c ch;ć c ch;ç c s ch;ş s sh;ğ g gh;ñ n ny;ř r rz rsch;đ d dj;ð d;þ th;ż z zh;ź z;ś s;ě e ie;ģ g;ķ k;ă a;ţ t ts;
ä a ae e;ö o oe e;ü u ue y;ø o oe ö;å a aa o;æ ae e ä;œ oe e;ß ss s;ı i y;ł l;ą a on;ę e en;ő o ö;ű u ü;x ks;w v;y i j;k c q ck;ph f;j y i;qu k`
const CYRILLIC_KIN =
  'е э є ё;и і ы ї й;г ґ х;в у ў;а о э;йо ё ьо іо ио;ї йі їй;я йа ја;ю йу ју;ж дж;з с;щ шч шт;л љ ль;н њ нь;к кк;т ц;е іе ие;й ј;џ дж;ъ ы э о'

export function add(counts: PairCounts, left: string, right: string, count: number): void {
  const row = counts.get(left) ?? new Map<string, number>()
  counts.set(left, row)
  row.set(right, (row.get(right) ?? 0) + count)
}

/** What the transcription tables let one expect before any pair of names was seen. */
export function priorCounts(pair: ScriptPair): PairCounts {
  const counts: PairCounts = new Map()
  add(counts, '^', '^', 30)
  add(counts, '$', '$', 30)
  const [left, right] = pair.split('-') as [string, string]
  if (left === right) sameScript(counts, left)
  if (pair === 'latn-latn') betweenHabits(counts)
  if (left !== 'latn' && right === 'latn')
    for (const rows of tablesOf(left)) fromTable(counts, rows, 4 / tablesOf(left).length)
  for (const a of VOWELS[left] ?? '') for (const b of VOWELS[right] ?? '') if (a !== b) add(counts, a, b, 0.15)
  return counts
}

function tablesOf(script: string): readonly (readonly TranscriptionRow[])[] {
  if (script === 'cyrl') return CYRILLIC_LANGUAGES.map(language => CYRILLIC[language])
  return script === 'grek' ? [GREEK] : [ARABIC]
}

function fromTable(counts: PairCounts, rows: readonly TranscriptionRow[], weight: number): void {
  for (const habit of HABITS) {
    for (const [letters, spellings] of transcriptionOf(rows, habit)) {
      spellings.forEach((spelling, rank) => {
        const marked = withMarks(letters, spelling)
        add(counts, letters, marked, (weight * 2) / (rank + 1) / HABITS.length)
      })
    }
  }
}

const withMarks = (letters: string, spelling: string): string =>
  `${letters.startsWith('^') ? '^' : ''}${spelling}${letters.endsWith('$') ? '$' : ''}`

function sameScript(counts: PairCounts, script: string): void {
  for (const letter of LETTERS[script] ?? '') {
    add(counts, letter, letter, 12)
    addBoth(counts, letter + letter, letter, 0.5)
  }
  const kin = script === 'latn' ? WRITTEN_OUT : script === 'cyrl' ? CYRILLIC_KIN : 'ا آ;ى ي;ه ة;و ف;ج غ گ;ك ق;پ ب;ف و'
  for (const group of kin.split(';')) {
    const [first, ...others] = group.trim().split(' ')
    for (const other of others) addBoth(counts, first!, other, 1)
  }
}

function addBoth(counts: PairCounts, a: string, b: string, count: number): void {
  add(counts, a, b, count)
  add(counts, b, a, count)
}

/** Two habits that spell one letter of a source language differently. */
function betweenHabits(counts: PairCounts): void {
  const tables = [CYRILLIC.ru, CYRILLIC.uk, CYRILLIC.bg, ARABIC]
  for (const rows of tables) {
    const byHabit = HABITS.map(habit => transcriptionOf(rows, habit))
    for (const one of byHabit) for (const other of byHabit) betweenTwo(counts, one, other)
  }
}

function betweenTwo(
  counts: PairCounts,
  one: ReadonlyMap<string, readonly string[]>,
  other: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [letters, spellings] of one) {
    spellings.forEach((a, i) => {
      other.get(letters)?.forEach((b, j) => {
        if (a !== b) add(counts, withMarks(letters, a), withMarks(letters, b), 0.03 / (i + 1) / (j + 1))
      })
    })
  }
}
