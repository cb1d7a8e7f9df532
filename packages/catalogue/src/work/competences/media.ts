import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const mediaCompetences: readonly Competence[] = [
  competence(
    'c-communication',
    'Kommunikation og formidling, formidling',
    'Communication and outreach, communications',
    { esco: '15d76317-c71a-4fa2-aadc-2ecc34e627b7' },
  ),
  competence('c-copywriting', 'Tekstforfatning, skrive tekster', 'Copywriting, writing texts', {
    broader: 'c-communication',
  }),
  competence('c-journalism', 'Journalistik, skrive artikler', 'Journalism, writing articles', {
    broader: 'c-communication',
    esco: '3391d6dd-d584-4c8c-9af9-d2f0c45e2b4b',
  }),
  competence('c-text-editing', 'Redigering af tekst, redaktionelt arbejde', 'Editing text, editorial work', {
    broader: 'c-communication',
    esco: 'fc67df93-0a32-4a87-95d9-cb210531929e',
  }),
  competence('c-proofreading', 'Korrekturlæsning, læse korrektur', 'Proofreading, checking texts', {
    broader: 'c-communication',
    esco: '637ca2e2-0624-48b1-be6e-9ff4580344ac',
  }),
  competence('c-translation', 'Oversættelse, oversætte tekster', 'Translation, translating texts', {
    broader: 'c-communication',
    esco: '449f0945-4943-49f9-bd98-edfdfd7c00ba',
  }),
  competence('c-social-media', 'Sociale medier, SoMe, opslag', 'Social media, social media posts', {
    broader: 'c-communication',
    esco: '5303169c-75d6-4751-9136-a4b88343388c',
  }),
  competence('c-marketing', 'Markedsføring, reklame, marketing', 'Marketing, advertising', {
    broader: 'c-communication',
  }),
  competence('c-newsletters', 'Nyhedsbreve, skrive nyhedsbrev', 'Newsletters, writing newsletters', {
    broader: 'c-communication',
  }),
  competence('c-press-relations', 'Pressearbejde, pressemeddelelser', 'Press relations, press releases', {
    broader: 'c-communication',
    esco: '7800332c-a8eb-4792-8d72-50d509616154',
  }),
  competence('c-visual-media', 'Billede, lyd og grafik, visuelle medier', 'Image, sound and graphics, visual media'),
  competence('c-graphic-design', 'Grafisk design, grafik', 'Graphic design, graphics', {
    broader: 'c-visual-media',
    esco: '7fb699d9-182a-430e-b7a0-6d8ed05c284b',
  }),
  competence(
    'c-layout',
    'Layout og opsætning, sætte tryksager op, desktop publishing',
    'Layout, desktop publishing, typesetting',
    { broader: 'c-visual-media', esco: 'c46cf6f9-8b1e-44b9-a529-f5774c9167dd' },
  ),
  competence('c-illustration', 'Tegning og illustration, tegne', 'Drawing and illustration, illustrating', {
    broader: 'c-visual-media',
  }),
  competence('c-animation', 'Animation, tegnefilm, 3D', 'Animation, 3D animation', {
    broader: 'c-visual-media',
    esco: 'eee58e6d-4587-42f0-b9a0-fe055cfe2044',
  }),
  competence('c-photography', 'Fotografering, tage billeder, foto', 'Photography, taking pictures', {
    broader: 'c-visual-media',
    esco: 'eac1e014-17aa-4694-a96d-540bfc06bca3',
  }),
  competence('c-image-editing', 'Billedbehandling, redigere fotos, Photoshop', 'Image editing, photo editing', {
    broader: 'c-visual-media',
    esco: 'df11ab22-3c40-4dc8-ab0c-e9f41e62449e',
  }),
  competence('c-filming', 'Filmoptagelse, kamera, optage video', 'Filming, camera work, shooting video', {
    broader: 'c-visual-media',
  }),
  competence(
    'c-video-editing',
    'Videoredigering, klippe film, filmklipning',
    'Video editing, film editing, cutting film',
    { broader: 'c-visual-media', esco: '5ce80f97-b385-4a41-9339-a6593d0709c1' },
  ),
  competence('c-sound-editing', 'Lydredigering, klippe lyd, podcast', 'Sound editing, audio editing, podcast', {
    broader: 'c-visual-media',
    esco: 'c2218533-3e2a-4f50-b4fd-afde71dcf442',
  }),
  competence('c-subtitling', 'Tekstning af film, undertekster, videotekstning', 'Subtitling, captions', {
    broader: 'c-visual-media',
  }),
]
