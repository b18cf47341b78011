const LEAD = /^(?:(?:article|première|dernière|heure|date|de|la|cet)\s+)*/iu
const WORDS = new Set(
  `publié publiée publication mis mise jour posté postée modifié modifiée modification actualisé actualisée actualisation rédigé rédigée créé créée paru parue
  lecture durée temps published updated posted last update le à et de du la il y a hier aujourd hui l instant on at ago read min minute minutes mn h heure heures jours secondes s
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim janvier février mars avril mai juin juillet août septembre octobre novembre
  décembre janv fév févr avr juil sept oct nov déc er cet cest utc gmt cette semaine matin soir article première dernière date heure paris temps`.split(
    /\s+/,
  ),
)
const LONGEST = 180

/** True where a whole block is nothing but dates, times and the words around them: « Publié le 5 mars 2024 à 8 h 30, mis à jour à 11 h 02 ». */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || /[!?«»“”]/.test(text)) return false
  const withoutAuthor = text.replace(/\s(?:par|by) [\p{Lu}][\p{L}'’. -]{1,60}$/u, '')
  const words = withoutAuthor
    .replace(LEAD, '')
    .toLowerCase()
    .match(/[\p{L}]+|\d+/gu)
  if (!words?.every(word => WORDS.has(word) || /^\d{1,4}$/.test(word))) return false
  return (
    /\d/.test(text) ||
    words.some(word => /^(?:publi|mise?$|hier|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/.test(word))
  )
}
