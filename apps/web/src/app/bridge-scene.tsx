import './bridge-scene.css'

/** The front page's drawing: somebody at home on the left bank, a small workplace on the right, a bridge that holds. */
export function BridgeScene({ label }: { label: string }) {
  return (
    <svg className="fb-scene" viewBox="0 0 640 440" role="img" aria-label={label}>
      <circle className="sun" cx="470" cy="92" r="46" />
      <path className="hill" d="M0 300c70-70 150-80 230-40s150 30 220-14 130-40 190-6v92H0z" />
      <path className="water" d="M0 368h640v56a16 16 0 0 1-16 16H16a16 16 0 0 1-16-16z" />
      <path className="ripple" d="M246 396h44M330 412h64M270 424h30M372 390h26" />

      <path className="bank" d="M0 330c60-6 120-4 158 6 16 4 20 16 22 32H0z" />
      <path className="bank" d="M640 322c-70-4-130 0-164 10-16 5-20 18-22 36h186z" />

      <path className="arch" d="M150 352C206 236 268 204 320 204s114 32 170 148" />
      <path className="hold" d="M212 330v-64M266 330V224M320 330V204M374 330V224M428 330v-64" />
      <path className="deck" d="M128 332h384" />

      <g className="person">
        <path className="coat" d="M232 330l6-50c2-14 10-20 20-20s18 6 20 20l6 50z" />
        <path className="arm" d="M272 278c10 6 18 8 30 4" />
        <circle className="head" cx="258" cy="240" r="16" />
        <path className="hair" d="M242 240c0-12 6-19 16-19s16 7 16 17c-8-1-14-4-18-9-3 6-8 9-14 11z" />
      </g>
      <g className="person other">
        <path className="coat" d="M376 330l6-52c2-14 10-20 20-20s18 6 20 20l6 52z" />
        <path className="arm" d="M388 276c-12 8-22 10-34 6" />
        <circle className="head" cx="402" cy="238" r="16" />
        <path className="hair" d="M386 236c0-10 7-17 16-17s16 7 16 17c-9 0-12-5-16-6-5 3-9 5-16 6z" />
      </g>

      <g className="home">
        <path className="wall" d="M40 332v-66l40-34 40 34v66z" />
        <path className="roof" d="M28 272l52-44 52 44" />
        <path className="door" d="M70 332v-34h22v34z" />
        <path className="tree" d="M20 330v-30M20 300c-14-4-14-26 0-36 14 10 14 32 0 36z" />
      </g>

      <g className="work">
        <path className="wall" d="M520 326V232h96v94z" />
        <path className="roof" d="M510 232h116" />
        <path className="awning" d="M520 262h96l8 20H512z" />
        <path className="door" d="M578 326v-36h22v36zM534 292h32v22h-32z" />
      </g>
    </svg>
  )
}
