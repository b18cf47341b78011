import type { TimeRow } from '../../../times/row.ts'

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

const reference =
  (value: Reference) =>
  (id: string, pattern: string, catches: string, more: Partial<TimeRow> = {}): TimeRow => ({
    id: `fr.${id}`,
    layer: 1,
    pattern,
    yields: 'REF',
    get: 'reference',
    value,
    catches,
    ignores: 'Le village compte trois familles.',
    ...more,
  })

const present = reference('PRESENT_REF')
const past = reference('PAST_REF')
const future = reference('FUTURE_REF')

/** Words for now, once and soon, which name no interval. */
export const referenceRows: readonly TimeRow[] = [
  present('now', 'maintenant', 'La ville compte maintenant deux hôpitaux.'),
  present('from-now-on', 'désormais|dorénavant', 'L’entreprise compte désormais dix usines.'),
  present('currently', 'actuellement', 'La situation est actuellement calme.'),
  present('at-present', '(à présent)|(à l heure actuelle)|(à l heure qu il est)', 'À l’heure actuelle, tout va bien.', {
    notBefore: 'que|qu',
  }),
  present('for-now', 'pour (l instant|heure)|(le moment)', 'Pour l’instant, rien n’a changé.'),
  present('in-this-moment', 'en ce moment', 'Il neige en ce moment.', { notBefore: 'là|même' }),
  present('to-this-day', 'à ce jour', 'Aucun corps n’a été retrouvé à ce jour.'),
  present('nowadays', '(de nos jours)|(ces temps ci?)', 'De nos jours, tout va vite.'),
  present('still-today', 'aujourd hui encore', 'Aujourd’hui encore, on chante.'),
  present(
    'until-now',
    '(jusqu à présent)|(jusqu ici)|(jusqu à maintenant)|(jusqu à aujourd hui)|(jusqu à ce jour)',
    'Jusqu’à présent, tout va bien.',
    {
      get: 'openReference',
    },
  ),
  past('recently', 'récemment|récement|dernièrement', 'Il a affirmé récemment qu’il partirait.'),
  past(
    'these-last-times',
    '(ces derniers temps)|((il y a)|(voilà) (peu|longtemps|(peu|quelque temps)|(pas si longtemps)))',
    'Il a été vu il y a peu.',
  ),
  past('not-long-ago', 'il n? y a pas si? longtemps', 'Il n’y a pas longtemps, il chantait.'),
  past('once', 'autrefois|jadis|naguère', 'Autrefois, on chantait.'),
  past('in-the-past', '(par|dans le passé)', 'Il l’avait dit par le passé.'),
  past(
    'since-some-time',
    '(depuis (longtemps|(quelque|quelques temps)|(un certain temps)|peu|toujours))',
    'Il est malade depuis longtemps.',
  ),
  future('soon', 'bientôt|prochainement', 'Le projet sera bientôt présenté.'),
  future(
    'shortly',
    '(sous peu)|(d ici peu)|(dans (peu|quelque|(peu de) temps))|(dans un proche avenir)|(dans un avenir proche)|(dans les? prochains temps)',
    'Le projet sera présenté sous peu.',
  ),
  future('in-future', '(à l avenir)', 'À l’avenir, tout changera.'),
  future('some-day', 'un (de ces)? jour ou l autre', 'Un jour ou l’autre, il partira.'),
  future(
    'as-soon-as-possible',
    '(le|au plus (tôt|vite) possible)|(dès que possible)|(aussi vite que possible)|(aussi tôt que possible)',
    'Répondez le plus tôt possible.',
  ),
  {
    id: 'fr.at-that-time',
    layer: 1,
    pattern:
      '(à l époque)|(à cette|(la même) époque|période là?)|(à ce moment là?)|(au même moment)|(en ce temps là)|(cette période)|(à cette date)',
    yields: 'REF',
    get: 'atThatTime',
    notBefore: 'où|des|du|de|d',
    catches: 'À l’époque, il avait dix ans.',
    ignores: 'Il vit à l’étranger.',
  },
  {
    id: 'fr.by-then',
    layer: 1,
    pattern: 'd ici là',
    yields: 'REF',
    get: 'unplaced',
    catches: 'D’ici là, tout peut changer.',
    ignores: 'Il vient d’ici.',
  },
]
