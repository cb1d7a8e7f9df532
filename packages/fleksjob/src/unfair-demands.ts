export type DemandKind = 'health' | 'strength' | 'age' | 'sex' | 'origin' | 'family'
export type Language = 'da' | 'en'

export interface DemandRule {
  readonly kind: DemandKind
  /** Names the sentence in `BETTER_SENTENCES` that says it better. */
  readonly better: keyof typeof BETTER_SENTENCES
  /** What is pointed out. Bounded repetition only, so that long texts stay quick. */
  readonly find: RegExp
  /** The sentence must also say this, such as whom it speaks of. */
  readonly with?: RegExp
  /** The sentence is left alone when it also says this. */
  readonly unless?: RegExp
}

const ABOUT_YOU =
  /(?:^|[^\p{L}])(?:du|dig|din|dit|dine|ansøger\p{L}{0,30}|kandidat\p{L}{0,30}|medarbejder\p{L}{0,30}|person|personlighed|kollega|vi søger|søges|krav)(?:$|[^\p{L}])/iu
const ABOUT_YOU_EN = /\b(?:you|your|applicants?|candidates?|we are looking for|we seek|must|required)\b/iu
const ABOUT_US = /(?:^|[^\p{L}])(?:vi har|hos os er|vores|vi arbejder for|vi tilbyder)(?:$|[^\p{L}])/iu
const ABOUT_US_EN = /\b(?:we have|our|we offer)\b/iu
const ABOUT_WARES =
  /robust[et]{0,2}\s{1,4}(?:\p{L}{1,30}\s{1,4})?\p{L}{0,30}(?:løsning|system|software|kode|maskin|værktøj|platform|tøj|udstyr|proces|plan|økonomi|virksomhed|forretning|materiale|bygning|møbl|sko|solution|code|machine|tool|equipment|process|business|company|clothing|shoes|furniture)/iu

