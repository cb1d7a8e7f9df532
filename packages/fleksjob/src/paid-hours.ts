/**
 * Effective hours a week, the ones an employer pays for: hours present × intensity, to the nearest hundredth.
 * Intensity belongs to one job and is set by the municipality; it is never a property of a person (LAB § 121,
 * https://ast.dk/beskaeftigelse/artikler/fleksjob/artikel-ny-undersogelse-om-fastsaettelse-af-arbejdsevnen-ved-forste-fleksjob).
 * @param hoursPresent hours a week, 0–37
 * @param intensity percent, 1–100
 * @throws RangeError outside these.
 */
export function effectiveHours(hoursPresent: number, intensity: number): number {
  if (!(hoursPresent >= 0 && hoursPresent <= 37)) throw new RangeError('hoursPresent must be from 0 to 37')
  if (!(intensity >= 1 && intensity <= 100)) throw new RangeError('intensity must be from 1 to 100 percent')
  return Math.round(hoursPresent * intensity) / 100
}
