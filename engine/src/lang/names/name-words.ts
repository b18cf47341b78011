const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean))

/** Small words inside names. They may be left out or joined to the next part, and never tell two persons apart by themselves. */
export const PARTICLES = words(`
  de du des d la le les l del della delle dello dei degli di da das do dos e y i i̇ von vom van der den dem des ter ten te zu zum zur und af av
  bin ibn ben bint al el ul ur ould ag of the a mac mc ap ab st san saint sainte
  де дю ла ле лос дель делла делло ди да дас ду дос фон фом ван дер ден тер тен цу аль эль ель ал ул бин ибн бен уль и й і мак
  ντε ντι ντα ντελ φον βαν ντερ λα λε αλ ελ μπιν
  بن ابن بنت آل دو دي دى دا فان فون لا لو دل ال`)

/** Words before (or after) a name that say what somebody is, in the languages of the habits and scripts. */
export const TITLES = words(`
  m mm mme mlle monsieur madame mgr mr mrs ms miss mister messrs dr docteur doctor pr prof professeur professor me maître sir dame lord lady baron baroness
  baronne count comte comtesse earl duke duc duchess prince princesse princess roi reine king queen pape pope le-président président présidente
  president presidente premier ministre minister ministerin sénateur sénatrice senator député députée général general colonel lieutenant
  capitaine captain commandant maréchal marshal amiral admiral cheikh sheikh cheik scheich imam ayatollah rabbin rabbi père father frère brother
  sœur sister saint herr frau doktor don doña señor señora pan pani signor signora sig dhr mevr hr fru bey hanım efendi tun tan sri dato datuk datin
  г господин госпожа пан пані президент министр міністр генерал д-р др доктор профессор сенатор лорд барон сэр
  κ κος κα κυρία κύριος δρ πρόεδρος
  السيد السيدة الدكتور الرئيس الشيخ دكتور سيد شيخ الأمير آقا آقای خانم`)

export const TITLES_OF_MEN = words(
  `m mm mr sir lord monsieur herr don señor pan signor sig dhr bey г господин пан κ κος السيد`,
)
export const TITLES_OF_WOMEN = words(
  `mme mlle mrs ms miss dame lady madame frau doña señora pani signora mevr hanım госпожа κα السيدة`,
)

/** Words that keep two bearers of one name apart, with the value they stand for: 2 for the younger, 1 for the elder, 3 and 4 for later ones. */
export const GENERATIONS: Readonly<Record<string, number>> = {
  jr: 2,
  jnr: 2,
  junior: 2,
  fils: 2,
  younger: 2,
  ii: 2,
  мл: 2,
  младший: 2,
  молодший: 2,
  filho: 2,
  hijo: 2,
  jun: 2,
  sr: 1,
  snr: 1,
  senior: 1,
  pere: 1,
  elder: 1,
  ст: 1,
  старший: 1,
  sen: 1,
  iii: 3,
  iv: 4,
  vii: 7,
  viii: 8,
  ix: 9,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xxiii: 23,
}

/** Words after which a comma opens a rank or a place and not the first name: *Chris Smith, Baron Smith of Finsbury*. */
export const RANKS =
  words(`baron baroness baronne lord lady viscount vicomte earl comte count duke duc marquess marquis knight
  jr jnr sr snr junior senior ii iii iv phd md mp esq cbe obe kcb барон лорд`)

/** Endings of patronymics in Latin and Cyrillic letters, and the words that stand for them (*oglu*, *kyzy*). */
export const PATRONYMIC_ENDING =
  /(?:ovi?t?ch|evi?t?ch|[oe]vi(?:c|č|ć|cz|tj|tsj|tsch|cs|ç|ch|tch)|ovna|evna|owna|ewna|ivna|ichna|ovych|evych|owycz|ewicz|owicz|ович|евич|ьич|ич|овна|евна|ична|івна|ївна|овыч|йович|авіч|евіч|аўна|еўна)$/u
export const PATRONYMIC_WORDS = words(`oglu oğlu ogly oghlu qizi kizi kyzy оглы оглу кызы қызы улы оғлы`)
/** Endings that only patronymics have, and that mark one in the last place too (*Poutine Vladimir Vladimirovitch*). */
export const SURE_PATRONYMIC_ENDING =
  /(?:ovitch|evitch|ovich|evich|owitsch|ewitsch|ovych|owicz|ovna|evna|owna|ewna|ович|евич|овна|евна|івна|ївна|авіч|евіч|аўна|еўна)$/u

/** First halves of Arabic names of service to God, which form one name with what follows (*Abdul Rahman*, *Abd el-Rahman*, *عبد الرحمن*). */
export const SERVANT_OF = words(
  `abd abdul abdel abdal abdoul abdur abder abdol عبد عبدال абд абдул абдель абдул абдал абдур`,
)

/** Endings of a man's and of a woman's surname in the Slavic languages: people of one family, but not one person. */
export const GENDERED_ENDINGS: readonly (readonly [masculine: RegExp, feminine: RegExp])[] = [
  [/(?:[oeё]v|[oe]ff?|[oe]w|ine?|yn)$/u, /(?:[oeё][vw]a|[iy]na)$/u],
  [/(?:sk[iy]|skij|skyi|skyy|skii|sky?j|ckij?|cky)$/u, /(?:ska|skaya|skaïa|skaia|skaja|cka)$/u],
  [/(?:ны?[йi]|n[yi]|nyj|nyi)$/u, /(?:naya|naïa|naia|naja|na)$/u],
]
