/** A way of writing foreign names: the language of the newsroom that transcribes. */
export const HABITS = ['en', 'fr', 'de', 'es', 'pl', 'it', 'nl', 'cs', 'tr', 'sv', 'hu', 'lv'] as const
export type Habit = (typeof HABITS)[number]

/** Languages written in Cyrillic whose letters are read differently. */
export const CYRILLIC_LANGUAGES = ['ru', 'uk', 'be', 'bg', 'sr', 'mk'] as const
export type CyrillicLanguage = (typeof CYRILLIC_LANGUAGES)[number]

/** Spellings of one letter (or letters), one column a habit in the order of HABITS; `|` parts alternatives, the usual one first. */
export type TranscriptionRow = readonly [letters: string, spellings: string]

/**
 * Russian, and what the others share with it. A key may hold several letters and the marks `^` (start of a word) and `$` (end of a
 * word); the longest key wins. Columns: en fr de es pl it nl cs tr sv hu lv. A row with a single column is written alike everywhere.
 */
const russian: readonly TranscriptionRow[] = [
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v v w v w v v v v v v v'],
  ['в$', 'v v|ff|f w|ff v|f w v|f v|f v v v|f v v'],
  ['г', 'g g|gu g g|gu g g|gh g g g g g g'],
  ['д', 'd'],
  ['е', 'e|ye e|ie e|je e|ie e|ie e e|je e e|ye e e|je e'],
  ['^е', 'ye|e ie|e je|e ye|e je|e e|je je je ye je je je'],
  ['ё', 'yo|e|o|io io|e|o jo|o|e io|yo|o io|o|jo io|jo jo jo|o yo jo jo|o jo|o'],
  ['ж', 'zh|j j|g|ge|je sch|sh|g zh|y|j ż|ż|rz ž|zh|g zj ž j zj zs ž'],
  ['дж', 'j|g|dzh dj|j|g dsch|j|g j|y|g dż|j g|gi|dž|j dzj|j dž|j c|g dj|j dzs|j dž'],
  ['з', 'z z|s s|z z|s z z|s z z z z|s z z'],
  ['и', 'i i|y i|y i|y i|y i i|y i i i i i'],
  ['ий$', 'y|iy|ii|i i|y|ij i|ij|y i|y i|ij ij|i|y i|ij ij|ý i|iy ij|y ij ijs'],
  ['й', 'y|i ï|i|y|ille j|i|y i|y j|i j|i|y j j y|i j j|i j'],
  ['ый$', 'y|yi y|yï y|yj y|i y|yj yj|y y|yj ý|yj ıy|y yj ij ijs'],
  ['к', 'k|c k|c|qu k|c k|c|qu k|c k|c|ch|qu k|c k k|c k|c k k'],
  ['кс', 'x|ks x|ks x|ks x|ks ks|x x|ks x|ks x|ks ks x|ks x|ksz ks'],
  ['л', 'l|ll'],
  ['м', 'm'],
  ['н', 'n'],
  ['ин$', 'in ine|in in in in|yn in in in|ín in in in ins'],
  ['о', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's|c|ss s|ss|c s|ss|ß s|c s|ś s|ss|c s s s s|c sz|s s'],
  ['т', 't|th'],
  ['у', 'u|oo ou|u u u u u oe|u u u u|o u u'],
  ['ф', 'f|ph f|ph f|ph|v f f|ph f|ff f f f f|ph f f'],
  ['х', 'kh|h kh|h ch|h j|h ch|h ch|h|kh ch|h|g ch|h h ch|h h h'],
  ['ц', 'ts|c|tz|z ts|c|z z|c|tz ts|c|z c ts|z|c|zz ts|c c ts|c ts|c c|ts c'],
  ['ч', 'ch|tch|c tch|tsch|ch tsch|ch ch cz|ć č|ci|c tsj|ch č|ć ç tj|tsch cs č'],
  ['ш', 'sh|ch|sch|s ch|sch sch|sh|s sh|ch sz|ś š|sci|sc|sh sj|sch š ş sj|sch s š'],
  ['щ', 'shch|sh|sch chtch|ch|tch schtsch|sch shch|sh|sch szcz|sz šč|sc|š sjtsj|sj šč şç|ş sjtj|sjtsj|sj scs|s šč|š'],
  ['ъ', '-'],
  ['ы', 'y|i y|i y|i y|i y|i y|i y|i y ı|y y i|y i'],
  ['ь', "-|'"],
  ['э', 'e|a'],
  ['ю', 'yu|u|iu iou|u|eu ju|ü|u yu|iu|u iu|ju ju|iu|u joe|ju|u ju|ü yu|ü ju|y|u ju|ü ju'],
  ['я', 'ya|a|ia ia|a|ya ja|ä|a ia|ya|a ia|ja ja|ia|a ja|ia|a ja|ä ya ja|ia|a ja|ä ja'],
  ['ия$', 'ia|iya ia|ie ia|ija ia ia ia|ija ia|ija ie|ija iya ia ija ija'],
  ['ск', 'sk|sc sk|sc sk|sc sk|sc sk sk|sc sk|sc sk sk sk|sc szk|sk sk'],
]

