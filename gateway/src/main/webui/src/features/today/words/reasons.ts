import { sentenceOf } from './names'

const STALE = 'STALE_'
const REJECTED = 'REJECTED_'
const CHAIN = 'CHAIN_'

const REASONS: Record<string, string> = {
  NO_VIX_CLOSE: 'no VIX close was published',
  NO_RATE: 'no interest rate was published',
  NO_EXPIRY_IN_BAND: 'no expiry is listed in the band of days that the mandate allows',
  NO_EXPIRY: 'no VIX expiry is listed far enough out',
  TENOR_NOT_CALIBRATED: 'the expiry lies beyond what the price model covers',
  NO_STRIKE_WITH_A_BID: 'no strike has a bid to sell to',
  NO_STRIKE: 'no strike has a price',
  NO_SHORT_STRIKE: 'no strike far enough out has a bid',
  DELTA_OUT_OF_BAND: 'no strike has a delta within the band',
  NO_AT_THE_MONEY_QUOTE: 'the strike at the money has no quote',
  ZERO_WIDTH: 'the wings would have no width',
  NO_QUOTE: 'a leg has no quote',
  NO_BID: 'there is no bid to sell to',
  SIZE: 'not even one whole contract fits the size rule',
  ROLL_SIZE: 'not even one whole contract fits the size rule',
  ROLL_LEVEL: 'the VIX is not above the level at which the layer is sold',
  NO_EXPOSURE: 'no condor is open to protect',
  LAYER_BELOW_NOT_ON: 'the layer below it is not on',
  NOT_LISTED: 'the instrument is not listed yet',
  PAUSED: 'the account is paused',
  STOPPED: 'the account is stopped',
}

/** Why a rule refused or abstained, as the end of a sentence. */
export function because(reason: string): string {
  const known = REASONS[reason]
  if (known !== undefined) return known
  if (reason.startsWith(STALE)) return `a series that prices are made of has stopped: ${series(reason)}`
  if (reason.startsWith(REJECTED)) return `the quality gate rejected ${rejected(reason)}`
  return sentenceOf(reason)
}

/** What follows the colon of a rejection are the numbers of its day. */
function rejected(reason: string): string {
  const [name = ''] = reason.slice(REJECTED.length).split(':')
  return name.startsWith(CHAIN)
    ? `the quotes of ${name.slice(CHAIN.length)} on that day`
    : `a level that prices are made of: ${name.replaceAll('_', ' ')}`
}

function series(reason: string): string {
  return reason.slice(STALE.length).replaceAll('_', ' ')
}

const CAUSES: Record<string, string> = {
  ENTRY: 'entry',
  PROFIT_TARGET: 'profit target',
  TIME_EXIT: 'time exit',
  SETTLEMENT: 'settled at expiry',
  TRIGGER: 'VIX above its level',
  DISARM: 'the VIX has calmed',
  ROLL: 'roll before expiry',
}

/** What made a trade happen. */
export function causeName(cause: string): string {
  return CAUSES[cause] ?? sentenceOf(cause)
}
