import { useFormat, useLanguage } from '../../i18n/use-words.ts'
import type { Language } from '../../i18n/words.ts'

interface Range {
  readonly min: number
  readonly max: number
}

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }
const currency = (language: Language, amount: string) =>
  language === 'da' ? `${amount}\u00a0kr.` : `DKK\u00a0${amount}`
const inHundreds = (ore: number) => Math.round(ore / 10_000) * 100

/** Øre in words: `26.100 kr.` where it is about, `26.104,33` where it adds up. */
export function useAmounts() {
  const language = useLanguage()
  const { kroner, number } = useFormat()
  const exact = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const whole = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 })
  return {
    /** To the nearest hundred kroner. */
    about: (ore: number) => kroner(inHundreds(ore)),
    aboutRange: ({ min, max }: Range) =>
      inHundreds(min) === inHundreds(max)
        ? kroner(inHundreds(max))
        : currency(language, `${whole.format(inHundreds(min))}–${whole.format(inHundreds(max))}`),
    exact: (ore: number) => exact.format(ore / 100),
    /** Whole kroner where there are no øre. */
    kroner: (ore: number) => (ore % 100 === 0 ? kroner(ore / 100) : currency(language, exact.format(ore / 100))),
    hourly: ({ min, max }: Range) =>
      currency(language, min === max ? number(min / 100) : `${number(min / 100)}–${number(max / 100)}`),
  }
}
