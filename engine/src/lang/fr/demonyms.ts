import type { Demonyms } from '../language.ts'

/** Capitalised words that say where somebody is from (*la Nantaise*, *le Cantalien*), and those of such an ending that name something else. */
export const demonyms: Demonyms = {
  masculine: /(?:ien|éen|ais|ois|ain|breton|letton|saxon|wallon|gascon)$/u,
  feminine: /(?:ienne|éenne|aise|oise|aine|bretonne|lettonne|saxonne|wallonne|gasconne)$/u,
  others: new Set(
    `parisien palais marais relais calais beaujolais bois valois artois maltais terrain train souverain louvain germain
fontaine plaine semaine capitaine lorraine aquitaine touraine ukraine ordinaire romaine pontoise amboise framboise oise marseillaise falaise chaise
seine domaine gien chien bien lien soutien maintien quotidien`
      .trim()
      .split(/\s+/u),
  ),
}
