import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { RefusedError } from '../../lib/reading'
import { failureOf } from '../../test/failure'
import { BOOK, CORE } from './fixtures/account'
import { CONDOR } from './fixtures/condor'
import { STATES, type StateName, shown } from './fixtures/states'
import { TodayView, type TodayViewProps } from './TodayView'
import { REMAINDERS } from './words/condors'

function show(state: StateName, over: Partial<TodayViewProps> = {}) {
  return render(<TodayView {...STATES[state]} {...over} />)
}

function region(name: string): HTMLElement {
  return screen.getByRole('region', { name })
}

function cells(table: HTMLElement): (string | null)[][] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
}

describe('Today', () => {
  it('is headed by the session, the decision and its record', () => {
    show('full')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thursday 30 July 2026')
    expect(screen.getByText(/Decided 15:10:00 CT on the 15:10 snapshot/)).toBeDefined()
    expect(screen.getByText('Educational, not advice')).toBeDefined()
  })

  it('says the three verdicts first', () => {
    show('full')
    const verdicts = region('Verdict of the session')
    const titles = within(verdicts).getAllByRole('heading', { level: 2 })
    expect(titles.map((title) => title.textContent)).toEqual([
      'No new condor',
      'Nothing traded',
      'Keep layer 1, nothing to buy',
    ])
    expect(verdicts.textContent).toContain('VIX closed at 20.66 on Wed 29 Jul; the gate is 15.00.')
    expect(within(verdicts).getByRole('img', { name: 'layer 1 on, of 3' })).toBeDefined()
  })

  it('lists what each rule said, with the counterfactual', () => {
    show('full')
    const panel = region('Why: what each rule said')
    const [table] = within(panel).getAllByRole('table')
    expect(table && cells(table)[4]?.[0]).toBe('HOLD gate, VIX close 29 Jul')
    expect(panel.textContent).toContain('Without the gate the rule would have sold 6965/7150/7735/7995')
  })

  it('reads the chart by keys', async () => {
    show('full')
    screen.getByRole('application', { name: 'VIX close against the hedge ladder' }).focus()
    await userEvent.keyboard('{End}')
    const said = within(region('VIX close against the hedge ladder')).getByRole('status')
    expect(said.textContent).toBe('30 Jul, VIX 17.09, down 3.57, layer 1 on, layer 2 opens 4.91 higher')
  })

  it('shows the open condors on one scale with their sum', () => {
    show('full')
    const table = screen.getByRole('table', { name: 'Open condors' })
    const rows = cells(table)
    expect(rows).toHaveLength(5)
    expect(rows[1]?.[0]).toBe('IC-0707')
    expect(rows[1]?.[4]).toBe('7045/7225/7795/8045')
    expect(rows[1]?.at(-1)).toBe('21 days on Fri 31 Jul or at 24.36')
    expect(rows[4]?.slice(0, 2)).toEqual(['Condors', '4'])
    expect(within(table).getByRole('img', { name: /^IC-0721: long put 7020/ })).toBeDefined()
  })

  it.each([
    [true, 'M', 'modelled price, no two-sided quote'],
    [false, '', 'prices quoted'],
    [null, '?', 'not known whether quoted or modelled'],
  ])('says what the marks of condors are made of: %s', (modelled, mark, words) => {
    show('full', { book: shown({ ...BOOK, condors: BOOK.condors.map((condor) => ({ ...condor, modelled })) }) })
    expect(region('Open condors').textContent).toContain(words)
    expect(
      screen.getAllByRole('table', { name: 'Open condors' })[0]?.querySelector('abbr')?.firstChild?.textContent ?? '',
    ).toBe(mark)
  })

  it('marks the account on screen among those of the desk', () => {
    show('full')
    const rows = within(screen.getByRole('table', { name: 'Accounts on this desk' })).getAllByRole('row')
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null, null])
    expect(rows[3]?.textContent).toContain('Waits for its first session')
  })

  it('keeps values and decision when portfolio is down, and says why nothing can be paused', () => {
    show('stale')
    expect(region('Open condors').textContent).toMatch(
      /Portfolio is not reachable since 15:12:40 CT\. Shown as of 15:10:00 CT\. Positions and marks will not move\. Today’s decision is not affected\./,
    )
    expect(region('Open condors').textContent).toContain('IC-0707')
    const verdicts = region('Verdict of the session')
    expect(verdicts.textContent).not.toContain('not reachable')
    const pause = within(verdicts).getByRole('button', { name: 'Pause account…' })
    expect(pause.hasAttribute('disabled')).toBe(true)
    expect(verdicts.textContent).toContain('Waits for portfolio: it keeps the account.')
  })

  it('says before the first session what will appear and when', () => {
    show('empty')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Before the first session')
    expect(region('Verdict of the session').textContent).toContain('The first decision is due Thu 30 Jul at 15:10 CT.')
    expect(region('Open condors').textContent).toContain('No condor is open.')
    expect(region('VIX close against the hedge ladder').textContent).toContain('No VIX closes yet.')
    expect(region('Next ten sessions').textContent).toContain('No release calendar is loaded')
    expect(region('Limits').textContent).toContain('No book yet.')
  })

  it('fails panel by panel', () => {
    show('error')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Today')
    expect(screen.getAllByRole('alert')).toHaveLength(9)
  })

  it('waits for everything in the places that it will take', () => {
    show('waiting')
    expect(screen.getAllByRole('status', { name: 'Loading' })).toHaveLength(9)
    expect(screen.queryByRole('button', { name: /account/ })).toBeNull()
  })

  it('needs neither strategy nor hedge to show the book', () => {
    const { condor, hedge } = STATES.error
    show('full', { condor, hedge })
    const table = screen.getByRole('table', { name: 'Open condors' })
    expect(cells(table)[1]?.at(-1)).toBe('– (the strategy did not answer)')
  })
})

