/** A chart's values as text that a spreadsheet reads (RFC 4180). Values are exact and dates ISO; nothing is formatted. */
export type Cell = string | number | null

export interface Values {
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

export function csvOf(values: Values): string {
  const lines = [values.columns, ...values.rows].map((row) => row.map(field).join(','))
  return `${lines.join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
