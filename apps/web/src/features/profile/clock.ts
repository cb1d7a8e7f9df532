/** Minutes after midnight as people write them: `9`, `9.30` in Danish, `9:00`, `9:30` in English. */
export function clock(minutes: number, language: string): string {
  const hour = Math.floor(minutes / 60)
  const rest = String(minutes % 60).padStart(2, '0')
  if (language === 'en') return `${hour}:${rest}`
  return rest === '00' ? String(hour) : `${hour}.${rest}`
}