export const DEMANDS_DA: readonly DemandRule[] = [
  { kind: 'health', better: 'tasks', find: /(?:(?:er|være|en|og)\s{1,4})?frisk(?:e)?\s{1,4}og\s{1,4}rask(?:e)?/giu },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:du|ansøgeren|kandidaten)\s{1,4}(?:er|skal være)\s{1,4}(?:sund\s{1,4}og\s{1,4})?(?:frisk(?!e?\s{1,4}på)|rask|helt\s{1,4}rask|sund)(?!\p{L})/giu,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:et\s{1,4})?(?:godt|sundt|stærkt|perfekt|upåklageligt)\s{1,4}helbred/giu,
    unless: /fremmer|for dit|hensyn til/iu,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /helbred(?:et)?\s{1,4}(?:er\s{1,4}|skal\s{1,4}være\s{1,4})?(?:i\s{1,4}orden|i\s{1,4}top)/giu,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:fuld|hundrede?\s{1,4}procent|100\s?%)\s{1,4}(?:arbejdsevne|arbejdsdygtig)/giu,
  },
  {
    kind: 'health',
    better: 'presence',
    find: /(?:ingen|intet|ikke|lavt|minimalt|højst\s{1,4}\d+\s{1,4}dages?)\s{1,4}(?:\p{L}{1,30}\s{1,4})?(?:sygefravær|sygedage)/giu,
    unless: ABOUT_US,
  },
  { kind: 'health', better: 'presence', find: /(?:sjældent|aldrig)\s{1,4}(?:er\s{1,4})?(?:syg|sygemeldt)(?!\p{L})/giu },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:ingen|uden|ikke\s{1,4}har)\s{1,4}(?:fysiske\s{1,4}|psykiske\s{1,4}|helbredsmæssige\s{1,4})*(?:skavanker|begrænsninger|skånehensyn|skånebehov|skader|lidelser|problemer\s{1,4}med\s{1,4}(?:ryg|helbred|skuldre|knæ)\p{L}{0,30})/giu,
  },
  {
    kind: 'health',
    better: 'askNothing',
    find: /(?:oplys|fortæl|skriv|redegør|beskriv)\p{L}{0,30}\s{1,4}(?:[\p{L},]{1,30}\s{1,4}){0,5}(?:helbred|sygdom|diagnose|lidelse|sygefravær)\p{L}{0,30}/giu,
  },
  {
    kind: 'health',
    better: 'askNothing',
    find: /helbreds(?:attest|erklæring|oplysninger|undersøgelse|tjek)\p{L}{0,30}/giu,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:intet|uden)\s{1,4}handicap|ikke\s{1,4}(?:egnet|mulig\p{L}{0,30})\s{1,4}(?:for|til)\s{1,4}(?:\p{L}{1,30}\s{1,4}){0,3}(?:handicap|funktionsnedsættelse)\p{L}{0,30}/giu,
  },
  { kind: 'strength', better: 'concrete', find: /robust(?:e)?(?!\p{L})/giu, with: ABOUT_YOU, unless: ABOUT_WARES },
  {
    kind: 'strength',
    better: 'concrete',
    find: /(?:stress(?:robust|tolerant|resistent)\p{L}{0,30}|(?:tåler|kan\s{1,4}tåle|klarer|håndterer)\s{1,4}(?:godt\s{1,4})?stress|høj\s{1,4}stress(?:tærskel|tolerance))/giu,
  },
  {
    kind: 'strength',
    better: 'concrete',
    find: /(?:psykisk|mentalt|fysisk)\s{1,4}(?:stærk|robust|velfungerende|stabil|i\s{1,4}(?:god|top)\s*form)/giu,
  },
  {
    kind: 'strength',
    better: 'lifting',
    find: /(?:god|stærk|sund)\s{1,4}(?:ryg|fysik)(?!\p{L})|i\s{1,4}(?:rigtig\s{1,4})?god\s{1,4}(?:fysisk\s{1,4})?form(?!\p{L})|fysisk\s{1,4}stærk/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?<!\p{L})(?:ung|unge|ungt)(?:,|\s{1,4}og|\s{1,4}&)\s{1,4}(?:\p{L}{1,30}(?:,|\s{1,4}og)\s{1,4})?(?:dynamisk|frisk|energisk|frembrusende|ambitiøs|sulten|sultn|smart|livlig)\p{L}{0,30}/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?<!\p{L})(?:ungt\s{1,4}blod|ungdommelig(?:t|e)?|(?:søger|søges|leder\s{1,4}efter|som)\s{1,4}(?:en\s{1,4})?ung(?:t|e)?(?:\s{1,4}(?:person|medarbejder|mand|kvinde|kollega|menneske|kræfter)\p{L}{0,30})?|digitalt?\s{1,4}indfødt\p{L}{0,30}|digital\s{1,4}natives?)(?!\p{L})/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?<!\p{L})(?:(?:mellem\s{1,4}|i\s{1,4}alderen\s{1,4}|er\s{1,4})?\d\d\s?(?:-|–|og|til)\s?\d\d\s{1,4}år(?!\p{L}|\s{1,4}(?:erfaring|siden))|(?:højst|maks(?:imalt|\.)?|max\.?|under|ikke\s{1,4}over|ikke\s{1,4}ældre\s{1,4}end)\s{1,4}(?:19|[2-6]\d)\s{1,4}år(?!\p{L}|\s{1,4}siden)(?:\s{1,4}gammel)?)/giu,
    unless: /erfaring|siden|åbningstid|garanti|børn|elever|beboere|borgere|kunder/iu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?:for\s{1,4}gammel|ikke\s{1,4}for\s{1,4}gammel|ingen\s{1,4}(?:ældre|seniorer|pensionister))/giu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /(?:søger|søges|leder\s{1,4}efter|ansætter|brug\s{1,4}for|mangler)[:\s]+(?:en\s{1,4}|et\s{1,4})?(?:\p{L}{1,30},?\s{1,4}(?:og\s{1,4})?){0,3}(?:mand|kvinde|pige|dreng|dame|fyr|piger|drenge|damer|mænd|kvinder)(?!\p{L})/giu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /(?<!\p{L})(?:mandlig|kvindelig)(?:e)?\s{1,4}(?:kandidat|medarbejder|ansøger|kollega|kolleger|profil|chauffør|sælger|assistent|hjælper)\p{L}{0,30}/giu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /(?<!\p{L})(?:rengøringsdame|rengøringskone|kontordame|kantinedame|køkkendame|sekretærpige|butikspige|receptionspige|sælgerinde|ekspeditrice|altmuligmand|lagermand|pakkepige|servicedame)\p{L}{0,30}/giu,
  },
  {
    kind: 'origin',
    better: 'language',
    find: /(?:dansk|engelsk)\p{L}{0,30}\s{1,4}(?:som\s{1,4}|på\s{1,4})?modersmål\p{L}{0,30}|modersmålsniveau|(?:uden|ingen|intet)\s{1,4}accent|accentfri\p{L}{0,30}|(?:perfekt|fejlfrit|flydende)\s{1,4}dansk\s{1,4}(?:uden\s{1,4}accent)/giu,
  },
  {
    kind: 'origin',
    better: 'anyOrigin',
    find: /etnisk\s{1,4}dansk\p{L}{0,30}|(?:af\s{1,4})?dansk\s{1,4}(?:oprindelse|afstamning|baggrund)|(?:kun|er|være)\s{1,4}dansk(?:er|ere|\s{1,4}statsborger)|ikke[- ]?(?:indvandrer|udlænding)\p{L}{0,30}|ingen\s{1,4}(?:indvandrere|udlændinge|muslimer)|(?:uden|ingen|intet|ikke\s{1,4}bære\p{L}{0,30})\s{1,4}(?:\p{L}{1,30}\s{1,4})?(?:tørklæde|religiøse\s{1,4}symboler)|(?:er|være)\s{1,4}(?:kristen|troende\s{1,4}kristen)/giu,
  },
  {
    kind: 'family',
    better: 'times',
    find: /(?:ingen|uden)\s{1,4}(?:små\s{1,4}|hjemmeboende\s{1,4})?børn(?!\p{L})|ikke\s{1,4}(?:(?:er|være|blive)\s{1,4}|planlægger\s{1,4}(?:at\s{1,4}(?:få|blive)\s{1,4})?)(?:gravid|børn|barsel)\p{L}{0,30}|ikke\s{1,4}gravid\p{L}{0,30}|ingen\s{1,4}(?:familiemæssige\s{1,4}forpligtelser|barselsplaner)/giu,
    with: ABOUT_YOU,
  },
]

