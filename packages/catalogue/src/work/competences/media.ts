import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const mediaCompetences: readonly Competence[] = [
  competence(
    'c-communication',
    'Kommunikation og formidling, formidling',
    'Communication and outreach, communications',
  ),
  competence('c-copywriting', 'Tekstforfatning, skrive tekster', 'Copywriting, writing texts', {
    broader: 'c-communication',
  }),
  competence('c-journalism', 'Journalistik, skrive artikler', 'Journalism, writing articles', {
    broader: 'c-communication',
  }),
  competence('c-text-editing', 'Redigering af tekst, redaktionelt arbejde', 'Editing text, editorial work', {
    broader: 'c-communication',
  }),
  competence('c-proofreading', 'Korrekturlæsning, læse korrektur', 'Proofreading, checking texts', {
    broader: 'c-communication',
  }),
  competence('c-translation', 'Oversættelse, oversætte tekster', 'Translation, translating texts', {
    broader: 'c-communication',
  }),
  competence('c-social-media', 'Sociale medier, SoMe, opslag', 'Social media, social media posts', {
    broader: 'c-communication',
  }),
  competence('c-marketing', 'Markedsføring, reklame, marketing', 'Marketing, advertising', {
    broader: 'c-communication',
  }),
  competence('c-newsletters', 'Nyhedsbreve, skrive nyhedsbrev', 'Newsletters, writing newsletters', {
    broader: 'c-communication',
  }),
  competence('c-press-relations', 'Pressearbejde, pressemeddelelser', 'Press relations, press releases', {
    broader: 'c-communication',
  }),
  competence('c-visual-media', 'Billede, lyd og grafik, visuelle medier', 'Image, sound and graphics, visual media'),
  competence('c-graphic-design', 'Grafisk design, grafik', 'Graphic design, graphics', { broader: 'c-visual-media' }),
  competence(
    'c-layout',
    'Layout og opsætning, sætte tryksager op, desktop publishing',
    'Layout, desktop publishing, typesetting',
    { broader: 'c-visual-media' },
  ),
  competence('c-illustration', 'Tegning og illustration, tegne', 'Drawing and illustration, illustrating', {
    broader: 'c-visual-media',
  }),
  competence('c-animation', 'Animation, tegnefilm, 3D', 'Animation, 3D animation', { broader: 'c-visual-media' }),
  competence('c-photography', 'Fotografering, tage billeder, foto', 'Photography, taking pictures', {
    broader: 'c-visual-media',
  }),
  competence('c-image-editing', 'Billedbehandling, redigere fotos, Photoshop', 'Image editing, photo editing', {
    broader: 'c-visual-media',
  }),
  competence('c-filming', 'Filmoptagelse, kamera, optage video', 'Filming, camera work, shooting video', {
    broader: 'c-visual-media',
  }),
  competence(
    'c-video-editing',
    'Videoredigering, klippe film, filmklipning',
    'Video editing, film editing, cutting film',
    { broader: 'c-visual-media' },
  ),
  competence('c-sound-editing', 'Lydredigering, klippe lyd, podcast', 'Sound editing, audio editing, podcast', {
    broader: 'c-visual-media',
  }),
  competence('c-subtitling', 'Tekstning af film, undertekster, videotekstning', 'Subtitling, captions', {
    broader: 'c-visual-media',
  }),
]
