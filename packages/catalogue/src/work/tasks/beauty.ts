import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('beauty')

export const beautyTasks: readonly Task[] = [
  task('t-cut-hair', 'Klippe hår, frisøropgaver', 'Cutting hair, hairdressing', 'c-hairdressing c-customer-service'),
  task(
    't-wash-hair-and-tidy-salon',
    'Vaske hår og rydde op i salon, hjælpe i frisørsalon, feje hår',
    'Washing hair and tidying a salon, salon assistance',
    'c-hairdressing c-tidiness',
  ),
  task(
    't-give-facials',
    'Give ansigtsbehandlinger, hudpleje',
    'Giving facials, skin treatments',
    'c-skin-care c-customer-advice',
  ),
  task('t-give-massage', 'Give massage, massere', 'Giving massage, massage treatment', 'c-massage c-listening'),
  task(
    't-treat-feet',
    'Behandle fødder, fodbehandling',
    'Treating feet, foot treatment',
    'c-foot-care c-hygiene-cleaning',
  ),
  task('t-do-nails', 'Ordne negle, manicure', 'Doing nails, manicure', 'c-nail-care c-customer-service'),
  task('t-do-makeup', 'Lægge makeup, sminke', 'Doing make-up', 'c-makeup c-creativity'),
  task(
    't-book-treatments',
    'Passe tidsbestilling i klinik eller salon, booke behandlinger',
    'Booking treatments, salon appointments',
    'c-booking c-telephone-service',
  ),
]