export const DEMANDS_EN: readonly DemandRule[] = [
  {
    kind: 'health',
    better: 'tasks',
    find: /\b(?:in\s{1,4})?(?:good|excellent|perfect|full)\s{1,4}(?:physical\s{1,4}|mental\s{1,4})?health\b/giu,
    unless: /health (?:insurance|scheme|care|and safety)/iu,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /\b(?:fit\s{1,4}and\s{1,4}healthy|healthy\s{1,4}and\s{1,4}fit|(?:you\s{1,4}are|must\s{1,4}be|be)\s{1,4}healthy|able[- ]bodied|physically\s{1,4}fit)\b/giu,
  },
  {
    kind: 'health',
    better: 'presence',
    find: /\b(?:no|low|minimal|without)\s{1,4}(?:sick(?:ness)?\s{1,4}(?:absence|leave|days)|absenteeism|sick\s{1,4}days)\b|\b(?:rarely|never)\s{1,4}(?:ill|sick)\b/giu,
    unless: ABOUT_US_EN,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /\b(?:no|without)\s{1,4}(?:physical\s{1,4}|mental\s{1,4}|health\s{1,4})*(?:disabilit(?:y|ies)|limitations?|impairments?|health\s{1,4}(?:issues|problems)|back\s{1,4}problems)\b/giu,
  },
  {
    kind: 'health',
    better: 'askNothing',
    find: /\b(?:medical\s{1,4}certificate|health\s{1,4}(?:certificate|declaration|check)|(?:tell|inform|describe)\s{1,4}(?:\p{L}{1,30}\s{1,4}){0,4}(?:illness(?:es)?|health\s{1,4}condition|diagnos[ei]s))/giu,
  },
  { kind: 'strength', better: 'concrete', find: /\brobust\b/giu, with: ABOUT_YOU_EN, unless: ABOUT_WARES },
  {
    kind: 'strength',
    better: 'concrete',
    find: /\b(?:stress[- ](?:resistant|tolerant|proof)|(?:handle|cope\s{1,4}with|thrive\s{1,4}under)\s{1,4}(?:stress|pressure)|(?:mentally|physically|emotionally)\s{1,4}(?:strong|tough|robust|stable)|thick[- ]skinned)\b/giu,
  },
  {
    kind: 'strength',
    better: 'lifting',
    find: /\b(?:strong\s{1,4}back|good\s{1,4}physique|in\s{1,4}(?:good|great)\s{1,4}(?:physical\s{1,4})?shape)\b/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /\b(?:young(?:,|\s{1,4}and|\s{1,4}&)\s{1,4}(?:\p{L}{1,30}\s{1,4}and\s{1,4})?(?:dynamic|energetic|hungry|fresh|ambitious)|youthful|digital\s{1,4}natives?|(?:looking\s{1,4}for|seek(?:ing)?|hiring)\s{1,4}(?:a\s{1,4})?young(?:\s{1,4}\p{L}{1,30})?)\b/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /\b(?:(?:aged?\s{1,4}|between\s{1,4})\d\d\s?(?:-|–|and|to)\s?\d\d\b|(?:under|below|max(?:imum)?|not\s{1,4}over)\s{1,4}(?:the\s{1,4}age\s{1,4}of\s{1,4})?(?:19|[2-6]\d)\s{1,4}(?:years\s{1,4}old|years\s{1,4}of\s{1,4}age)|too\s{1,4}old|no\s{1,4}(?:seniors|pensioners))/giu,
    unless: /children|pupils|residents|customers|kg|hours/iu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /\b(?:(?:looking\s{1,4}for|seek(?:ing)?|hiring|need)\s{1,4}(?:a\s{1,4}|an\s{1,4})?(?:\p{L}{1,30},?\s{1,4}){0,2}(?:man|woman|girl|boy|lady|guy|men|women|girls|guys)|(?:fe)?male\s{1,4}(?:candidate|applicant|employee|colleague|assistant)s?|cleaning\s{1,4}lad(?:y|ies)|salesman|saleswoman|handyman|tea\s{1,4}lady)\b/giu,
  },
  {
    kind: 'origin',
    better: 'language',
    find: /\b(?:native\s{1,4}(?:\p{L}{1,30}\s{1,4})?(?:speaker|level|danish|english)|mother\s{1,4}tongue|(?:no|without(?:\s{1,4}an)?)\s{1,4}accent|accent[- ]free)/giu,
  },
  {
    kind: 'origin',
    better: 'anyOrigin',
    find: /\b(?:ethnic(?:ally)?\s{1,4}dan(?:e|es|ish)|danish\s{1,4}(?:origin|descent|background)|danish\s{1,4}citizens?(?:hip)?|no\s{1,4}(?:immigrants|foreigners|muslims|headscarves|headscarf)|must\s{1,4}be\s{1,4}christian)\b/giu,
  },
  {
    kind: 'family',
    better: 'times',
    find: /\b(?:(?:no|without)\s{1,4}(?:small\s{1,4}|young\s{1,4})?(?:children|kids|family\s{1,4}obligations)|not\s{1,4}(?:be\s{1,4})?pregnant|not\s{1,4}plan(?:ning)?\s{1,4}(?:\p{L}{1,30}\s{1,4}){0,3}(?:children|pregnan\p{L}{1,30}))\b/giu,
    with: ABOUT_YOU_EN,
  },
]

