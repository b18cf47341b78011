/** Descriptions that make nobody known: kin, charges, misfortunes. A private life is no lexicon entry. */
export const PRIVATE_LIFE =
  /\b(suspect|accuse|prevenu|inculpe|condamne|detenu|prisonnier|victime|meurtri|assassin|tueu|violeu|agresseu|terroriste|jihadiste|djihadiste|mere|pere|fils|fille|frere|soeur|epou|femme|homme|mari|compagn|conjoint|ami|amie|veuve|neveu|niece|oncle|tante|cousin|grand|enfant|adolescent|jeune|garcon|malade|patient|survivant|disparu|otage|defunt|qui|dont)/
