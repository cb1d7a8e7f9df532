import { fys } from './needs/fys.tsx'
import { kog } from './needs/kog.tsx'
import { san } from './needs/san.tsx'
import { soc } from './needs/soc.tsx'
import { tem } from './needs/tem.tsx'
import { tid } from './needs/tid.tsx'
import { tra } from './needs/tra.tsx'
import './picture.css'

const pictures = { ...tid, ...tem, ...fys, ...kog, ...san, ...soc, ...tra }

export const pictureCodes = Object.keys(pictures)

/** The drawing of a need (`KOG-01`) or of its group (`KOG`, drawn as its first need). Always beside its words. */
export function NeedPicture({ code, size = 48 }: { readonly code: string; readonly size?: number }) {
  return (
    <svg
      className="fb-picture"
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      data-code={code}
    >
      {pictures[code] ?? groups[code] ?? <circle className="b" cx="24" cy="24" r="14" />}
    </svg>
  )
}

const groups: typeof pictures = {
  TID: pictures['TID-05'],
  TEM: pictures['TEM-01'],
  FYS: pictures['FYS-03'],
  KOG: pictures['KOG-04'],
  SAN: pictures['SAN-01'],
  SOC: pictures['SOC-06'],
  TRA: pictures['TRA-01'],
}
