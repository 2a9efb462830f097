/** The three verdicts before there is a first decision: what will appear, and when. */
import { dayDate, time, ZONE } from '../../../lib/format'
import type { Around } from '../model/around'
import type { Verdict } from './condor'
import { type Phrase, say } from './phrase'

export function condorBefore(around: Around): Verdict {
  return {
    title: 'No decision yet',
    blocked: null,
    lines: [say`Whether a condor is opened, and why, stands here.`, due(around)],
  }
}

export function tradesBefore(): Verdict {
  return { title: 'Nothing traded yet', blocked: null, lines: [say`Trades stand here with price, cause and fees.`] }
}

export function hedgeBefore(around: Around): Verdict {
  const lines = [say`Which layers are on, and what opens the next, stands here.`, due(around)]
  return { title: 'No hedge decision yet', blocked: null, lines }
}

function due({ decidesAt }: Around): Phrase {
  return decidesAt === null
    ? say`The first decision follows the first session of this market.`
    : say`The first decision is due ${dayDate(decidesAt)} at ${time(decidesAt)} ${ZONE}.`
}
