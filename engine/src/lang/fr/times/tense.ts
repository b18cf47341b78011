import type { TenseCues } from '../../../times/grammar.ts'

/** Signs of past and future in the words around a time expression, for texts without syntax. */
export const frenchTense: TenseCues = {
  future:
    /(?<!\p{L})(?:(?:va|vont|vais|allons|allez|doit|doivent|devrait|devraient|pourrait|pourraient|veut|veulent|compte|comptent|entend|entendent|espère|espèrent|prévoit|prévoient|risque|risquent)\s+(?:\p{L}+\s+|s['’]|l['’]|en\s+|y\s+)?\p{L}{2,}(?:er|ir|re|oir)|\p{L}{2,}(?:era|eront|erai|erons|erez|ira|iront|irons|dra|dront|vra|vront|tra|tront|aura|auront|sera|seront|urra|urront)|fera|feront|(?:prévue?s?|attendue?s?|programmée?s?|fixée?s?|annoncée?s?)(?:\s+(?:pour|à|le|au))?|prochaine?s?|à partir|redoute|espère)(?!\p{L})/giu,
  past: /(?<!\p{L})(?:(?:a|ont|ai|avons|avez|avait|avaient|est|sont|était|étaient|n['’]a|n['’]ont|s['’]est|s['’]était|fut|furent)\s+(?:\p{L}+ment\s+|pas\s+|déjà\s+|été\s+|également\s+|aussi\s+|plus\s+|toujours\s+)*\p{L}+(?:é|ée|és|ées|i|ie|is|ies|it|u|ue|us|ues|ert|erte|rts|int|ort|orte|orts|ait)|\p{L}{2,}(?:aient|èrent|irent|urent)|\p{L}+ait|fut|furent|dit-il|dit|affirmé|déclaré|né|née|après)(?!\p{L})/giu,
  prospective: new Set([
    'aller',
    'devoir',
    'pouvoir',
    'vouloir',
    'prévoir',
    'compter',
    'entendre',
    'espérer',
    'promettre',
    'attendre',
    'programmer',
    'fixer',
  ]),
}
