import type { NeedEntry } from '../types.ts'

/** FYS: body and movement. */
export const fys: readonly NeedEntry[] = [
  {
    code: 'FYS-01',
    group: 'FYS',
    kind: 'number',
    unit: 'kg',
    direction: 'at-most',
    values: [2, 5, 8, 10, 12, 15, 20, 25],
    usual: 10,
    need: { da: 'Ingen løft over {n} kg', en: 'No lifting over {n} kg' },
    everyday: { da: 'Jeg arbejder bedst uden tunge løft', en: 'I work best without heavy lifting' },
    condition: {
      da: 'Løft over {n} kg indgår ikke, eller der er løftehjælp',
      en: 'No lifting over {n} kg, or there is lifting help',
    },
    question: { da: 'Hvor mange kilo løfter man højst?', en: 'How many kilos is the heaviest lift?' },
    adaptableQuestion: {
      da: 'Hvor mange kilo kan det komme ned på, fx med løftehjælp?',
      en: 'How many kilos can it come down to, for example with lifting help?',
    },
    example: {
      da: 'Fx at kasser deles i to, eller at en vogn tager det tunge',
      en: 'For example splitting boxes in two, or a trolley for the heavy ones',
    },
    schemes: ['aids', 'workplace-adaptation', 'personal-assistance'],
  },
  {
    code: 'FYS-02',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Ingen ensidigt gentagne bevægelser', en: 'No repetitive movements' },
    everyday: {
      da: 'Jeg har det bedst, når jeg bruger kroppen på flere måder',
      en: 'I do best when I use my body in several ways',
    },
    condition: { da: 'Opgaverne varierer', en: 'The tasks vary' },
    question: {
      da: 'Kan man skifte mellem flere slags opgaver?',
      en: 'Is it possible to switch between several kinds of tasks?',
    },
    example: {
      da: 'Fx en time med at pakke og så en time med at rydde op',
      en: 'For example an hour of packing and then an hour of tidying',
    },
    schemes: ['aids'],
  },
  {
    code: 'FYS-03',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Skifte mellem at sidde, stå og gå', en: 'Switching between sitting, standing and walking' },
    everyday: { da: 'Jeg skal kunne rejse mig og røre mig', en: 'I need to be able to get up and move' },
    condition: { da: 'Man kan sidde, stå og gå undervejs', en: 'Sitting, standing and walking can be mixed' },
    question: {
      da: 'Kan man skifte mellem at sidde, stå og gå undervejs?',
      en: 'Is it possible to switch between sitting, standing and walking?',
    },
    example: {
      da: 'Fx et bord, der kan hæves, og små ture ind imellem',
      en: 'For example a desk that can be raised, and small errands in between',
    },
    schemes: ['aids', 'workplace-adaptation'],
  },
  {
    code: 'FYS-04',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Mest siddende arbejde', en: 'Mostly seated work' },
    everyday: { da: 'Jeg arbejder bedst, når jeg kan sidde ned', en: 'I work best when I can sit down' },
    condition: { da: 'Opgaven kan løses siddende', en: 'The work can be done seated' },
    question: { da: 'Kan det meste af opgaven løses siddende?', en: 'Can most of the work be done seated?' },
    example: {
      da: 'Fx en høj stol ved kassen eller ved bordet, hvor der pakkes',
      en: 'For example a high chair at the till or at the packing table',
    },
    schemes: ['aids', 'workplace-adaptation'],
  },
  {
    code: 'FYS-05',
    group: 'FYS',
    kind: 'number',
    unit: 'minutes',
    direction: 'at-most',
    values: [10, 15, 20, 30, 45, 60, 90],
    usual: 30,
    need: { da: 'Stå og gå højst {n} minutter ad gangen', en: 'Standing and walking at most {n} minutes at a time' },
    everyday: { da: 'Jeg kan stå og gå lidt ad gangen', en: 'I can stand and walk a little at a time' },
    condition: {
      da: 'Man står og går højst {n} minutter ad gangen',
      en: 'Standing and walking last at most {n} minutes at a time',
    },
    question: {
      da: 'Hvor mange minutter står eller går man højst ad gangen?',
      en: 'How many minutes is the longest stretch of standing or walking?',
    },
    adaptableQuestion: {
      da: 'Hvor få minutter kan det blive, fx med en stol?',
      en: 'How few minutes can it be, for example with a chair?',
    },
    example: {
      da: 'Fx en stol ved disken, så man kan sidde mellem to kunder',
      en: 'For example a chair at the counter, to sit between two customers',
    },
    schemes: ['aids', 'workplace-adaptation'],
  },
  {
    code: 'FYS-06',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Ikke arbejde over skulderhøjde', en: 'No work above the shoulders' },
    everyday: {
      da: 'Jeg arbejder bedst med hænderne nede foran mig',
      en: 'I work best with my hands down in front of me',
    },
    condition: { da: 'Arbejde over skulderhøjde indgår ikke', en: 'Work above the shoulders is not part of it' },
    question: { da: 'Kan opgaven løses uden at række højt op?', en: 'Can the work be done without reaching high up?' },
    example: {
      da: 'Fx at en anden tager varerne på den øverste hylde',
      en: 'For example somebody else taking the goods on the top shelf',
    },
    schemes: ['aids', 'workplace-adaptation', 'personal-assistance'],
  },
  {
    code: 'FYS-07',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Ikke arbejde på knæ, i hug eller bøjet forover', en: 'No kneeling, squatting or bending forward' },
    everyday: { da: 'Jeg arbejder bedst med rank ryg', en: 'I work best with my back straight' },
    condition: {
      da: 'Arbejde på knæ, i hug eller bøjet forover indgår ikke',
      en: 'Kneeling, squatting or bending forward is not part of it',
    },
    question: {
      da: 'Kan opgaven løses uden at man knæler, sidder på hug eller bøjer sig længe?',
      en: 'Can the work be done without kneeling, squatting or bending for long?',
    },
    example: {
      da: 'Fx planter i bordhøjde eller en moppe med langt skaft',
      en: 'For example plants at table height or a mop with a long handle',
    },
    schemes: ['aids', 'workplace-adaptation', 'personal-assistance'],
  },
  {
    code: 'FYS-08',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Ikke trapper eller stiger', en: 'No stairs or ladders' },
    everyday: { da: 'Jeg har det bedst, når alt ligger på ét plan', en: 'I do best when everything is on one level' },
    condition: {
      da: 'Trapper og stiger indgår ikke, eller der er elevator',
      en: 'No stairs or ladders, or there is a lift',
    },
    question: {
      da: 'Kan opgaven løses uden trapper og stiger?',
      en: 'Can the work be done without stairs and ladders?',
    },
    example: {
      da: 'Fx at lageret ligger i stuen, eller at en anden tager stigen',
      en: 'For example a stockroom on the ground floor, or somebody else taking the ladder',
    },
    schemes: ['workplace-adaptation', 'personal-assistance'],
  },
  {
    code: 'FYS-09',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Kun lidt arbejde med taster og små ting', en: 'Only a little work with keys and small things' },
    everyday: {
      da: 'Jeg arbejder bedst, når mine fingre får ro ind imellem',
      en: 'I work best when my fingers get a rest in between',
    },
    condition: {
      da: 'Taster og små ting kan undgås eller klares med tale',
      en: 'Keys and small things can be avoided or handled by speech',
    },
    question: {
      da: 'Kan taster og små ting undgås eller klares med tale?',
      en: 'Can keys and small things be avoided or handled by speech?',
    },
    example: {
      da: 'Fx at tale noter ind i stedet for at skrive dem',
      en: 'For example speaking notes instead of typing them',
    },
    schemes: ['speech-recognition', 'aids', 'personal-assistance'],
  },
  {
    code: 'FYS-10',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Ikke kulde, træk eller vibrationer', en: 'No cold, draught or vibration' },
    everyday: { da: 'Jeg arbejder bedst inde i varmen', en: 'I work best indoors where it is warm' },
    condition: {
      da: 'Arbejdet er inde, og værktøjet vibrerer ikke',
      en: 'The work is indoors, and the tools do not vibrate',
    },
    question: {
      da: 'Er arbejdet inde, uden kulde, træk og vibrerende værktøj?',
      en: 'Is the work indoors, without cold, draught and vibrating tools?',
    },
    example: {
      da: 'Fx et bord at pakke ved, som står langt fra porten',
      en: 'For example a packing table that stands far from the gate',
    },
    schemes: ['aids', 'workplace-adaptation'],
  },
  {
    code: 'FYS-11',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Niveaufri adgang og toilet', en: 'Step-free access and toilet' },
    everyday: { da: 'Jeg skal kunne komme ind og rundt uden trin', en: 'I need to get in and around without steps' },
    condition: { da: 'Adgang, toilet og plads er uden trin', en: 'Entrance, toilet and workspace are without steps' },
    question: {
      da: 'Kan man komme ind, på toilettet og hen til sin plads uden trin?',
      en: 'Are the entrance, the toilet and the workspace free of steps?',
    },
    example: {
      da: 'Fx en rampe ved døren og et toilet med god plads',
      en: 'For example a ramp at the door and a toilet with plenty of room',
    },
    schemes: ['workplace-adaptation'],
  },
  {
    code: 'FYS-12',
    group: 'FYS',
    kind: 'answer',
    need: { da: 'Ergonomisk arbejdsplads', en: 'An ergonomic workspace' },
    everyday: {
      da: 'Jeg arbejder bedst, når bord og stol passer til mig',
      en: 'I work best when desk and chair fit me',
    },
    condition: {
      da: 'Hæve-sænkebord og god stol findes eller kan søges',
      en: 'A height-adjustable desk and a good chair are there or can be applied for',
    },
    question: {
      da: 'Er der et hæve-sænkebord og en stol, man kan stille på?',
      en: 'Is there a height-adjustable desk and a chair that can be adjusted?',
    },
    example: {
      da: 'Fx et bord, man kan stå ved om morgenen og sidde ved bagefter',
      en: 'For example a desk to stand at in the morning and sit at afterwards',
    },
    schemes: ['aids', 'workplace-adaptation'],
  },
]
