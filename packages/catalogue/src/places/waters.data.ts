/**
 * Waters within a landmass that roads go round: name | a rough line along it | the bridges and heads by which to pass.
 * Points as latitude and longitude in degrees, apart by commas.
 */
export const watersText = `Isefjord | 55.69 11.8, 55.74 11.79, 55.8 11.77, 55.9 11.78, 56 11.82 | 55.674 11.805
Roskilde Fjord | 55.66 12.07, 55.8 12.06, 55.9 12.03, 55.95 11.97, 55.945 11.87 | 55.645 12.075, 55.815 12.06, 55.835 12.045
Køge Bugt | 55.46 12.2, 55.5 12.8 | 55.46 12.19
Sejerø Bugt | 55.78 11.4, 55.85 11 | 55.775 11.42
Smålandsfarvandet, Storstrømmen and Grønsund | 54.93 10.9, 55.05 11.2, 55.07 11.5, 55 11.75, 54.965 11.88, 54.95 11.985, 54.87 12.15, 54.8 12.3 | 54.965 11.88, 54.95 11.985
Ulvsund and Stege Bugt | 54.955 12.03, 54.985 12.155, 55.05 12.35 | 54.95 11.985, 54.985 12.155
Odense Fjord | 55.44 10.42, 55.5 10.53, 55.55 10.56 | 55.43 10.42
Svendborgsund | 55.02 10.4, 55.04 10.5, 55.045 10.61, 55.055 10.68 | 55.045 10.61
Langelandsbælt on the side of Funen, and the waters south of Siø | 54.8 10.55, 54.95 10.68, 54.965 10.72, 55.05 10.8, 55.2 10.95 | 54.955 10.7
Als Fjord and Als Sund | 55.1 9.68, 54.98 9.75, 54.912 9.785, 54.85 9.85 | 54.912 9.785, 54.93 9.78
Kolding Fjord | 55.49 9.49, 55.5 9.72 | 55.49 9.475
Vejle Fjord | 55.7 9.56, 55.69 9.7, 55.66 10.1 | 55.695 9.565
Horsens Fjord | 55.857 9.88, 55.84 10.2 | 55.86 9.86
Kalø Vig and Aarhus Bugt | 56.28 10.42, 56.2 10.4, 56 10.45 | 56.29 10.43
Mariager Fjord | 56.64 9.81, 56.66 9.98, 56.71 10.11, 56.72 10.35 | 56.64 9.8, 56.71 10.11
Ringkøbing Fjord | 56.08 8.24, 55.95 8.24, 55.83 8.26 | 56.095 8.24, 55.815 8.27
Limfjorden, Hals to Feggesund | 56.98 10.4, 57.02 10.05, 57.055 9.92, 57.06 9.7, 57 9.3, 57 9.05, 56.96 8.88 | 57.055 9.92, 57.06 9.96, 57 9.295
Limfjorden west of Mors | 56.96 8.88, 56.93 8.7, 56.88 8.63, 56.76 8.52, 56.68 8.6 | 56.88 8.63
Limfjorden east of Mors | 56.96 8.88, 56.87 8.95, 56.755 8.86, 56.68 8.7, 56.66 8.6 | 56.755 8.86
Limfjorden by Oddesund | 56.71 8.2, 56.64 8.35, 56.578 8.555, 56.66 8.6 | 56.578 8.555
Limfjorden between Salling and Himmerland | 56.95 9.05, 56.8 9.13, 56.7 9.2, 56.61 9.29 | 56.605 9.29`
