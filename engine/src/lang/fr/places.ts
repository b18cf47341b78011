/** Places that act as governments, or that a capital letter must not turn into a person. Lower-cased. */
export const placeNames = new Set(
  `
afghanistan|afrique|afrique du sud|albanie|algérie|allemagne|amérique|amérique latine|andorre|angleterre|angola|arabie saoudite|argentine|arménie|asie|australie|autriche|azerbaïdjan|bahreïn|bangladesh|belgique|bénin|biélorussie|bélarus|birmanie|bolivie|bosnie|bosnie-herzégovine|botswana|brésil|bulgarie|burkina faso|burundi|cambodge|cameroun|canada|cap-vert|catalogne|centrafrique|chili|chine|chypre|colombie|comores|congo|corée|corée du nord|corée du sud|corse|costa rica|côte d'ivoire|crimée|croatie|cuba|danemark|djibouti|donbass|écosse|égypte|émirats|émirats arabes unis|équateur|érythrée|espagne|estonie|états-unis|etats-unis|éthiopie|europe|finlande|france|gabon|galles|gambie|gaza|géorgie|ghana|grande-bretagne|grèce|groenland|guadeloupe|guatemala|guinée|guyane|haïti|honduras|hongrie|inde|indonésie|irak|iran|irlande|irlande du nord|islande|israël|italie|jamaïque|japon|jordanie|kazakhstan|kenya|kosovo|koweït|laos|lettonie|liban|liberia|libye|liechtenstein|lituanie|luxembourg|macédoine|madagascar|malaisie|mali|malte|maroc|martinique|mauritanie|mayotte|mexique|moldavie|monaco|mongolie|monténégro|mozambique|namibie|népal|nicaragua|niger|nigeria|norvège|nouvelle-calédonie|nouvelle-zélande|oman|ouganda|ouzbékistan|pakistan|palestine|panama|paraguay|pays-bas|pérou|philippines|pologne|polynésie|portugal|qatar|québec|réunion|roumanie|royaume-uni|russie|rwanda|sahel|salvador|sénégal|serbie|sierra leone|singapour|slovaquie|slovénie|somalie|soudan|sri lanka|suède|suisse|syrie|tadjikistan|taïwan|tanzanie|tchad|tchécoslovaquie|tchéquie|tchétchénie|thaïlande|tibet|togo|tunisie|turkménistan|turquie|ukraine|uruguay|urss|vatican|venezuela|vietnam|yémen|yougoslavie|zambie|zimbabwe
abidjan|abou dhabi|abuja|addis-abeba|alger|amman|amsterdam|ankara|athènes|bagdad|bakou|bamako|bangkok|bangui|barcelone|belgrade|berlin|berne|beyrouth|bratislava|brazzaville|bruxelles|bucarest|budapest|buenos aires|canberra|caracas|conakry|copenhague|dacca|dakar|damas|delhi|doha|dubaï|dublin|erevan|francfort|genève|hanoï|helsinki|hong kong|islamabad|istanbul|jakarta|jérusalem|kaboul|kampala|khartoum|kiev|kyiv|kigali|kinshasa|la haye|la havane|le caire|libreville|lisbonne|ljubljana|lomé|londres|luanda|madrid|manille|mexico|milan|minsk|mogadiscio|moscou|munich|nairobi|n'djamena|new delhi|new york|niamey|nouakchott|oslo|ottawa|ouagadougou|paris|pékin|podgorica|prague|pretoria|pristina|pyongyang|quito|rabat|ramallah|reykjavik|riga|rio|rio de janeiro|riyad|rome|saint-pétersbourg|sanaa|santiago|sarajevo|séoul|shanghai|sidney|skopje|sofia|stockholm|strasbourg|sydney|tallinn|tbilissi|téhéran|tel-aviv|tokyo|tripoli|tunis|varsovie|vienne|vilnius|washington|zagreb|zurich
lyon|marseille|toulouse|nice|nantes|montpellier|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|nîmes|villeurbanne|le havre|le mans|brest|tours|limoges|amiens|perpignan|metz|besançon|orléans|rouen|mulhouse|caen|nancy|avignon|poitiers|versailles|calais|cannes|bastia|ajaccio|biarritz|pau|bayonne|la rochelle|saint-étienne|clermont-ferrand|aix-en-provence|chambéry|annecy|valence|quimper|lorient|vannes|saint-denis|nanterre|créteil|bobigny|normandie|bretagne|alsace|lorraine|provence|île-de-france|picardie|bourgogne|aquitaine|occitanie|auvergne|savoie|vendée|gironde|hauts-de-france|grand est|pays de la loire|los angeles|chicago|san francisco|boston|texas|californie|floride|alaska|hawaï|virginie|montréal|toronto
`
    .trim()
    .split(/[|\n]/),
)

/** Names of buildings and seats that stand for the power inside. Lower-cased, without their article. */
export const seatNames = new Set(
  `
élysée|elysée|matignon|bercy|quai d'orsay|kremlin|maison blanche|maison-blanche|pentagone|downing street|vatican|saint-siège|capitole|beauvau|place beauvau|palais bourbon|palais-bourbon|bundestag|knesset|otan|onu|ue|union européenne|nations unies|commission européenne|parlement européen|fmi|bce|oms|unesco|unicef|opep|fed|cia|fbi|nsa|dgse|dgsi|cgt|cfdt|fo|unsa|medef|sncf|ratp|edf|insee|ps|lr|lrem|rn|fn|modem|eelv|lfi|udi|ump|pcf|csa|cnil
`
    .trim()
    .split(/[|\n]/),
)

/** Nouns before the name of a place: *la région Poitou-Charentes*, *l'avenue Foch*. */
export const geographicNouns = new Set(
  'région ville département commune province île îles lac rue place avenue boulevard quai pont rivière fleuve quartier arrondissement aéroport gare port porte stade métropole canton état comté carrefour rond-point parvis esplanade square allée district vallée mont montagne col plage hameau village capitale métro station autoroute route forêt golfe mer océan détroit hôpital lycée collège parc musée salle palais château basilique cathédrale'.split(
    ' ',
  ),
)
