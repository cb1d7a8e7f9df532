import type { IntroductionState } from '@fleksbro/contract'
import { words } from '../short.ts'

type Actor = 'candidate' | 'company' | 'caseworker' | 'system'

export interface StoryStep {
  readonly state: IntroductionState
  readonly by: Actor
  readonly daysAgo: number
}

/** How one introduction went. Who it is about is found by who suits whom, unless it is told. */
export interface Story {
  readonly steps: readonly StoryStep[]
  readonly person?: string
  readonly vacancy?: string
  /** What the company wrote. */
  readonly question?: string
  /** What the consultant wrote. */
  readonly proposal?: string
  /** What whoever ended it wrote. */
  readonly reason?: string
  /** What they have written to each other since. */
  readonly said?: readonly SaidLine[]
}

interface SaidLine {
  readonly by: 'candidate' | 'company' | 'caseworker'
  readonly daysAgo: number
  readonly text: string
}

type More = Omit<Story, 'steps'>

/** `story('asked:company@9 yes:candidate@7')`: state, by whom, days ago. */
const story = (text: string, more: More = {}): Story => ({
  steps: words(text).map((step) => {
    const [, state, by, daysAgo] = /^([a-z]+):([a-z]+)@(\d+)$/.exec(step) ?? []
    return { state: state as IntroductionState, by: by as Actor, daysAgo: Number(daysAgo) }
  }),
  ...more,
})

