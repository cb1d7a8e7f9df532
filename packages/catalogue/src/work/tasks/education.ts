import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('education')

export const educationTasks: readonly Task[] = [
  task(
    't-teach-class',
    'Undervise elever, undervisning i skole',
    'Teaching a class, school teaching',
    'c-teaching c-lesson-planning',
  ),
  task(
    't-support-pupils',
    'Støtte elever i timen, støttelærer, hjælpe i klassen',
    'Supporting pupils in class, teaching assistance',
    'c-classroom-support c-listening',
  ),
  task(
    't-help-with-homework',
    'Hjælpe med lektier, lektiecafé',
    'Helping with homework, homework club',
    'c-classroom-support c-listening',
    't-support-pupils',
  ),
  task(
    't-teach-special-needs',
    'Undervise elever med særlige behov, specialundervisning',
    'Teaching pupils with special needs',
    'c-special-education c-reading-instruction',
  ),
  task(
    't-teach-reading',
    'Undervise i læsning, ordblindeundervisning',
    'Teaching reading, dyslexia teaching',
    'c-reading-instruction c-special-education',
  ),
  task(
    't-teach-danish',
    'Undervise voksne i dansk, sprogskole',
    'Teaching Danish to adults, language school',
    'c-danish-for-adults c-lesson-planning',
  ),
  task(
    't-teach-languages',
    'Undervise i sprog, sprogundervisning',
    'Teaching languages',
    'c-language-teaching c-lesson-planning',
    't-teach-class',
  ),
  task(
    't-teach-maths-science',
    'Undervise i matematik og naturfag, matematiktimer',
    'Teaching maths and science',
    'c-science-teaching c-lesson-planning',
    't-teach-class',
  ),
  task(
    't-teach-trade',
    'Undervise i et fag, værkstedsundervisning, faglærer',
    'Teaching a trade, workshop teaching',
    'c-vocational-teaching c-hand-tools',
  ),
  task(
    't-teach-students',
    'Undervise studerende, holde forelæsninger',
    'Teaching students, lecturing',
    'c-university-teaching c-presenting',
  ),
  task(
    't-teach-music',
    'Undervise i musik, musikundervisning',
    'Teaching music',
    'c-music-teaching c-music-performance',
  ),
  task(
    't-teach-riding',
    'Undervise i ridning, give ridetimer, rideundervisning',
    'Teaching riding, riding lessons',
    'c-riding-instruction c-horse-care',
  ),
  task(
    't-coach-sport',
    'Træne hold i idræt, være træner',
    'Coaching sport, training a team',
    'c-sports-instruction c-youth-work',
  ),
  task(
    't-teach-it',
    'Hjælpe borgere med it, it-café, undervise i it',
    'Teaching IT skills, IT café',
    'c-it-teaching c-listening',
  ),
  task(
    't-teach-driving',
    'Undervise i bilkørsel, køretimer',
    'Teaching driving, driving lessons',
    'c-driving-instruction c-driving',
  ),
  task(
    't-make-teaching-materials',
    'Lave undervisningsmateriale, udvikle opgaver',
    'Making teaching materials, writing exercises',
    'c-teaching-materials c-written-danish',
  ),
  task(
    't-grade-papers',
    'Rette opgaver, gennemgå besvarelser, censur',
    'Grading papers, marking assignments',
    'c-teaching c-accuracy',
  ),
  task(
    't-guide-students',
    'Vejlede unge om uddannelse, studievejledning',
    'Guiding students, educational advice',
    'c-study-guidance c-listening',
  ),
  task(
    't-guide-jobseekers',
    'Vejlede jobsøgende, jobsamtaler, hjælpe med cv',
    'Guiding jobseekers, CV help',
    'c-employment-guidance c-listening',
  ),
  task(
    't-mentor-person',
    'Være mentor for en kollega eller borger, mentoropgaver',
    'Mentoring a colleague or citizen',
    'c-mentoring c-listening c-training-colleagues',
  ),
]
