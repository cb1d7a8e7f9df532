import type { DemoPerson } from '../modules/demo/demo-people.ts'
import { emailOf } from './email.ts'

/** Every account of the demo has it, so that the ordinary log-in works, too. */
export const demoPassword = 'velkommen-til-fleksbro'

const about = (name: string, da: string, en: string): DemoPerson => ({ email: emailOf(name), about: { da, en } })

/** Whom a visitor of the demo can sign in as, in the order shown. */
export const demoPeople: readonly DemoPerson[] = [
  about(
    'Karla Sandlyng',
    'Karla har arbejdet elleve år i en tekstilfabrik og vil i gang igen i roligt tempo.',
    'Karla worked in a textile factory for eleven years and wants to start again at a calm pace.',
  ),
  about(
    'Freja Kvistborg',
    'Freja klipper film og vil tilbage til sit fag, før nogen taler om timer.',
    'Freja edits films and wants her trade back before anybody talks about hours.',
  ),
  about(
    'Mikkel Torngreb',
    'Mikkel er lige begyndt. Hans profil er tom.',
    'Mikkel has only just begun. His profile is empty.',
  ),
  about(
    'Gorm Knagstrup',
    'Gorm ejer Knagerækkens Pakkeri og har brug for rolige hænder.',
    'Gorm owns a packing workshop and needs calm hands.',
  ),
  about(
    'Ditte Rosenvænget',
    'Ditte driver et havecenter med travle forår og stille vintre.',
    'Ditte runs a garden centre with busy springs and quiet winters.',
  ),
  about(
    'Hanne Bækkelyng',
    'Hanne er virksomhedskonsulent og kender både mennesker og arbejdspladser.',
    'Hanne is a municipal consultant who knows both people and workplaces.',
  ),
  about(
    'Samira Tolvholm',
    'Samira er Hannes kollega og har sine egne borgere og virksomheder.',
    'Samira is a colleague of Hanne with people and companies of her own.',
  ),
  about(
    'Palle Vindfelding',
    'Palle er administrator: brugere, ord og regler, men ingen profiler.',
    'Palle is the administrator: users, words and rules, but no profiles.',
  ),
]