export const stories: readonly Story[] = [
  // What the people of the one-click list find when they come.
  story('asked:company@3', {
    person: 'karla',
    vacancy: 'fold-linen',
    question:
      'Vi vil gerne vise dig linnedrummet og drikke en kop kaffe. Der er ingen travlhed, og du kan komme, når det passer dig.',
    said: [
      { by: 'candidate', daysAgo: 2, text: 'Tak. Er der et sted, hvor man kan sidde lidt for sig selv?' },
      { by: 'company', daysAgo: 2, text: 'Ja, der er et lille rum ved siden af. Det er tomt det meste af dagen.' },
      { by: 'caseworker', daysAgo: 1, text: 'Jeg kan tage med ud at se det, hvis du har lyst.' },
    ],
  }),
  story('proposed:caseworker@5', {
    person: 'karla',
    vacancy: 'clean-toys',
    proposal: 'Jeg tænkte på dig, da jeg var på besøg. Der er ro på stuen, når børnene er i haven.',
  }),
  story('asked:company@4', {
    person: 'solveig',
    vacancy: 'garden-customers',
    question:
      'Foråret nærmer sig, og vi søger en, der kan lide både planter og kunder. Skal vi gå en tur i drivhusene sammen?',
  }),
  story('interested:candidate@2', { person: 'meryem', vacancy: 'garden-customers' }),
  story('interested:candidate@4', {
    person: 'crowd-49',
    vacancy: 'pack-small-parts',
    said: [{ by: 'candidate', daysAgo: 3, text: 'Kan man begynde med to dage om ugen?' }],
  }),
  story('asked:company@16 yes:candidate@12', {
    person: 'crowd-40',
    vacancy: 'pack-small-parts',
    question: 'Vi har en stille plads ved vinduet. Har du lyst til at se den?',
    said: [
      { by: 'company', daysAgo: 11, text: 'Hvor er det dejligt. Passer en formiddag dig bedst?' },
      { by: 'candidate', daysAgo: 10, text: 'Ja, gerne efter klokken ti.' },
    ],
  }),
  story('interested:candidate@21 asked:company@18 yes:candidate@15 met:company@9', {
    person: 'ronja',
    vacancy: 'riding-rounds',
  }),
  story('asked:company@40 yes:candidate@36 met:caseworker@30', { vacancy: 'sort-receipts' }),
  story('asked:company@62 yes:candidate@57 met:company@50'),
  story('proposed:caseworker@70 interested:candidate@66 asked:company@61 yes:candidate@58 met:company@51', {
    vacancy: 'christmas-trees',
  }),

  story('proposed:caseworker@2', { proposal: 'Et lille hold og en opgave, du kender. Skal jeg ringe og høre mere?' }),
  story('proposed:caseworker@9', { proposal: 'De har god tid og vil gerne begynde med få timer.' }),
  story('proposed:caseworker@12', { proposal: 'Det ligger tæt på dig, og opgaverne ligner dem, du holder af.' }),
  story('proposed:caseworker@18 interested:candidate@11', {
    proposal: 'Jeg har talt med dem. De er rare og siger tingene, som de er.',
  }),
  story('proposed:caseworker@16 interested:candidate@5'),
  story('interested:candidate@1'),
  story('interested:candidate@8'),
  story('interested:candidate@13'),

  story('asked:company@1', { question: 'Vi tror, at du kan noget, vi mangler. Vil du mødes med os en halv time?' }),
  story('asked:company@8', { question: 'Opgaven kan formes, så den passer til dig. Lad os tale om, hvordan.' }),
  story('interested:candidate@20 asked:company@10', {
    question: 'Tak for interessen! Må vi vise dig stedet en formiddag?',
  }),
  story('asked:company@12 later:candidate@6', { question: 'Vi kan vente, til det passer dig.' }),
  story('asked:company@17 later:candidate@13'),
  story('interested:candidate@22 asked:company@14 later:candidate@3'),

  story('asked:company@11 yes:candidate@8', {
    question: 'Kom forbi, når der er stille hos os. Det er der om eftermiddagen.',
  }),
  story('proposed:caseworker@30 interested:candidate@26 asked:company@20 yes:candidate@17'),
  story('asked:company@24 yes:candidate@20', { question: 'Din erfaring er lige det, vi leder efter.' }),

  story('asked:company@35 yes:candidate@31 met:company@24'),
  story('asked:company@44 yes:candidate@40 met:caseworker@33', {
    question: 'Vi vil gerne høre, hvad du selv synes, opgaven skal være.',
  }),
  story('proposed:caseworker@58 interested:candidate@55 asked:company@49 yes:candidate@45 met:company@38'),
  story('interested:candidate@75 asked:company@70 yes:candidate@66 met:candidate@58'),

  story('asked:company@33 no:candidate@30', { reason: 'Det er for langt væk for mig.' }),
  story('asked:company@47 no:candidate@41'),
  story('asked:company@28 later:candidate@24 no:candidate@15', { reason: 'Jeg har fundet noget, der passer bedre.' }),
  story('proposed:caseworker@52 no:candidate@50', { reason: 'Jeg vil gerne noget helt andet nu.' }),

  story('interested:candidate@43 declined:company@36', { reason: 'Vi har desværre lige fundet en anden til opgaven.' }),
  story('interested:candidate@26 declined:company@22', { reason: 'Opgaven er blevet mindre, end vi troede.' }),
  story('asked:company@60 later:candidate@55 declined:company@42', {
    reason: 'Vi kunne ikke vente længere denne gang.',
  }),

  story('interested:candidate@64 expired:system@43'),
  story('interested:candidate@39 expired:system@18'),
  story('asked:company@55 expired:system@34'),
  story('asked:company@29 expired:system@8'),
  story('proposed:caseworker@72 expired:system@51'),

  story('asked:company@68 yes:candidate@64 met:company@57 ended:company@40', {
    reason: 'Vi blev enige om, at opgaven var for fysisk.',
  }),
  story('asked:company@80 yes:candidate@76 ended:candidate@69'),
  story('interested:candidate@50 asked:company@46 yes:candidate@42 met:company@35 ended:caseworker@21', {
    reason: 'Begge parter er glade for mødet, men transporten blev for lang.',
  }),
  story('interested:candidate@32 ended:candidate@28'),

  story('proposed:caseworker@23 no:candidate@19'),
  story('proposed:caseworker@26 interested:candidate@24 declined:company@15'),
  story('proposed:caseworker@33 expired:system@12'),
  story('proposed:caseworker@37 no:candidate@34'),
  story('proposed:caseworker@41 interested:candidate@38 expired:system@17'),
  story('proposed:caseworker@44 expired:system@23'),
  story('proposed:caseworker@47 no:candidate@43', { reason: 'Jeg er lige begyndt på noget andet.' }),
  story('proposed:caseworker@55 expired:system@34'),
  story('proposed:caseworker@61 interested:candidate@59 declined:company@50'),
  story('proposed:caseworker@65 no:candidate@62'),
]
