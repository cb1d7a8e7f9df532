import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('beauty')

export const beautyOccupations: readonly Occupation[] = [
  occupation('o-hairdresser', 'Frisør, damefrisør, barber', 'Hairdresser, barber', {
    disco: '5141',
    competences: 'c-hairdressing c-customer-service c-listening c-creativity',
    tasks: 't-cut-hair t-wash-hair-and-tidy-salon t-book-treatments t-do-makeup',
    neighbours: 'o-salon-assistant o-beautician',
    no: 'SOC-02 SAN-04 FYS-04',
  }),
  occupation('o-salon-assistant', 'Salonmedhjælper, medhjælper i frisørsalon', 'Salon assistant, hairdressing helper', {
    disco: '9629',
    competences: 'c-hairdressing c-tidiness c-customer-service c-booking',
    tasks: 't-wash-hair-and-tidy-salon t-book-treatments t-fold-laundry',
    neighbours: 'o-hairdresser o-cleaner',
    no: 'SAN-04',
  }),
  occupation('o-beautician', 'Kosmetolog, skønhedsplejerske, skønhedsekspert', 'Beautician, cosmetologist', {
    disco: '5142',
    competences: 'c-skin-care c-nail-care c-makeup c-customer-advice',
    tasks: 't-give-facials t-do-nails t-do-makeup t-book-treatments',
    neighbours: 'o-hairdresser o-podiatrist o-nail-technician',
    yes: 'SAN-01',
    no: 'SOC-02 SAN-04',
  }),
  occupation('o-nail-technician', 'Negletekniker, manicurist', 'Nail technician, manicurist', {
    disco: '5142',
    competences: 'c-nail-care c-dexterity c-customer-service c-hygiene-cleaning',
    tasks: 't-do-nails t-book-treatments t-clean-instruments',
    neighbours: 'o-beautician o-makeup-artist',
    yes: 'FYS-04',
    no: 'SAN-04 SOC-02',
  }),
  occupation('o-makeup-artist', 'Makeupartist, sminkør', 'Make-up artist', {
    disco: '5142',
    competences: 'c-makeup c-creativity c-customer-service c-customer-advice',
    tasks: 't-do-makeup t-book-treatments t-cut-hair',
    neighbours: 'o-beautician o-nail-technician',
    no: 'SOC-02',
  }),
  occupation('o-massage-therapist', 'Massør, kropsterapeut', 'Massage therapist, masseur', {
    disco: '3255',
    competences: 'c-massage c-listening c-customer-service c-independence',
    tasks: 't-give-massage t-book-treatments t-fold-laundry',
    neighbours: 'o-physiotherapist o-podiatrist',
    yes: 'SAN-01',
    no: 'SOC-02',
  }),
  occupation('o-podiatrist', 'Fodterapeut, fodplejer', 'Podiatrist, chiropodist', {
    disco: '3259',
    competences: 'c-foot-care c-hygiene-cleaning c-patient-contact c-customer-advice',
    tasks: 't-treat-feet t-book-treatments t-clean-instruments',
    neighbours: 'o-massage-therapist o-beautician',
    yes: 'SAN-01 FYS-04',
    no: 'SOC-02',
  }),
]
