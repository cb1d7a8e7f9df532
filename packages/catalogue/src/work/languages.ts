import type { Language } from '../types.ts'

const language = (code: string, da: string, en: string): Language => ({ code, label: { da, en } })

/** ISO 639-1; signed languages have no code of two letters, so Danish Sign Language carries its ISO 639-3 code. */
export const languages: readonly Language[] = [
  language('da', 'Dansk', 'Danish'),
  language('en', 'Engelsk', 'English'),
  language('de', 'Tysk', 'German'),
  language('sv', 'Svensk', 'Swedish'),
  language('no', 'Norsk', 'Norwegian'),
  language('fo', 'Færøsk', 'Faroese'),
  language('kl', 'Grønlandsk', 'Greenlandic'),
  language('is', 'Islandsk', 'Icelandic'),
  language('fr', 'Fransk', 'French'),
  language('es', 'Spansk', 'Spanish'),
  language('it', 'Italiensk', 'Italian'),
  language('pt', 'Portugisisk', 'Portuguese'),
  language('nl', 'Nederlandsk', 'Dutch'),
  language('pl', 'Polsk', 'Polish'),
  language('ro', 'Rumænsk', 'Romanian'),
  language('lt', 'Litauisk', 'Lithuanian'),
  language('uk', 'Ukrainsk', 'Ukrainian'),
  language('ru', 'Russisk', 'Russian'),
  language('bs', 'Bosnisk', 'Bosnian'),
  language('tr', 'Tyrkisk', 'Turkish'),
  language('ar', 'Arabisk', 'Arabic'),
  language('ku', 'Kurdisk', 'Kurdish'),
  language('fa', 'Persisk og dari', 'Persian and Dari'),
  language('ps', 'Pashto', 'Pashto'),
  language('ur', 'Urdu', 'Urdu'),
  language('so', 'Somali', 'Somali'),
  language('ti', 'Tigrinya', 'Tigrinya'),
  language('ta', 'Tamilsk', 'Tamil'),
  language('vi', 'Vietnamesisk', 'Vietnamese'),
  language('th', 'Thai', 'Thai'),
  language('zh', 'Kinesisk', 'Chinese'),
  language('dsl', 'Dansk tegnsprog', 'Danish Sign Language'),
]
