import type { Book } from '../../../api/types'
import { useRoom } from '../../../chart/useRoom'
import type { Reading } from '../../../lib/reading'
import { Empty } from '../../../ui/Empty'
import { PriceMark } from '../../../ui/M'
import { Panel } from '../../../ui/Panel'
import type { CondorBoard } from '../model/condors'
import { EMPTY, MARKS, modelled, pricesAre, TITLE } from '../words/condors'
import { BOOK_STALE } from '../words/screen'
import { CondorCards } from './CondorCards'
import { CondorTable } from './CondorTable'
import { Remainders } from './Remainders'

export interface CondorsValue {
  book: Book
  board: CondorBoard
  spot: number | null
  /** Points that the index is expected to move in a session. */
  move: number | null
  /** The definition by which it is known. */
  moveName: string
}

/** Kept from the start: a head, three condors and their sum. */
const MIN_HEIGHT = { wide: 208, tight: 208, phone: 360 }

/** Every open condor on one scale of strikes, with what it earns and what closes it next. */
export function Condors({ reading }: { reading: Reading<CondorsValue> }) {
  const room = useRoom()
  const narrow = room === 'phone'
  const Body = narrow ? CondorCards : CondorTable
  return (
    <Panel
      title={TITLE}
      reading={reading}
      rows={5}
      minHeight={MIN_HEIGHT[room]}
      effect={BOOK_STALE}
      meta={({ book }) => book.condors.length > 0 && <Marks are={modelled(book.condors)} />}
      empty={({ book }) => (isEmpty(book) ? <Empty>{EMPTY}</Empty> : null)}
    >
      {(value) => (
        <>
          <Body {...value} />
          <Remainders of={value.book.remainders} />
        </>
      )}
    </Panel>
  )
}

function isEmpty(book: Book): boolean {
  return book.condors.length === 0 && book.remainders.length === 0
}

function Marks({ are }: { are: boolean | null }) {
  return (
    <>
      {MARKS} · <PriceMark modelled={are} /> {pricesAre(are)}
    </>
  )
}
