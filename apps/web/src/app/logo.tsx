import './logo.css'

/** The mark: two banks, one bridge, and the people who hold it up. */
export function Logo() {
  return (
    <span className="fb-logo">
      <svg viewBox="0 0 52 30" width="52" height="30" aria-hidden="true" focusable="false">
        <path className="deck" d="M2 26h48" />
        <path className="hold" d="M16 25V14M26 25V9M36 25V14" />
        <path className="arch" d="M4 25C11 9 18.5 4 26 4s15 5 22 21" />
      </svg>
      Fleksbro
    </span>
  )
}
