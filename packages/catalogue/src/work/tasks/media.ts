import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('media')

export const mediaTasks: readonly Task[] = [
  task(
    't-edit-video',
    'Redigere video, klippe film, videoklip',
    'Editing video, cutting film',
    'c-video-editing c-sound-editing c-visual-media',
  ),
  task('t-film-video', 'Filme, optage video, filmoptagelser', 'Filming, shooting video', 'c-filming c-visual-media'),
  task(
    't-subtitle-video',
    'Tekste film og video, lave undertekster',
    'Subtitling video, making captions',
    'c-subtitling c-written-danish',
  ),
  task(
    't-edit-sound',
    'Redigere lyd og podcast, klippe lyd',
    'Editing sound and podcasts, audio editing',
    'c-sound-editing c-visual-media',
  ),
  task(
    't-edit-photos',
    'Redigere billeder, billedbehandling, fritlægge billeder',
    'Editing photos, image retouching',
    'c-image-editing c-accuracy',
  ),
  task(
    't-take-photos',
    'Tage billeder, fotografere, produktfoto',
    'Taking photos, product photography',
    'c-photography c-image-editing',
  ),
  task(
    't-design-graphics',
    'Lave grafik, tegne logo, grafisk arbejde',
    'Designing graphics, making logos',
    'c-graphic-design c-creativity',
  ),
  task(
    't-lay-out-publications',
    'Sætte tryksager op, lave layout, lave plakater',
    'Laying out publications, making posters',
    'c-layout c-graphic-design',
  ),
  task(
    't-illustrate',
    'Tegne illustrationer, illustrere',
    'Drawing illustrations, illustrating',
    'c-illustration c-creativity',
  ),
  task('t-animate', 'Lave animation, tegnefilmsarbejde', 'Making animations', 'c-animation c-illustration'),
  task(
    't-write-articles',
    'Skrive artikler, journalistisk arbejde',
    'Writing articles, reporting',
    'c-journalism c-copywriting',
  ),
  task(
    't-write-web-texts',
    'Skrive tekster til nettet, skrive indhold',
    'Writing web copy, content writing',
    'c-copywriting c-web-content',
  ),
  task(
    't-proofread',
    'Læse korrektur, korrekturlæsning',
    'Proofreading, checking copy',
    'c-proofreading c-written-danish c-accuracy',
  ),
  task(
    't-edit-texts',
    'Redigere tekster, bearbejde manuskripter',
    'Editing texts, working on manuscripts',
    'c-text-editing c-written-danish',
  ),
  task(
    't-translate-texts',
    'Oversætte tekster, oversættelse',
    'Translating texts, translation work',
    'c-translation c-text-editing',
  ),
  task(
    't-post-social-media',
    'Lave opslag til sociale medier, passe Facebook og Instagram',
    'Posting on social media, running social channels',
    'c-social-media c-copywriting',
  ),
  task(
    't-make-newsletter',
    'Lave nyhedsbrev, udsende nyhedsbrev',
    'Making a newsletter, sending newsletters',
    'c-newsletters c-layout',
  ),
  task(
    't-plan-campaign',
    'Planlægge kampagne, markedsføringsopgaver',
    'Planning a campaign, marketing tasks',
    'c-marketing c-planning',
  ),
  task(
    't-write-press-releases',
    'Skrive pressemeddelelser, pressekontakt',
    'Writing press releases, contact with the press',
    'c-press-relations c-copywriting',
  ),
]
