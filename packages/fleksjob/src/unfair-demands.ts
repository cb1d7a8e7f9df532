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
  /(?:^|[^\p{L}])(?:du|dig|din|dit|dine|ansøger\p{L}*|kandidat\p{L}*|medarbejder\p{L}*|person|personlighed|kollega|vi søger|søges|krav)(?:$|[^\p{L}])/iu
const ABOUT_YOU_EN = /\b(?:you|your|applicants?|candidates?|we are looking for|we seek|must|required)\b/iu
const ABOUT_US = /(?:^|[^\p{L}])(?:vi har|hos os er|vores|vi arbejder for|vi tilbyder)(?:$|[^\p{L}])/iu
const ABOUT_US_EN = /\b(?:we have|our|we offer)\b/iu
const ABOUT_WARES =
  /robust[et]{0,2}\s+(?:\p{L}+\s+)?\p{L}*(?:løsning|system|software|kode|maskin|værktøj|platform|tøj|udstyr|proces|plan|økonomi|virksomhed|forretning|materiale|bygning|møbl|sko|solution|code|machine|tool|equipment|process|business|company|clothing|shoes|furniture)/iu

export const DEMANDS_DA: readonly DemandRule[] = [
  { kind: 'health', better: 'tasks', find: /(?:(?:er|være|en|og)\s+)?frisk(?:e)?\s+og\s+rask(?:e)?/giu },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:du|ansøgeren|kandidaten)\s+(?:er|skal være)\s+(?:sund\s+og\s+)?(?:frisk(?!e?\s+på)|rask|helt\s+rask|sund)(?!\p{L})/giu,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:et\s+)?(?:godt|sundt|stærkt|perfekt|upåklageligt)\s+helbred/giu,
    unless: /fremmer|for dit|hensyn til/iu,
  },
  { kind: 'health', better: 'tasks', find: /helbred(?:et)?\s+(?:er\s+|skal\s+være\s+)?(?:i\s+orden|i\s+top)/giu },
  { kind: 'health', better: 'tasks', find: /(?:fuld|hundrede?\s+procent|100\s?%)\s+(?:arbejdsevne|arbejdsdygtig)/giu },
  {
    kind: 'health',
    better: 'presence',
    find: /(?:ingen|intet|ikke|lavt|minimalt|højst\s+\d+\s+dages?)\s+(?:\p{L}+\s+)?(?:sygefravær|sygedage)/giu,
    unless: ABOUT_US,
  },
  { kind: 'health', better: 'presence', find: /(?:sjældent|aldrig)\s+(?:er\s+)?(?:syg|sygemeldt)(?!\p{L})/giu },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:ingen|uden|ikke\s+har)\s+(?:fysiske\s+|psykiske\s+|helbredsmæssige\s+)*(?:skavanker|begrænsninger|skånehensyn|skånebehov|skader|lidelser|problemer\s+med\s+(?:ryg|helbred|skuldre|knæ)\p{L}*)/giu,
  },
  {
    kind: 'health',
    better: 'askNothing',
    find: /(?:oplys|fortæl|skriv|redegør|beskriv)\p{L}*\s+(?:[\p{L},]+\s+){0,5}(?:helbred|sygdom|diagnose|lidelse|sygefravær)\p{L}*/giu,
  },
  { kind: 'health', better: 'askNothing', find: /helbreds(?:attest|erklæring|oplysninger|undersøgelse|tjek)\p{L}*/giu },
  {
    kind: 'health',
    better: 'tasks',
    find: /(?:intet|uden)\s+handicap|ikke\s+(?:egnet|mulig\p{L}*)\s+(?:for|til)\s+(?:\p{L}+\s+){0,3}(?:handicap|funktionsnedsættelse)\p{L}*/giu,
  },
  { kind: 'strength', better: 'concrete', find: /robust(?:e)?(?!\p{L})/giu, with: ABOUT_YOU, unless: ABOUT_WARES },
  {
    kind: 'strength',
    better: 'concrete',
    find: /(?:stress(?:robust|tolerant|resistent)\p{L}*|(?:tåler|kan\s+tåle|klarer|håndterer)\s+(?:godt\s+)?stress|høj\s+stress(?:tærskel|tolerance))/giu,
  },
  {
    kind: 'strength',
    better: 'concrete',
    find: /(?:psykisk|mentalt|fysisk)\s+(?:stærk|robust|velfungerende|stabil|i\s+(?:god|top)\s*form)/giu,
  },
  {
    kind: 'strength',
    better: 'lifting',
    find: /(?:god|stærk|sund)\s+(?:ryg|fysik)(?!\p{L})|i\s+(?:rigtig\s+)?god\s+(?:fysisk\s+)?form(?!\p{L})|fysisk\s+stærk/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?<!\p{L})(?:ung|unge|ungt)(?:,|\s+og|\s+&)\s+(?:\p{L}+(?:,|\s+og)\s+)?(?:dynamisk|frisk|energisk|frembrusende|ambitiøs|sulten|sultn|smart|livlig)\p{L}*/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?<!\p{L})(?:ungt\s+blod|ungdommelig(?:t|e)?|(?:søger|søges|leder\s+efter|som)\s+(?:en\s+)?ung(?:t|e)?(?:\s+(?:person|medarbejder|mand|kvinde|kollega|menneske|kræfter)\p{L}*)?|digitalt?\s+indfødt\p{L}*|digital\s+natives?)(?!\p{L})/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?<!\p{L})(?:(?:mellem\s+|i\s+alderen\s+|er\s+)?\d\d\s?(?:-|–|og|til)\s?\d\d\s+år(?!\p{L}|\s+(?:erfaring|siden))|(?:højst|maks(?:imalt|\.)?|max\.?|under|ikke\s+over|ikke\s+ældre\s+end)\s+(?:19|[2-6]\d)\s+år(?!\p{L}|\s+siden)(?:\s+gammel)?)/giu,
    unless: /erfaring|siden|åbningstid|garanti|børn|elever|beboere|borgere|kunder/iu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /(?:for\s+gammel|ikke\s+for\s+gammel|ingen\s+(?:ældre|seniorer|pensionister))/giu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /(?:søger|søges|leder\s+efter|ansætter|brug\s+for|mangler)[:\s]+(?:en\s+|et\s+)?(?:[\p{L}]+,?\s+(?:og\s+)?){0,3}(?:mand|kvinde|pige|dreng|dame|fyr|piger|drenge|damer|mænd|kvinder)(?!\p{L})/giu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /(?<!\p{L})(?:mandlig|kvindelig)(?:e)?\s+(?:kandidat|medarbejder|ansøger|kollega|kolleger|profil|chauffør|sælger|assistent|hjælper)\p{L}*/giu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /(?<!\p{L})(?:rengøringsdame|rengøringskone|kontordame|kantinedame|køkkendame|sekretærpige|butikspige|receptionspige|sælgerinde|ekspeditrice|altmuligmand|lagermand|pakkepige|servicedame)\p{L}*/giu,
  },
  {
    kind: 'origin',
    better: 'language',
    find: /(?:dansk|engelsk)\p{L}*\s+(?:som\s+|på\s+)?modersmål\p{L}*|modersmålsniveau|(?:uden|ingen|intet)\s+accent|accentfri\p{L}*|(?:perfekt|fejlfrit|flydende)\s+dansk\s+(?:uden\s+accent)/giu,
  },
  {
    kind: 'origin',
    better: 'anyOrigin',
    find: /etnisk\s+dansk\p{L}*|(?:af\s+)?dansk\s+(?:oprindelse|afstamning|baggrund)|(?:kun|er|være)\s+dansk(?:er|ere|\s+statsborger)|ikke[- ]?(?:indvandrer|udlænding)\p{L}*|ingen\s+(?:indvandrere|udlændinge|muslimer)|(?:uden|ingen|intet|ikke\s+bære\p{L}*)\s+(?:\p{L}+\s+)?(?:tørklæde|religiøse\s+symboler)|(?:er|være)\s+(?:kristen|troende\s+kristen)/giu,
  },
  {
    kind: 'family',
    better: 'times',
    find: /(?:ingen|uden)\s+(?:små\s+|hjemmeboende\s+)?børn(?!\p{L})|ikke\s+(?:er\s+|planlægger\s+(?:at\s+(?:få|blive)\s+)?)(?:gravid|børn|barsel)\p{L}*|ikke\s+gravid\p{L}*|ingen\s+(?:familiemæssige\s+forpligtelser|barselsplaner)/giu,
    with: ABOUT_YOU,
  },
]

