import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('culture')

export const cultureTasks: readonly Task[] = [
  task(
    't-register-collections',
    'Registrere genstande på museum, fotografere samling',
    'Registering museum objects, photographing a collection',
    'c-collection-registration c-accuracy c-digitising',
  ),
  task(
    't-guide-visitors',
    'Vise gæster rundt på museum, omvisning',
    'Showing visitors round, museum tours',
    'c-guided-tours c-presenting',
  ),
  task(
    't-watch-exhibition',
    'Være kustode, opsyn i udstilling, museumsvagt',
    'Watching over an exhibition, gallery attendant work',
    'c-hosting c-access-control',
  ),
  task(
    't-sell-tickets',
    'Sælge billetter, billetsalg',
    'Selling tickets, ticket office',
    'c-cash-register c-customer-service c-access-control',
  ),
  task(
    't-set-up-exhibition',
    'Stille udstilling op, hænge billeder op',
    'Setting up an exhibition, hanging pictures',
    'c-exhibition-setup c-hand-tools',
  ),
  task(
    't-conserve-objects',
    'Konservere genstande, rense genstande',
    'Conserving objects, cleaning objects',
    'c-conservation c-dexterity',
  ),
  task(
    't-shelve-books',
    'Sætte bøger på plads, biblioteksopgaver, rydde op på biblioteket',
    'Shelving books, tidying a library',
    'c-library-service c-tidiness',
  ),
  task(
    't-make-books-ready',
    'Klargøre bøger, sætte mærker og plast på bøger',
    'Preparing books, covering and tagging books',
    'c-library-service c-dexterity',
  ),
  task(
    't-help-library-users',
    'Hjælpe lånere, biblioteksvejledning',
    'Helping library users, library guidance',
    'c-library-service c-customer-advice c-literature-search',
  ),
  task(
    't-research-archives',
    'Finde oplysninger i arkiver, lokalhistorisk arbejde',
    'Researching in archives, local history work',
    'c-archive-research c-literature-search',
  ),
  task(
    't-set-up-chairs',
    'Stille borde og stole op, gøre sal klar',
    'Setting up tables and chairs, preparing a hall',
    'c-event-setup c-furniture-moving',
  ),
  task(
    't-run-stage-technique',
    'Passe lys og lyd, sceneteknik',
    'Running stage light and sound',
    'c-stage-technique c-sound-editing',
  ),
  task(
    't-play-music',
    'Spille musik, synge, ledsage på klaver',
    'Playing music, singing, accompanying',
    'c-music-performance c-creativity',
  ),
  task('t-act-in-plays', 'Spille teater, instruere teater', 'Acting, directing plays', 'c-acting c-creativity'),
  task(
    't-make-art',
    'Lave billedkunst og kunsthåndværk, keramik',
    'Making art and craft, ceramics',
    'c-visual-art c-ceramics c-creativity',
  ),
  task(
    't-write-fiction',
    'Skrive bøger og manuskripter, forfatte',
    'Writing books and scripts',
    'c-creative-writing c-creativity',
  ),
  task(
    't-watch-pool',
    'Holde opsyn i svømmehal, livredderopgaver',
    'Watching over a swimming pool, lifeguard duty',
    'c-lifeguarding c-first-aid-help',
  ),
  task(
    't-lead-fitness-class',
    'Lede motionshold, instruere i fitness',
    'Leading fitness classes, gym instruction',
    'c-fitness-instruction c-sports-instruction',
  ),
  task(
    't-prepare-sports-hall',
    'Gøre sportshal og baner klar, halopgaver',
    'Preparing sports halls and pitches',
    'c-event-setup c-outdoor-maintenance',
  ),
  task(
    't-coordinate-volunteers',
    'Koordinere frivillige, lave vagtplan',
    'Coordinating volunteers, making rotas',
    'c-volunteer-coordination c-planning',
  ),
  task(
    't-prepare-church',
    'Gøre kirke klar, kirketjeneropgaver',
    'Preparing a church, verger work',
    'c-church-service c-hosting',
  ),
  task(
    't-tend-churchyard',
    'Passe kirkegård, holde gravsteder',
    'Tending a churchyard, caring for graves',
    'c-gardening c-weeding c-church-service',
    't-maintain-green-areas',
  ),
]
