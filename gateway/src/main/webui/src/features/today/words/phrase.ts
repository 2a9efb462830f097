import type { Signed } from '../../../lib/format'

/** A part of a sentence that is set in its own way: stressed, a profit or loss, a price that a model made, or of which that is not known. */
export type Piece = string | { strong: string } | { delta: Signed } | { modelled: true | null }

/** A sentence, as it is written and as it can be read out. */
export type Phrase = readonly Piece[]

/** Puts a sentence together: say`The gate is ${strong('20.00')}.` */
export function say(texts: TemplateStringsArray, ...pieces: readonly (Piece | Phrase)[]): Phrase {
  const phrase: Piece[] = []
  texts.forEach((text, index) => {
    if (text !== '') phrase.push(text)
    const piece = pieces[index]
    if (piece === undefined || piece === '') return
    if (Array.isArray(piece)) phrase.push(...(piece as Phrase))
    else phrase.push(piece as Piece)
  })
  return phrase
}

export function strong(text: string): Piece {
  return { strong: text }
}

/** A price; with its mark unless it is quoted. */
export function price(text: string, modelled: boolean | null): Phrase {
  return modelled === false ? [{ strong: text }] : [{ strong: text }, { modelled }]
}

/** The sentence without its setting. */
export function plain(phrase: Phrase): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('strong' in piece) return piece.strong
      if ('delta' in piece) return piece.delta.text
      return piece.modelled ? ' M' : ' ?'
    })
    .join('')
}

/** Names in a row: 1 · 1 and 2 · 1, 2 and 3. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** 1 lot, 2 lots. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
