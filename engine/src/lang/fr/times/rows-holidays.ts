import type { TimeRow } from '../../../times/row.ts'

/** [id, name known to the calendar, pattern, a text that it must catch]. */
const holidays: readonly (readonly [string, string, string, string])[] = [
  ['christmas', 'christmas', '(jour de)? noël', 'Les forains travailleront à Noël.'],
  ['christmas-eve', 'christmas-eve', '(réveillon|veille de noël)', 'Le réveillon de Noël a été annulé.'],
  [
    'new-year-eve',
    'new-year-eve',
    '(la? saint sylvestre)|(réveillon (du|de)? (nouvel|jour de? l? an)?)',
    'La Saint-Sylvestre a été calme.',
  ],
  ['new-year', 'new-year', '(nouvel an)|(jour de l an)', 'Le Nouvel An a été calme.'],
  ['easter', 'easter', '(dimanche de)? pâques', 'La trêve durera jusqu’à Pâques.'],
  ['easter-monday', 'easter-monday', 'lundi de pâques', 'Le lundi de Pâques, un car a pris feu.'],
  ['good-friday', 'good-friday', 'vendredi saint', 'Le Vendredi saint, la procession a eu lieu.'],
  ['ascension', 'ascension', '(jeudi de)? l? ascension', 'Les bouchons ont commencé à l’Ascension.'],
  ['pentecost', 'pentecost', '(dimanche de)? la? pentecôte', 'Les trains étaient pleins à la Pentecôte.'],
  ['pentecost-monday', 'pentecost-monday', 'lundi de la? pentecôte', 'Le lundi de Pentecôte est chômé.'],
  ['shrove-tuesday', 'shrove-tuesday', 'mardi gras', 'Le Mardi gras a attiré la foule.'],
  ['ash-wednesday', 'ash-wednesday', 'mercredi des cendres', 'Le mercredi des Cendres, les fidèles jeûnent.'],
  ['palm-sunday', 'palm-sunday', 'dimanche des? rameaux', 'Le dimanche des Rameaux a été pluvieux.'],
  ['epiphany', 'epiphany', 'l? épiphanie', 'La galette se partage à l’Épiphanie.'],
  ['candlemas', 'candlemas', 'la? chandeleur', 'Les crêpes de la Chandeleur sont prêtes.'],
  ['valentine', 'valentine', 'la? saint valentin', 'Les fleuristes comptent sur la Saint-Valentin.'],
  ['labour-day', 'labour-day', 'la? fête du travail', 'La fête du Travail a été marquée par des défilés.'],
  ['victory-day', 'victory-day', 'jour de la victoire', 'Le Jour de la Victoire a été célébré.'],
  ['music-day', 'music-day', 'la? fête de la musique', 'La Fête de la musique a rempli les rues.'],
  ['national-day', 'national-day', 'la? fête nationale', 'La Fête nationale a été célébrée.'],
  ['assumption', 'assumption', 'l? assomption', 'Le col est bondé à l’Assomption.'],
  ['all-saints', 'all-saints', 'la? toussaint', 'Les commerces ont fermé à la Toussaint.'],
  ['armistice', 'armistice', 'l? armistice YEAR4', 'Les témoins de l’Armistice 1918 sont morts.'],
  ['halloween', 'halloween', 'halloween', 'La fête d’Halloween a été calme.'],
  ['thanksgiving', 'thanksgiving', 'thanksgiving', 'Les familles se réunissent à Thanksgiving.'],
  ['mother-day', 'mother-day', 'la? fête des mères', 'Les fleurs partent à la fête des Mères.'],
  ['father-day', 'father-day', 'la? fête des pères', 'Les ventes montent à la fête des Pères.'],
]

/** Names that are other words in small letters. */
const PROPER: ReadonlySet<string> = new Set(['ascension', 'assumption', 'armistice', 'epiphany'])

/** Holidays, fixed and movable; their days are computed by the calendar of the engine. */
export const holidayRows: readonly TimeRow[] = holidays.map(([id, name, pattern, catches]) => ({
  id: `fr.holiday-${id}`,
  layer: 1,
  pattern: `(${pattern}) (YEAR4|(dernier|dernière|passé|prochain|prochaine))?`,
  yields: 'DATE|ANY',
  get: 'holiday',
  name,
  notAfter: 'père|mère|île|îles|NAME',
  ...(PROPER.has(id) ? { capital: true } : {}),
  catches,
  ignores: 'La fête du village a réuni trois familles.',
}))
