/** One form of a hunspell dictionary: its dictionary form and its morphological fields (`po:nom`, `is:fem` …). */
export interface LexiconForm {
  readonly form: string
  readonly lemma: string
  readonly fields: readonly string[]
}

interface SuffixRule {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
  readonly fields: readonly string[]
}

/**
 * Every form that a hunspell dictionary describes. Reads affix files with two-character flags (`FLAG long`) and suffixes of one level,
 * which is what the French dictionaries have; prefixes there are only elisions, which the tokenizer undoes, and are left out.
 *
 * @param affixes text of the .aff file
 * @param dictionary text of the .dic file
 */
export function* expandHunspell(affixes: string, dictionary: string): Generator<LexiconForm> {
  const rules = readSuffixRules(affixes)
  for (const line of dictionary.split('\n').slice(1)) {
    const [entry, ...fields] = line.trim().split(/[ \t]+/u)
    if (entry === undefined || entry === '') continue
    const slash = entry.indexOf('/')
    const lemma = slash < 0 ? entry : entry.slice(0, slash)
    const flags: readonly string[] = slash < 0 ? [] : (entry.slice(slash + 1).match(/../gu) ?? [])
    if (!flags.includes('()')) yield { form: lemma, lemma, fields }
    for (const flag of flags)
      for (const rule of rules.get(flag) ?? [])
        if (lemma.endsWith(rule.strip) && rule.condition.test(lemma))
          yield {
            form: lemma.slice(0, lemma.length - rule.strip.length) + rule.add,
            lemma,
            fields: [...fields, ...rule.fields],
          }
  }
}

function readSuffixRules(affixes: string): Map<string, SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>()
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, add, condition, ...fields] = line.trim().split(/\s+/u)
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined || condition === undefined)
      continue
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add.split('/')[0]!.replace(/^0$/u, ''),
      condition: new RegExp(`${condition}$`, 'u'),
      fields,
    }
    const known = rules.get(flag)
    if (known) known.push(rule)
    else rules.set(flag, [rule])
  }
  return rules
}
