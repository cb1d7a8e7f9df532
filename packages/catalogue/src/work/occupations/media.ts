import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('media')

export const mediaOccupations: readonly Occupation[] = [
  occupation('o-video-editor', 'Videoredaktør, filmklipper, videoredigerer, klipper', 'Video editor, film editor', {
    disco: '2654',
    competences: 'c-video-editing c-sound-editing c-subtitling c-image-editing c-creativity',
    tasks: 't-edit-video t-subtitle-video t-edit-sound t-animate',
    neighbours: 'o-video-producer o-sound-engineer o-photographer o-animator',
    yes: 'TRA-04 FYS-04 SOC-02 SOC-07',
  }),
  occupation('o-video-producer', 'Videoproducent, videofotograf, filmfotograf', 'Video producer, videographer', {
    disco: '3521',
    competences: 'c-filming c-video-editing c-photography c-project-coordination',
    tasks: 't-film-video t-edit-video t-subtitle-video t-coordinate-projects',
    neighbours: 'o-video-editor o-photographer',
    no: 'TEM-02',
  }),
  occupation('o-sound-engineer', 'Lydtekniker, lydmand, podcastklipper', 'Sound engineer, audio technician', {
    disco: '3521',
    competences: 'c-sound-editing c-stage-technique c-accuracy c-filming',
    tasks: 't-edit-sound t-run-stage-technique t-film-video',
    neighbours: 'o-video-editor o-stage-technician',
  }),
  occupation('o-photographer', 'Fotograf, produktfotograf', 'Photographer', {
    disco: '3431',
    competences: 'c-photography c-image-editing c-creativity c-customer-service',
    tasks: 't-take-photos t-edit-photos t-film-video',
    neighbours: 'o-video-producer o-graphic-designer',
  }),
  occupation('o-graphic-designer', 'Grafisk designer, grafiker, mediegrafiker', 'Graphic designer, graphic artist', {
    disco: '2166',
    competences: 'c-graphic-design c-layout c-image-editing c-creativity c-illustration',
    tasks: 't-design-graphics t-lay-out-publications t-edit-photos t-make-signs',
    neighbours: 'o-illustrator o-prepress-technician o-ux-designer',
    yes: 'TRA-04 FYS-04 FYS-12',
  }),
  occupation('o-illustrator', 'Tegner, illustrator', 'Illustrator, drawing artist', {
    disco: '2651',
    competences: 'c-illustration c-creativity c-graphic-design c-animation',
    tasks: 't-illustrate t-animate t-design-graphics',
    neighbours: 'o-graphic-designer o-animator o-visual-artist',
    yes: 'TRA-04 SOC-02 SOC-07',
  }),
  occupation('o-animator', 'Animator, 3D-grafiker, tegnefilmstegner', 'Animator, 3D artist', {
    disco: '2166',
    competences: 'c-animation c-illustration c-video-editing c-creativity',
    tasks: 't-animate t-illustrate t-edit-video',
    neighbours: 'o-illustrator o-video-editor',
    yes: 'FYS-04 SOC-02',
  }),
  occupation('o-journalist', 'Journalist, reporter', 'Journalist, reporter', {
    disco: '2642',
    competences: 'c-journalism c-text-editing c-presenting c-survey-methods c-written-danish',
    tasks: 't-write-articles t-write-web-texts t-edit-texts t-take-photos',
    neighbours: 'o-communications-officer o-text-editor',
    yes: 'FYS-12',
    no: 'TEM-02',
  }),
  occupation('o-text-editor', 'Redaktør, forlagsredaktør, manuskriptredaktør', 'Editor, publishing editor', {
    disco: '2642',
    competences: 'c-text-editing c-proofreading c-written-danish c-copywriting',
    tasks: 't-edit-texts t-proofread t-write-articles',
    neighbours: 'o-journalist o-proofreader o-author o-translator',
    yes: 'TRA-04 SOC-02 FYS-04',
  }),
  occupation('o-proofreader', 'Korrekturlæser, sproglig medarbejder', 'Proofreader, copy editor', {
    disco: '4413',
    competences: 'c-proofreading c-written-danish c-accuracy c-text-editing',
    tasks: 't-proofread t-edit-texts t-subtitle-video',
    neighbours: 'o-text-editor o-translator o-transcriber',
    yes: 'TRA-04 SOC-02 SOC-07 FYS-04',
  }),
  occupation('o-translator', 'Oversætter, translatør', 'Translator', {
    disco: '2643',
    competences: 'c-translation c-text-editing c-written-danish c-accuracy',
    tasks: 't-translate-texts t-proofread t-subtitle-video',
    neighbours: 'o-interpreter o-proofreader o-text-editor',
    yes: 'TRA-04 SOC-02 SOC-07 FYS-04',
  }),
  occupation(
    'o-communications-officer',
    'Kommunikationsmedarbejder, kommunikationskonsulent, informationsmedarbejder',
    'Communications officer, communications consultant',
    {
      disco: '2432',
      competences: 'c-copywriting c-web-content c-social-media c-newsletters c-press-relations',
      tasks: 't-write-web-texts t-post-social-media t-make-newsletter t-write-press-releases t-update-website',
      neighbours: 'o-journalist o-web-editor o-marketing-officer',
      yes: 'FYS-12 TRA-04',
    },
  ),
  occupation(
    'o-marketing-officer',
    'Marketingmedarbejder, marketingkoordinator, markedsføringsassistent',
    'Marketing officer, marketing coordinator',
    {
      disco: '2431',
      competences: 'c-marketing c-social-media c-graphic-design c-copywriting',
      tasks: 't-plan-campaign t-post-social-media t-make-newsletter t-design-graphics',
      neighbours: 'o-communications-officer o-sales-consultant o-social-media-manager',
      yes: 'FYS-12',
    },
  ),
  occupation(
    'o-social-media-manager',
    'SoMe-medarbejder, community manager, medarbejder for sociale medier',
    'Social media manager, community manager',
    {
      disco: '2432',
      competences: 'c-social-media c-copywriting c-image-editing c-photography',
      tasks: 't-post-social-media t-edit-photos t-write-web-texts t-answer-emails',
      neighbours: 'o-marketing-officer o-communications-officer',
      yes: 'TRA-04 FYS-04',
    },
  ),
  occupation('o-prepress-technician', "Prepresstekniker, dtp'er, layouter", 'Prepress technician, layout artist', {
    disco: '7321',
    competences: 'c-layout c-image-editing c-graphic-design c-accuracy',
    tasks: 't-lay-out-publications t-edit-photos t-proofread',
    neighbours: 'o-graphic-designer o-printer',
    yes: 'FYS-04 SOC-02',
  }),
  occupation('o-subtitler', 'Tekster, videotekster, undertekster til film', 'Subtitler, caption writer', {
    disco: '2643',
    competences: 'c-subtitling c-translation c-written-danish c-accuracy',
    tasks: 't-subtitle-video t-translate-texts t-transcribe-audio',
    neighbours: 'o-translator o-video-editor',
    yes: 'TRA-04 SOC-02 SOC-07 FYS-04',
  }),
]
