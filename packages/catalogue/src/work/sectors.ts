import type { Sector } from '../types.ts'

const sector = (id: string, da: string, en: string): Sector => ({ id, label: { da, en } })

export const sectors: readonly Sector[] = [
  sector('retail', 'Butik og handel', 'Shops and trade'),
  sector('logistics', 'Lager, post og transport', 'Warehouse, post and transport'),
  sector('cleaning', 'Rengøring og vask', 'Cleaning and laundry'),
  sector('kitchen', 'Køkken, café og kantine', 'Kitchen, café and canteen'),
  sector('hospitality', 'Hotel og turisme', 'Hotels and tourism'),
  sector('office', 'Kontor og administration', 'Office and administration'),
  sector('it', 'It og data', 'IT and data'),
  sector('media', 'Kommunikation, medier og film', 'Communication, media and film'),
  sector('children', 'Børn, unge og pædagogik', 'Children and young people'),
  sector('health', 'Sundhed og omsorg', 'Health and care'),
  sector('beauty', 'Skønhed og velvære', 'Beauty and well-being'),
  sector('education', 'Undervisning og vejledning', 'Teaching and guidance'),
  sector('green', 'Landbrug, dyr og gartneri', 'Farming, animals and gardening'),
  sector('building', 'Håndværk, byggeri og værksted', 'Crafts, building and workshops'),
  sector('industry', 'Industri og produktion', 'Industry and production'),
  sector('culture', 'Kultur, fritid og museum', 'Culture, leisure and museums'),
  sector('society', 'Økonomi, jura og samfund', 'Finance, law and society'),
  sector('science', 'Forskning, laboratorium og teknik', 'Research, laboratory and engineering'),
  sector('property', 'Ejendom, teknisk service og sikkerhed', 'Property, technical service and security'),
]