export const DEMANDS_EN: readonly DemandRule[] = [
  {
    kind: 'health',
    better: 'tasks',
    find: /\b(?:in\s+)?(?:good|excellent|perfect|full)\s+(?:physical\s+|mental\s+)?health\b/giu,
    unless: /health (?:insurance|scheme|care|and safety)/iu,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /\b(?:fit\s+and\s+healthy|healthy\s+and\s+fit|(?:you\s+are|must\s+be|be)\s+healthy|able[- ]bodied|physically\s+fit)\b/giu,
  },
  {
    kind: 'health',
    better: 'presence',
    find: /\b(?:no|low|minimal|without)\s+(?:sick(?:ness)?\s+(?:absence|leave|days)|absenteeism|sick\s+days)\b|\b(?:rarely|never)\s+(?:ill|sick)\b/giu,
    unless: ABOUT_US_EN,
  },
  {
    kind: 'health',
    better: 'tasks',
    find: /\b(?:no|without)\s+(?:physical\s+|mental\s+|health\s+)*(?:disabilit(?:y|ies)|limitations?|impairments?|health\s+(?:issues|problems)|back\s+problems)\b/giu,
  },
  {
    kind: 'health',
    better: 'askNothing',
    find: /\b(?:medical\s+certificate|health\s+(?:certificate|declaration|check)|(?:tell|inform|describe)\s+(?:\p{L}+\s+){0,4}(?:illness(?:es)?|health\s+condition|diagnos[ei]s))/giu,
  },
  { kind: 'strength', better: 'concrete', find: /\brobust\b/giu, with: ABOUT_YOU_EN, unless: ABOUT_WARES },
  {
    kind: 'strength',
    better: 'concrete',
    find: /\b(?:stress[- ](?:resistant|tolerant|proof)|(?:handle|cope\s+with|thrive\s+under)\s+(?:stress|pressure)|(?:mentally|physically|emotionally)\s+(?:strong|tough|robust|stable)|thick[- ]skinned)\b/giu,
  },
  {
    kind: 'strength',
    better: 'lifting',
    find: /\b(?:strong\s+back|good\s+physique|in\s+(?:good|great)\s+(?:physical\s+)?shape)\b/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /\b(?:young(?:,|\s+and|\s+&)\s+(?:\p{L}+\s+and\s+)?(?:dynamic|energetic|hungry|fresh|ambitious)|youthful|digital\s+natives?|(?:looking\s+for|seek(?:ing)?|hiring)\s+(?:a\s+)?young(?:\s+\p{L}+)?)\b/giu,
  },
  {
    kind: 'age',
    better: 'anyAge',
    find: /\b(?:(?:aged?\s+|between\s+)\d\d\s?(?:-|–|and|to)\s?\d\d\b|(?:under|below|max(?:imum)?|not\s+over)\s+(?:the\s+age\s+of\s+)?(?:19|[2-6]\d)\s+(?:years\s+old|years\s+of\s+age)|too\s+old|no\s+(?:seniors|pensioners))/giu,
    unless: /children|pupils|residents|customers|kg|hours/iu,
  },
  {
    kind: 'sex',
    better: 'anySex',
    find: /\b(?:(?:looking\s+for|seek(?:ing)?|hiring|need)\s+(?:a\s+|an\s+)?(?:\p{L}+,?\s+){0,2}(?:man|woman|girl|boy|lady|guy|men|women|girls|guys)|(?:fe)?male\s+(?:candidate|applicant|employee|colleague|assistant)s?|cleaning\s+lad(?:y|ies)|salesman|saleswoman|handyman|tea\s+lady)\b/giu,
  },
  {
    kind: 'origin',
    better: 'language',
    find: /\b(?:native\s+(?:\p{L}+\s+)?(?:speaker|level|danish|english)|mother\s+tongue|(?:no|without(?:\s+an)?)\s+accent|accent[- ]free)/giu,
  },
  {
    kind: 'origin',
    better: 'anyOrigin',
    find: /\b(?:ethnic(?:ally)?\s+dan(?:e|es|ish)|danish\s+(?:origin|descent|background)|danish\s+citizens?(?:hip)?|no\s+(?:immigrants|foreigners|muslims|headscarves|headscarf)|must\s+be\s+christian)\b/giu,
  },
  {
    kind: 'family',
    better: 'times',
    find: /\b(?:(?:no|without)\s+(?:small\s+|young\s+)?(?:children|kids|family\s+obligations)|not\s+(?:be\s+)?pregnant|not\s+plan(?:ning)?\s+(?:\p{L}+\s+){0,3}(?:children|pregnan\p{L}+))\b/giu,
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
