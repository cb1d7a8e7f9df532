/** Small things that most places have somebody do beside their real work. */
export const often = [
  't-tidy-stockroom',
  't-break-down-boxes',
  't-pack-web-orders',
  't-clean-staff-kitchen',
  't-scan-documents',
  't-enter-data',
]
