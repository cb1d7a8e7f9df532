import type { ReactNode } from 'react'
import './table.css'

export type Direction = 'ascending' | 'descending'

export interface Column<Row> {
  readonly id: string
  readonly heading: string
  readonly cell: (row: Row) => ReactNode
  readonly sortable?: boolean
}

export interface Sort {
  readonly by: string
  readonly direction: Direction
}

interface Props<Row> {
  readonly caption: string
  /** The heading above already says it. */
  readonly hideCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Buttons and links of a row, last in it. */
  readonly actions?: (row: Row) => ReactNode
  readonly actionsHeading?: string
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
}

/** One quiet table. Sorting is told to the caller (who keeps it in the address); on a phone rows become cards. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, hideCaption = false, columns, rows, keyOf, actions, actionsHeading = '', sort, onSort } = props
  return (
    <table className="fb-table" data-stack="true">
      <caption className={hideCaption ? 'fb-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, heading, sortable }) => {
            const direction = sort?.by === id ? sort.direction : undefined
            return (
              <th key={id} scope="col" {...(direction ? { 'aria-sort': direction } : {})}>
                {sortable && onSort ? (
                  <button type="button" onClick={() => onSort({ by: id, direction: opposite(direction) })}>
                    {heading}
                    <svg viewBox="0 0 12 8" aria-hidden="true" focusable="false">
                      <path d="M1 1h10L6 7z" />
                    </svg>
                  </button>
                ) : (
                  heading
                )}
              </th>
            )
          })}
          {actions && (
            <th scope="col">
              <span className="fb-hidden">{actionsHeading}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ id, heading, cell }, index) =>
              index === 0 ? (
                <th key={id} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={id} data-label={heading}>
                  {cell(row)}
                </td>
              ),
            )}
            {actions && (
              <td className="fb-actions">
                <div>{actions(row)}</div>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const opposite = (direction: Direction | undefined): Direction =>
  direction === 'ascending' ? 'descending' : 'ascending'