const ukrainian: readonly TranscriptionRow[] = [
  ['г', 'h|g h|g h|g h|g h|g h|g h|g h|g h|g h|g h|g h'],
  ['ґ', 'g'],
  ['и', 'y|i y|i y|i y|i y|i y|i y|i y|i y|i y|i i y|i'],
  ['і', 'i i|y i i i i i i i i i i'],
  ['ї', 'yi|i ï|yi ji|i yi|i ji|i ji|i ji|i ji|i yi|i ji|i ji|i ji|i'],
  ['е', 'e'],
  ['є', 'ie|ye|e ie|e je|e ie|ye je|ie|e je|ie|e je|e je|e ye|e je|e je|e je|e'],
  ['ий$', 'yi|y|yy y|yï|i yj|y i|y y|yj yj|y yj|y yj|ý iy|y yj ij ijs'],
  ["'", '-'],
]
const belarusian: readonly TranscriptionRow[] = [
  ['г', 'h|g'],
  ['і', 'i|y'],
  ['ў', 'u|w|v ou|w|v u|w|v u|w u|ł|w u|w|v oe|w|v u|v|w u|v|w u|v|w u|v u|v'],
  ['дз', 'dz|d'],
]
const bulgarian: readonly TranscriptionRow[] = [
  ['щ', 'sht cht scht sht szt št|sht sjt št şt sjt st|št št'],
  ['ъ', 'a|u|ŭ a|u|e a|ă|u a|u y|a|u ă|a|u a|u ă|a|u ı|a|ă ă|a a|ă a|u'],
  ['х', 'h|kh h|kh ch|h h|j ch|h h|ch ch|h ch|h h ch|h h h'],
  ['ж', 'zh j sch|sh zh ż|ž ž|zh zj ž j zj|zh zs ž'],
]
const serbian: readonly TranscriptionRow[] = [
  ['ј', 'j|y|i'],
  ['љ', 'lj|l|ly'],
  ['њ', 'nj|n|ny|gn|ñ'],
  ['ћ', 'ć|c|ch ć|tch|c ć|c|tsch ć|c|ch ć|c ć|c ć|c ć|c ć|ç ć|c ć|ty ć|č'],
  ['ђ', 'đ|dj|gj'],
  ['џ', 'dž|j|g'],
  ['х', 'h'],
  ['ж', 'ž|z|zh|j'],
  ['ш', 'š|s|sh|ch'],
  ['ч', 'č|c|ch|tch'],
  ['ц', 'c|ts|z'],
]
const macedonian: readonly TranscriptionRow[] = [
  ['ѓ', 'gj|đ|g'],
  ['ќ', 'kj|ć|k'],
  ['ѕ', 'dz|z'],
]

/** Rows of each language, looked up before the Russian ones. */
export const CYRILLIC: Readonly<Record<CyrillicLanguage, readonly TranscriptionRow[]>> = {
  ru: russian,
  uk: [...ukrainian, ...russian],
  be: [...belarusian, ...ukrainian, ...russian],
  bg: [...bulgarian, ...russian],
  sr: [...serbian, ...russian],
  mk: [...macedonian, ...serbian, ...russian],
}

/** Letters that give a language away, the most telling first. */
export const CYRILLIC_HINTS: readonly (readonly [CyrillicLanguage, RegExp])[] = [
  ['mk', /[ѓќѕ]/u],
  ['sr', /[јљњћђџ]/u],
  ['be', /ў|(?=.*і)(?=.*[эы])/u],
  ['uk', /[їєґі]|[сцз]ьк/u],
  ['ru', /[ыэё]/u],
]