describe('pausing the account', () => {
  function commands(pause: TodayViewProps['commands']['pause']): TodayViewProps['commands'] {
    return { pause, resume: () => Promise.reject(new Error('not asked for')) }
  }

  async function ask() {
    await userEvent.click(screen.getByRole('button', { name: 'Pause account…' }))
    return within(screen.getByRole('alertdialog', { name: 'Pause core?' }))
  }

  it('is asked twice and says from when it holds', async () => {
    const accepted = { takesForce: { session: '2026-07-31', stage: 'SETTLE' } } as const
    show('full', { commands: commands(() => Promise.resolve(accepted)) })
    const dialog = await ask()
    expect(dialog.getByText(/A paused account opens no condor/)).toBeDefined()
    await userEvent.click(dialog.getByRole('button', { name: 'Pause' }))
    await vi.waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(region('Verdict of the session').textContent).toContain(
      'Pause accepted: it takes force with the SETTLE book of Fri 31 Jul 2026.',
    )
  })

  it('shows a refusal in the dialog and sends nothing when it is called off', async () => {
    const refusal = failureOf({ status: 403, title: 'Not allowed.', rule: 'role', reading: 'VIEWER', limit: 'TRADER' })
    const pause = vi.fn(() => Promise.reject(new RefusedError(refusal)))
    show('full', { commands: commands(pause) })
    const dialog = await ask()
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(pause).not.toHaveBeenCalled()
    const again = await ask()
    await userEvent.click(again.getByRole('button', { name: 'Pause' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Not allowed.')
  })

  it('is not for viewers', () => {
    show('full', { role: 'VIEWER' })
    expect(screen.getByRole('button', { name: 'Pause account…' }).hasAttribute('disabled')).toBe(true)
    expect(screen.getByText('Needs the role trader; yours is viewer.')).toBeDefined()
  })

  it('leaves nothing out that the sums count', () => {
    const left = {
      position: 'condor-2026-06-16',
      layer: null,
      opened: '2026-06-16',
      legs: [
        {
          contract: 'SPXW 31 Jul 2026 7600 C',
          root: 'SPXW',
          expiry: '2026-07-31',
          putCall: 'CALL' as const,
          strike: 7600,
          quantity: 2,
          mark: 0.05,
        },
      ],
      lots: 2,
      cost: 3.1,
      mark: 0.05,
      modelled: true,
      pnl: '-610.00',
      today: '-10.00',
    }
    show('full', { book: shown({ ...BOOK, remainders: [left] }) })
    const text = region(REMAINDERS).textContent
    expect(text).toContain('IC-0616')
    expect(text).toContain('2 × SPXW 31 Jul 2026 7600 C')
    expect(text).toContain('−$610')
  })

  it('turns into resuming', () => {
    const book = shown({ ...BOOK, account: { ...BOOK.account, state: 'PAUSED' as const } })
    show('full', { book, summary: { ...CORE, state: 'PAUSED' }, condor: shown(CONDOR) })
    expect(screen.getByRole('button', { name: 'Resume account…' })).toBeDefined()
    expect(region('Verdict of the session').textContent).toContain('The account is paused.')
  })
})
