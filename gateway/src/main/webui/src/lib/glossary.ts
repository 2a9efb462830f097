/** What the abbreviations and figures on screen mean, in one sentence each. */
const TERMS = {
  SPX: 'The S&P 500 index.',
  VIX: 'The market’s expected volatility of the S&P 500 over 30 days, in percent a year.',
  VIX9D: 'As VIX, over 9 days.',
  VIX3M: 'As VIX, over three months.',
  'VIX/VIX3M': 'VIX divided by VIX3M: below 1 the market expects calmer days now than later (contango).',
  VX: 'The nearest monthly future on VIX.',
  EM: 'The expected move: how far the market expects SPX to move in one session, one standard deviation.',
  M: 'Modelled: a price from the volatility surface, because there was no quote on both sides.',
  NAV: 'Net asset value: cash and positions at their marks.',
  margin: 'What the positions require to be kept, as a share of the net asset value.',
  'liquidity ratio': 'Free cash over what is required; without bound when nothing is required.',
  captured: 'The part of the credit that would be kept by closing at the mark.',
  mandate: 'The signed rules that an account follows, named by the hash of their text.',
  paper: 'Trades are simulated: no order leaves this platform.',
  simulated: 'The market is made by this platform from a seed; no price in it was ever paid.',
  replay: 'A market of the past, played again from stored prices.',
} as const

export type Term = keyof typeof TERMS

export function definition(term: Term): string {
  return TERMS[term]
}
