/** News agencies by their short name, with the ways in which pages write them. */
const AGENCIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AFP', /\bAFP\b|Agence France[- ]Presse/],
  ['Reuters', /\bReuters\b/i],
  ['AP', /\bAP\b(?! ?[-–]\d)|Associated Press/],
  ['ATS', /\bATS\b|Keystone-ATS/],
  ['Belga', /\bBelga\b/i],
  ['La Presse Canadienne', /La Presse Canadienne|\bPresse canadienne\b/i],
  ['APS', /\bAPS\b|Algérie Presse Service/],
  ['MAP', /\bMAP\b|Maghreb Arabe Presse/],
  ['TAP', /\bTAP\b|Tunis Afrique Presse/],
  ['ANI', /\bANI\b|Agence Nationale d['’]Information/],
  ['ANSA', /\bANSA\b/],
  ['EFE', /\bEFE\b/],
  ['dpa', /\bdpa\b|Deutsche Presse-Agentur/i],
  ['Xinhua', /\bXinhua\b|Chine nouvelle/i],
  ['TASS', /\bTASS\b/],
  ['Anadolu', /\bAnadolu\b|Agence Anadolu/i],
  ['Bloomberg', /\bBloomberg\b/],
  ['APA', /\bAPAnews\b|Agence de Presse Africaine/],
  ['AIB', /\bAIB\b|Agence d['’]information du Burkina/],
  ['AIP', /\bAIP\b|Agence ivoirienne de presse/],
  ['AEF', /\bAEF info\b/],
  ['NNA', /\bNNA\b|\bANI Liban\b/],
]

/** Short name of the agency that a credit names, null where it names none. An unknown one counts where it calls itself an agency. */
export function knownAgency(credit: string): string | null {
  // Bylines write « ats/jmo » in small letters; in longer text those would be words.
  const forms = credit.length <= 12 ? [credit, credit.toUpperCase()] : [credit]
  const known = AGENCIES.find(([, pattern]) => forms.some(form => pattern.test(form)))
  if (known) return known[0]
  return /^(?:l['’])?(Agence(?: de presse)? \p{Lu}[\p{L}'’ -]{2,40})$/u.exec(credit.trim())?.[1]?.trim() ?? null
}
