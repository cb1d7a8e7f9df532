import type { Sample } from './sample.ts'

export const vacanciesEn: readonly Sample[] = [
  {
    name: 'warehouse',
    purpose: 'vacancy',
    text: `Warehouse assistant, 10-15 hours a week

We are looking for a person to receive goods, pack orders and keep the stockroom tidy. No heavy lifting: boxes weigh at most 12 kg, and there are no stairs or ladders.
You will have a named contact person and thorough training. Work at your own pace, without noise. Mondays and Wednesdays in the morning.
You do not need a driving licence. A forklift certificate is an advantage.`,
    expected: [
      'hours 10-15',
      'task t-receive-goods',
      'task t-pack-parcels',
      'condition FYS-01 12',
      'condition FYS-08 yes',
      'condition SOC-04 yes',
      'condition KOG-05 yes',
      'condition TEM-01 yes',
      'condition SAN-01 yes',
      'week 514 free',
      'condition TRA-03 yes',
      'licence forklift nice',
      'task t-tidy-stockroom',
    ],
  },
  {
    name: 'office',
    purpose: 'vacancy',
    text: `Office help wanted

A small museum seeks somebody for data entry, filing documents and proofreading. Up to 6 hours per week, and you may work partly from home.
Our office is not an open-plan office; you get a quiet room and an adjustable desk. No phones, no customers, no overtime. There is not only one task: you can switch between tasks.
Fluent English required. Basic Danish would be nice to have.`,
    expected: [
      'task t-enter-data',
      'task t-file-documents',
      'task t-proofread',
      'hours 1-6',
      'condition TRA-04 yes',
      'condition SAN-01 yes',
      'condition FYS-12 yes',
      'condition SOC-02 yes',
      'condition TID-12 yes',
      'condition FYS-02 yes',
      'language en 3 must',
      'language da 1 nice',
    ],
  },
  {
    name: 'kitchen with strain',
    purpose: 'vacancy',
    text: `Kitchen assistant

Busy environment in a restaurant kitchen. You wash dishes and prepare vegetables, on your feet all day, with loud music. You must lift up to 20 kg. Evenings and weekends.
A food hygiene certificate is required.`,
    expected: [
      'occupation o-kitchen-assistant',
      'condition TEM-01 no',
      'task t-wash-dishes',
      'task t-prepare-vegetables',
      'condition FYS-04 no',
      'condition SAN-01 no',
      'condition FYS-01 20',
      'licence food-hygiene must',
      'week 125339784 free',
    ],
  },
]