export const BETTER_SENTENCES = {
  tasks: {
    da: 'Fortæl, hvad opgaven kræver, og hvad I kan tilpasse – for eksempel: "Opgaven løses mest stående. Vi finder en måde, der passer til dig."',
    en: 'Say what the task asks for and what you can adapt – for example: "The task is mostly done standing. We will find a way that suits you."',
  },
  presence: {
    da: 'Fortæl, hvornår opgaven skal løses, og hvad der kan vente – for eksempel: "Vi aftaler faste dage, og en kollega kan tage over, når du har brug for det."',
    en: 'Say when the task is to be done and what can wait – for example: "We agree on fixed days, and a colleague can take over when you need it."',
  },
  askNothing: {
    da: 'Spørg til opgaven og ikke til helbredet – for eksempel: "Er der noget, vi kan indrette, så opgaven passer til dig?"',
    en: 'Ask about the task and not about health – for example: "Is there anything we can arrange so that the task suits you?"',
  },
  concrete: {
    da: 'Beskriv dagen, som den er – for eksempel: "Der kan være travlt før jul. Resten af året er tempoet roligt, og du er ikke alene om opgaven."',
    en: 'Describe the day as it is – for example: "It can be busy before Christmas. The rest of the year the pace is calm, and you are not alone with the task."',
  },
  lifting: {
    da: 'Skriv, hvad der skal løftes, og hvilken hjælp der er – for eksempel: "Kasserne vejer op til 8 kg, og vi har løftevogn."',
    en: 'Say what is to be lifted and what help there is – for example: "The boxes weigh up to 8 kg, and we have a lifting trolley."',
  },
  anyAge: {
    da: 'Fortæl, hvordan I er sammen, og lad alderen være – for eksempel: "Vi er nysgerrige og hjælper hinanden. Du er velkommen uanset alder."',
    en: 'Say how you are together and leave age out – for example: "We are curious and help each other. You are welcome at any age."',
  },
  anySex: {
    da: 'Nævn opgaven i stedet for kønnet – for eksempel: "Vi søger en kollega til rengøring af kontor og kantine."',
    en: 'Name the task instead of the sex – for example: "We are looking for a colleague to clean the office and canteen."',
  },
  language: {
    da: 'Skriv, hvad sproget skal bruges til – for eksempel: "Du kan læse en kort vejledning og tale med kolleger på dansk."',
    en: 'Say what the language is used for – for example: "You can read a short guide and talk with colleagues in Danish."',
  },
  anyOrigin: {
    da: 'Lad oprindelse og tro være, og skriv, hvad opgaven kræver – for eksempel: "Alle, der kan lide at arbejde med planter, er velkomne."',
    en: 'Leave out origin and faith, and say what the task asks for – for example: "Everybody who likes working with plants is welcome."',
  },
  times: {
    da: 'Skriv, hvornår opgaven skal løses – for eksempel: "Tirsdag og torsdag kl. 9–12. Tiderne kan vi tale om."',
    en: 'Say when the task is to be done – for example: "Tuesdays and Thursdays 9–12. We can talk about the times."',
  },
} satisfies Record<string, Record<Language, string>>
