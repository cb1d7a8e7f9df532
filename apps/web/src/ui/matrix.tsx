import type { ReactNode } from 'react'
import './table.css'

export interface MatrixRow {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

interface Props {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly MatrixRow[]
}

/** Needs against conditions: the first cell heads its row; on a phone each row becomes a card. */
export function Matrix({ caption, columns, rows }: Props) {
  return (
    <table className="fb-table" data-stack="true">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]} data-label={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
