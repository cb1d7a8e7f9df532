type Said<Body> = { [Field in keyof Body]: Exclude<Body[Field], undefined> }

/** A body that came as JSON holds no undefined: what is absent was not said, and keeps what is stored. */
export const said = <Body extends object>(body: Body): Said<Body> => body as Said<Body>
