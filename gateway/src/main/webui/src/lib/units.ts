/** Units that must not be mixed up, told apart by the compiler and plain values at run time. */
declare const unit: unique symbol

/** Index or option points. */
export type Points = number & { readonly [unit]?: 'points' }
/** Volatility points, as VIX is quoted. */
export type VolPoints = number & { readonly [unit]?: 'volPoints' }
/** A share of one: 0.052 is 5.2%. */
export type Share = number & { readonly [unit]?: 'share' }
/** Dollars with cents as decimal text, "-459.00". It is formatted, never added up, in the page. */
export type Money = string & { readonly [unit]?: 'money' }
/** An ISO date ("2026-07-30") or instant ("2026-07-30T15:10:00-05:00"). */
export type Iso = string & { readonly [unit]?: 'iso' }
