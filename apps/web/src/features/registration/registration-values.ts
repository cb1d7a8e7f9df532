import type { BodyOf, FieldProblem, InputOf, Language, registerCompany } from '@fleksbro/contract'
import { isCvr } from '@fleksbro/fleksjob'

type Body = BodyOf<typeof registerCompany>

/** Fields as they are typed: everything is text until it is sent. */
export interface RegistrationValues {
  cvr: string
  company: string
  workplace: Record<keyof Body['workplace'], string>
  municipality: string
  name: string
  email: string
  phone: string
}

export const nothingTyped: RegistrationValues = {
  cvr: '',
  company: '',
  workplace: { name: '', street: '', postcode: '', pNumber: '', employees: '' },
  municipality: '',
  name: '',
  email: '',
  phone: '',
}

export function registrationOf(values: RegistrationValues, language: Language): InputOf<typeof registerCompany> {
  const { workplace, phone } = values
  return {
    body: {
      ...values,
      workplace: {
        ...workplace,
        pNumber: workplace.pNumber.trim() || null,
        employees: workplace.employees.trim() === '' ? null : Number(workplace.employees),
      },
      phone: phone.trim() || null,
      language,
    },
  }
}

/** Two swapped digits are seen before anything is sent; a number of another shape is the contract's to refuse. */
export function checkRegistration({ cvr }: RegistrationValues): FieldProblem[] {
  const digits = cvr.replace(/^DK/i, '').replace(/[\s-]/g, '')
  return /^\d{8}$/.test(digits) && !isCvr(digits) ? [{ path: '/cvr', code: 'not-a-cvr' }] : []
}
