import { Delta } from '../../../ui/Delta'
import { PriceMark } from '../../../ui/M'
import type { Phrase, Piece } from '../words/phrase'

/** A sentence as it is set: stressed parts, profits and losses, prices with their marks. */
export function PhraseText({ phrase }: { phrase: Phrase }) {
  // A sentence never changes the order of its parts, so their place is their key.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return phrase.map((piece, index) => <PieceText key={index} piece={piece} />)
}

function PieceText({ piece }: { piece: Piece }) {
  if (typeof piece === 'string') return piece
  if ('strong' in piece) return <b>{piece.strong}</b>
  return 'delta' in piece ? <Delta of={piece.delta} /> : <PriceMark modelled={piece.modelled} />
}
