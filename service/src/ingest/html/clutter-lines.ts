import { isDateLine } from './date-line.ts'

/** A line around an article that is not part of it. `drops` is one that the pattern must match, `keeps` a sentence that it must not. */
export interface ClutterLine {
  readonly id: string
  readonly pattern: { test(text: string): boolean }
  readonly drops: string
  readonly keeps: string
}

/** Patterns over one whole block of text, for what no class name gives away. French sites first; English ones carry the same boxes. */
export const clutterLines: readonly ClutterLine[] = [
  {
    id: 'see-also',
    pattern:
      /^[^\p{L}\p{N}«“"]*(?:(?:à|a)?\s*(?:lire|voir|écouter|relire|découvrir|retrouver)\s+(?:aussi|également|encore|par ailleurs)(?!\p{L})|(?:à|a) (?:lire|voir|écouter|relire)\s*(?:[:|»>]|sur (?:le même|ce) sujet)|(?:lire|voir|relire)\s*:|pour aller plus loin\s*[:.]?$|(?:notre|nos) (?:dossier|article|enquête|vidéo|reportage)s? (?:complet )?:|sur le même (?:sujet|thème)|dans la même rubrique|(?:read|see) (?:also|more|next)\s*:?|related (?:articles?|stories)|also read)/iu,
    drops: 'À lire aussi : Le pont de Vauclaire rouvre lundi',
    keeps: 'À lire ses carnets, on comprend que le maire doutait déjà.',
  },
  {
    id: 'article-link-prefix',
    pattern:
      /^(?:\[?(?:vidéo|vidéos|photos?|en images|diaporama|podcast|infographie|carte|document|dossier|live|direct|replay)s?\]?\s*(?:[.|]|\s:)\s+)[^.!?«»]{10,140}$/iu,
    drops: 'VIDÉO. Les images de la crue à Montperreux',
    keeps: 'Photos, plans, factures : les enquêteurs ont tout saisi, dit-elle.',
  },
  {
    id: 'newsletter',
    pattern:
      /^(?:(?:inscrivez[- ]vous|s['’]inscrire|abonnez[- ]vous|je m['’]inscris|je m['’]abonne|recevez)(?!\p{L}).{0,160}(?:newsletters?|infolettres?|lettre d['’]info\w*|alertes?|e-?mails?|boîte mail|courriel|actualités?|gratuit\w*|matin|semaine)|(?:notre|la|nos) newsletters?(?!\p{L}).{0,60}$|subscribe to (?:our|the) newsletter|votre adresse (?:e-?mail|courriel)|newsletter$)/iu,
    drops: 'Inscrivez-vous à notre newsletter pour recevoir l’essentiel chaque matin.',
    keeps: '« Inscrivez vos enfants avant vendredi », a répété l’adjointe.',
  },
  {
    id: 'subscribe',
    pattern:
      /^(?:(?:cet |l['’])?article (?:est )?réservé (?:à nos |aux )abonnés|réservé (?:à nos |aux )abonnés|contenu réservé|il vous reste \d+\s?% (?:de cet article )?à lire|la suite (?:de cet article )?est réservée|pour lire la suite|(?:vous avez )?déjà abonné|(?:abonnez-vous|s['’]abonner|je m['’]abonne|se connecter|connectez-vous|connexion|profitez de notre offre)(?:\s|[.!]|$).{0,140}$|offrir cet article|offrez cet article|soutenez(?:-nous| un journalisme| la presse| notre).{0,120}|lecture réservée|accès illimité.{0,80}|dès \d+(?:[,.]\d+)?\s?€.{0,60}$|sans engagement.{0,40}$)/iu,
    drops: 'Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.',
    keeps: 'Il vous reste, dit le maire, à lire le rapport.',
  },
  {
    id: 'appeal',
    pattern:
      /^(?:(?:vous (?:appréciez|aimez)|cet article vous a plu)(?!\p{L}).{0,80}\?.{0,200}|(?:soutenez|aidez)(?:[- ]nous| (?:la presse|l['’]information|le journalisme|un journalisme|notre (?:journal|rédaction|travail))).{0,240}|.{0,200}(?:en vous abonnant à|téléchargez (?:notre|l['’]) ?appli\w*|rejoignez notre (?:chaîne|communauté|groupe)).{0,160})$/iu,
    drops: 'Vous aimez nos enquêtes ? Soutenez la presse locale en vous abonnant.',
    keeps: 'Vous aimez votre ville, a dit le maire, alors votez.',
  },
  {
    id: 'cookies',
    pattern:
      /^(?:.{0,120}(?<!\p{L})(?:utilis\w+|dépos\w+|accept\w+|paramétr\w+|gér\w+) (?:(?:des|les|tous les|vos|mes|nos) )?(?:cookies|traceurs)(?!\p{L}).{0,300}|(?:tout )?(?:accepter|refuser)(?: et (?:fermer|continuer))?|continuer sans accepter.*|gérer (?:mes|vos) (?:choix|préférences|cookies))$/iu,
    drops: 'Ce site utilise des cookies pour mesurer son audience.',
    keeps: 'Accepter cette offre, a-t-elle dit, serait une faute.',
  },
  {
    id: 'embed-consent',
    pattern:
      /^(?:contenu externe(?!\p{L})|ce contenu (?:est bloqué|n['’]a pas pu être chargé|externe)|pour (?:afficher|voir|consulter) ce contenu|ce contenu est hébergé|afficher le contenu|cette vidéo n['’]est (?:pas|plus) disponible|vidéo non disponible|chargement( en cours)?(?:\.\.\.|…)?$)/iu,
    drops: 'Pour afficher ce contenu, vous devez accepter les cookies.',
    keeps: 'Ce contenu a choqué les élus, selon le préfet.',
  },
  {
    id: 'share',
    pattern:
      /^(?:partagez?(?:r)?(?: (?:sur|cet article|l['’]article|cette page|via|par).{0,60})?|(?:suivez[- ]nous|rejoignez[- ]nous|retrouvez[- ]nous) (?:sur|dans).{0,80}|imprimer|envoyer (?:par (?:e-?mail|courriel)|à un ami)|copier le lien|(?:facebook|twitter|x|whatsapp|linkedin|instagram|messenger|bluesky|e-?mail|telegram)(?:[\s,|·•/]+(?:facebook|twitter|x|whatsapp|linkedin|instagram|messenger|bluesky|e-?mail|telegram|imprimer|copier le lien))*|commenter|\d* ?(?:commentaires?|réactions?|partages?)|(?:lire|voir|afficher|masquer) (?:les|tous les) (?:\d+ )?commentaires|réagir(?: à cet article)?|ajouter (?:à|aux) (?:mes )?favoris|enregistrer|sauvegarder|ajouter un commentaire|écouter (?:cet|l['’]) ?article|zoom|agrandir|share(?: this)?|tweet)$/iu,
    drops: 'Partager sur Facebook',
    keeps: 'Partager ne suffit pas, dit-il.',
  },
  {
    id: 'photo-credit',
    pattern:
      /^(?:(?:crédits?(?: photos?)?|credits?|photos?|illustration|image|archives?|vidéo|ph\.)\s*[:/©]\s*[^.!?«»]{2,100}[.)]?|(?:©|\([cC]\)\s).{2,100}|\((?:photos?|image|illustration|archives?)(?!\p{L})[^.!?«»]{0,100}\)\.?|photos? d['’](?:illustration|archives?).{0,100}|[^«»]{0,240}[.!]\s(?:photos?|crédits?|©)\s?:?\s[^.!?«»]{0,40}\/[^!?«»]{1,30}|photos? (?:le |la |les |l['’])[\p{L} '’-]{2,40}\s?[/–-]\s?[^.!?«»]{2,60}|photos? (?:afp|reuters|dr|ap|archives?|illustration)(?!\p{L}).{0,60}|[^!?«»]{0,240}\s?[/©]\s?(?:afp|reuters|ap|getty|maxppp|sipa|abaca|belga|epa|hans lucas|presse canadienne|shutterstock|istock|unsplash|pixabay|dr)(?!\p{L})[^.!?«»]{0,40})$/iu,
    drops: 'Photo : Lise Marchetti / Le Relais',
    keeps: 'Photo, vidéo, dessin : tout est permis, selon la directrice.',
  },
  {
    id: 'date-line',
    pattern: { test: isDateLine },
    drops: 'Publié le 5 mars 2024 à 8 h 30, mis à jour à 11 h 02',
    keeps: 'Publié en mars, le rapport conclut à une faute. « C’est faux », dit-il.',
  },
  {
    id: 'by-line',
    pattern:
      /^(?:(?:Textes?(?: et photos?)? (?:de|:)|Recueilli par|Propos recueillis par|De notre (?:correspondante?|envoyée? spéciale?)|Par|PAR|By|BY)\s*:?\s+)(?:[Ll]a rédaction|[Nn]otre (?:correspondante?|envoyée? spéciale?)|[Ll]['’]agence|(?:[\p{Lu}][\p{L}'’.-]*)(?:\s+(?:de|du|des|d['’]|la|le|les|von|van|ben|bin|el|al|et|and|avec|&|[\p{Lu}][\p{L}'’.-]*),?){0,8})(?:\s*(?:,\s*(?:avec|à|en)\s|[|·•–—(/-]).{0,100}|\s+(?:à|pour|avec|en) [\p{Lu}][\p{L}'’. -]{1,40})?$/u,
    drops: 'Par Élise TRAVERS et Paul de la Tour, avec AFP',
    keeps: 'Par Élise, on apprend que la vente est annulée, raconte le notaire.',
  },
  {
    id: 'advertisement',
    pattern:
      /^(?:publicité|annonce|la suite après (?:la|cette) publicité|publicité - .{0,60}|advertisement|contenu sponsorisé|sponsorisé|en partenariat avec .{0,60}|lire la suite(?: après la publicité)?|(?:la )?suite après la publicité|continuer la lecture|ad)\.?$/iu,
    drops: 'La suite après cette publicité',
    keeps: 'Publicité mensongère : la maire dépose plainte.',
  },
  {
    id: 'navigation',
    pattern:
      /^(?:accueil|retour(?: (?:en haut|à l['’]accueil|à la une))?|haut de page|article (?:précédent|suivant)|(?:page )?(?:précédente?|suivante?)|menu|rechercher|tags?\s*:.{0,200}|mots[- ]clés\s*:.{0,200}|(?:thèmes?|sujets?|rubriques?|catégories?)(?: associés?)?\s*:.{0,160}|voir plus|en savoir plus|lire la suite|(?:plus d['’]infos?|toute l['’]actualité).{0,60}|sommaire|fermer|ok|tous droits réservés.{0,120}|©.{0,160}|mentions légales.{0,80}|signaler (?:une erreur|un abus|ce contenu).{0,60}|les plus lus|à la une|vous aimerez aussi.{0,40}|à découvrir|(?:nos |les )?dernières (?:actualités|infos)|recommandé pour vous|ailleurs sur le web|nos dernières vidéos|au sommaire.{0,20})$/iu,
    drops: 'Mots-clés : eau, mairie, budget',
    keeps: 'À la une du bulletin, le maire parle de « transparence ».',
  },
  {
    id: 'tweet-signature',
    pattern: /^[—–-]\s?.{1,80}\(@\w{1,20}\).{0,60}$/u,
    drops: '— Mairie de Sornac (@mairiesornac) 3 mars 2024',
    keeps: '— Et vous, que répondez-vous ? demande la juge.',
  },
  {
    id: 'ornament',
    pattern: /^[^\p{L}\p{N}]+$/u,
    drops: '* * *',
    keeps: '« 3 »',
  },
]

/** Id of the pattern that calls a block clutter, null where it may be text. */
export function clutterLineOf(text: string): string | null {
  if (text.length > 480) return null
  return clutterLines.find(line => line.pattern.test(text))?.id ?? null
}
