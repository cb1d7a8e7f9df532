import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('beauty')

export const beautyOccupations: readonly Occupation[] = [
  occupation('o-hairdresser', 'Frisør, damefrisør, barber', 'Hairdresser, barber', {
    disco: '5141',
    esco: '099c6bb0-22d3-4c5d-8bf5-70910af381ef',
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
    esco: 'a1e1a788-2352-4172-8fcf-1f985a6968b0',
    competences: 'c-skin-care c-nail-care c-makeup c-customer-advice',
    tasks: 't-give-facials t-do-nails t-do-makeup t-book-treatments',
    neighbours: 'o-hairdresser o-podiatrist o-nail-technician',
    yes: 'SAN-01',
    no: 'SOC-02 SAN-04',
  }),
  occupation('o-nail-technician', 'Negletekniker, manicurist', 'Nail technician, manicurist', {
    disco: '5142',
    esco: 'bced9b86-d4e7-42f8-bb47-acb2001b9bd0',
    competences: 'c-nail-care c-dexterity c-customer-service c-hygiene-cleaning',
    tasks: 't-do-nails t-book-treatments t-clean-instruments',
    neighbours: 'o-beautician o-makeup-artist',
    yes: 'FYS-04',
    no: 'SAN-04 SOC-02',
  }),
  occupation('o-makeup-artist', 'Makeupartist, sminkør', 'Make-up artist', {
    disco: '5142',
    esco: '49713da4-4e97-4f82-bd1c-16ce7f9179b7',
    competences: 'c-makeup c-creativity c-customer-service c-customer-advice',
    tasks: 't-do-makeup t-book-treatments t-cut-hair',
    neighbours: 'o-beautician o-nail-technician',
    no: 'SOC-02',
  }),
  occupation('o-massage-therapist', 'Massør, kropsterapeut', 'Massage therapist, masseur', {
    disco: '3255',
    esco: '1978c6ff-37b4-48f1-9aa6-88b9c568f74f',
    competences: 'c-massage c-listening c-customer-service c-independence',
    tasks: 't-give-massage t-book-treatments t-fold-laundry',
    neighbours: 'o-physiotherapist o-podiatrist',
    yes: 'SAN-01',
    no: 'SOC-02',
  }),
  occupation('o-podiatrist', 'Fodterapeut, fodplejer', 'Podiatrist, chiropodist', {
    disco: '2269',
    esco: 'cf9b6da9-3a59-4780-bec9-500b148b8878',
    competences: 'c-foot-care c-hygiene-cleaning c-patient-contact c-customer-advice',
    tasks: 't-treat-feet t-book-treatments t-clean-instruments',
    neighbours: 'o-massage-therapist o-beautician',
    yes: 'SAN-01 FYS-04',
    no: 'SOC-02',
  }),
]
