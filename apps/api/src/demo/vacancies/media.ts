import { slots, workdays } from '../short.ts'
import { vacanciesIn } from './plan.ts'

const anytime = slots([...workdays, 'sat', 'sun'], 'morning', 'forenoon', 'afternoon', 'evening')
const daytime = slots(workdays, 'forenoon', 'afternoon')

export const media = vacanciesIn('media', {
  // Case 7: as many hours as you can, from home, no deadlines.
  'edit-video': {
    company: 'film',
    title: 'Klippe film hjemmefra',
    about:
      'Vi har råfilm fra museer og skoler, som venter på en god klipper. Du klipper så mange timer, som du kan, hjemme ved dit eget bord. Der er ingen frister: Når en film er færdig, er den færdig. Vi taler sammen, når du har lyst til sparring.',
    tasks: 't-edit-video 8, t-subtitle-video 2, t-edit-sound 2',
    occupation: 'o-video-editor',
    asks: 'c-video-editing! c-sound-editing',
    hours: [2, 15],
    when: anytime,
    shortestDay: 60,
    latestStart: 960,
    homework: 'all',
    setting: 'desk',
    yes: 'TEM-02 TEM-04 TID-10 SAN-03 SAN-02 SOC-04',
    praktikFirst: false,
  },
  'subtitle-video': {
    company: 'film',
    title: 'Tekste film for hørehæmmede',
    about:
      'Et program laver første udkast, og du retter til, så teksten er let at læse. Du kan sidde hjemme eller hos os.',
    tasks: 't-subtitle-video 6, t-proofread 2',
    occupation: 'o-subtitler',
    asks: 'c-subtitling c-written-danish!',
    languages: [{ code: 'da', level: 3, must: true }],
    hours: [4, 10],
    when: daytime,
    homework: 'some',
    setting: 'desk',
    no: 'FYS-09',
    adaptable: 'TEM-02',
  },
  newsletter: {
    company: 'museum',
    title: 'Skrive museets nyhedsbrev',
    about:
      'Hver anden uge skriver du om en ting fra samlingen. Du får historien og billederne, og Regitze læser med, før det sendes.',
    tasks: 't-make-newsletter 3, t-write-articles 3, t-edit-photos 1',
    occupation: 'o-communications-officer',
    asks: 'c-copywriting! c-newsletters',
    hours: [4, 8],
    when: daytime,
    homework: 'some',
    setting: 'desk',
  },
  'book-covers': {
    company: 'print',
    title: 'Sætte bøger og lave omslag',
    about:
      'Du sætter tekst og billeder op for små forlag og foreninger. Vi taler om udtrykket, og så har du arbejdsro.',
    tasks: 't-lay-out-publications 5, t-design-graphics 4',
    occupation: 'o-graphic-designer',
    asks: 'c-layout! c-graphic-design',
    hours: [6, 14],
    when: daytime,
    homework: 'some',
    setting: 'desk',
    no: 'TEM-02',
  },
  translate: {
    company: 'foundation',
    title: 'Oversætte fondens sider til engelsk',
    about: 'Korte tekster om vores støtte og vores projekter. Du vælger selv, hvornår på ugen du gør det.',
    status: 'expired',
    tasks: 't-translate-texts 6',
    occupation: 'o-translator',
    asks: 'c-translation!',
    languages: [
      { code: 'da', level: 3, must: true },
      { code: 'en', level: 3, must: true },
    ],
    hours: [3, 6],
    when: anytime,
    homework: 'all',
    setting: 'desk',
  },
})
