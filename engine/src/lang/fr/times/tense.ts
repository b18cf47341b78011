import type { TenseCues } from '../../../times/grammar.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** A pattern between letters of other words. */
const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu')

const MODALS =
  'va|vont|vais|allons|allez|doit|doivent|devrait|devraient|pourrait|pourraient|veut|veulent|compte|comptent|entend|entendent|espère|espèrent|prévoit|prévoient|risque|risquent|promet|promettent|redoute|redoutent'
const BETWEEN = '(?:\\p{L}+ment\\s+|pas\\s+|déjà\\s+|été\\s+|également\\s+|aussi\\s+|plus\\s+|toujours\\s+)*'
const PARTICIPLE =
  '\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ort|orte|orts|ortes)'

/** How French tells past from future. */
export const frenchTense: TenseCues = {
  future: whole(
    `(?:${MODALS})\\s+(?:\\p{L}+\\s+|s['’]|l['’]|en\\s+|y\\s+)?\\p{L}{2,}(?:er|ir|re|oir)|\\p{L}+(?:era|eront|erai|erons|erez|ira|iront|irons|dra|dront|vra|vront|tra|tront|urra|urront)|aura|auront|ira|iront|(?:prévu|attendu|programmé|fixé|espéré)e?s?|redoute`,
  ),
  past: whole(
    `(?:avait|avaient|était|étaient|fut|furent|s['’]était)\\s+${BETWEEN}${PARTICIPLE}|\\p{L}{2,}(?:aient|èrent|irent|urent)|\\p{L}+ait|fut|furent`,
  ),
  perfect: whole(
    `(?:a|ont|ai|avons|avez|est|sont|n['’]a|n['’]ont|s['’]est|se\\s+sont)\\s+${BETWEEN}${PARTICIPLE}|dit|né|née|après|publiée?s?`,
  ),
  nominal: /(?:\p{L}{3,}\s+(?:du|de|des|d['’])\s?|\(\s?)$/iu,
  prospective: words(
    'aller devoir pouvoir vouloir prévoir compter entendre espérer promettre attendre programmer fixer souhaiter projeter envisager planifier appeler inviter demander menacer proposer décider espérer',
  ),
  of: new Set(['de', "d'", 'd’']),
  after: 'après',
  before: 'avant',
  presentPast: words(
    'dire affirmer annoncer déclarer raconter rapporter écrire expliquer indiquer préciser révéler assurer confirmer titrer publier estimer juger ajouter souligner rappeler relater noter dénoncer',
  ),
}
