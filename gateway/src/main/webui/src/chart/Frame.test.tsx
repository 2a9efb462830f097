import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Frame } from './Frame'
import { nearestPoint } from './hit'
import { ANNOUNCE_EVERY_MS } from './useAnnouncement'

const CLOSES = [14.2, 15.1, 20.66, 17.09]

function show(points = CLOSES) {
  return render(
    <Frame
      title="VIX"
      summary="Four closes."
      resting="Last 17.09"
      narration={{
        points: points.length,
        series: ['VIX', 'Layer 1'],
        at: ({ point, series, pinned }) => `point ${point}, series ${series}, pinned ${pinned ?? 'none'}`,
      }}
      values={{ columns: ['Session', 'VIX'], rows: points.map((value, at) => [`2026-07-${27 + at}`, value]) }}
      shown={points.map((value, at) => [`${27 + at} Jul`, value.toFixed(2)])}
      fileName="vix.csv"
      height={200}
      pointAt={(x) => nearestPoint({ left: 0, right: 300, points: points.length }, x)}
      legend={[{ sample: 'line', text: 'VIX close' }]}
    >
      {(view) => <text>{view.cursor.point === null ? 'at rest' : `crosshair ${view.cursor.point}`}</text>}
    </Frame>,
  )
}

function chart(): HTMLElement {
  return screen.getByRole('application', { name: 'VIX' })
}

function said(): string | null {
  return screen.getByRole('status').textContent
}

describe('a chart', () => {
  beforeEach(() => {
    vi.useRealTimers()
  })

  it('is described by its summary and its keys', () => {
    show()
    const description = document.getElementById(chart().getAttribute('aria-describedby') ?? '')
    expect(description?.textContent).toMatch(/^Four closes\. Left and right arrows read a point/)
    expect(screen.getByText('Last 17.09')).toBeDefined()
  })

  it('is read by keys: the drawing, the readout line and the live region agree', async () => {
    show()
    await userEvent.tab()
    expect(document.activeElement).toBe(chart())
    await userEvent.keyboard('{ArrowLeft}')
    expect(said()).toBe('point 3, series 0, pinned none')
    expect(screen.getByText('crosshair 3')).toBeDefined()
    expect(screen.getAllByText('point 3, series 0, pinned none')).toHaveLength(2)
  })

  it('says at most one reading in the interval, and the newest in the end', () => {
    vi.useFakeTimers()
    show()
    fireEvent.keyDown(chart(), { key: 'Home' })
    fireEvent.keyDown(chart(), { key: 'ArrowRight' })
    fireEvent.keyDown(chart(), { key: 'ArrowRight' })
    expect(said()).toBe('point 0, series 0, pinned none')
    act(() => vi.advanceTimersByTime(ANNOUNCE_EVERY_MS - 1))
    expect(said()).toBe('point 0, series 0, pinned none')
    act(() => vi.advanceTimersByTime(1))
    expect(said()).toBe('point 2, series 0, pinned none')
  })

  it('pins a point to compare with and reads its summary', async () => {
    show()
    chart().focus()
    await userEvent.keyboard('{Home}{Enter}')
    expect(screen.getByText('point 0, series 0, pinned 0')).toBeDefined()
    await userEvent.keyboard('s')
    await vi.waitFor(() => expect(said()).toBe('Four closes.'))
  })

  it('follows the pointer and forgets it', () => {
    show()
    fireEvent.pointerMove(chart(), { clientX: 110 })
    expect(screen.getByText('crosshair 1')).toBeDefined()
    fireEvent.pointerLeave(chart())
    expect(screen.getByText('at rest')).toBeDefined()
  })

  it('shows its values as a table by button and by key', async () => {
    show()
    const button = screen.getByRole('button', { name: 'Table' })
    await userEvent.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('table', { name: 'VIX' }).textContent).toContain('29 Jul20.66')
    await userEvent.click(button)
    chart().focus()
    await userEvent.keyboard('t')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'VIX, values' }))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('table')).toBeNull()
    expect(document.activeElement).toBe(chart())
  })

  it('hands its exact values over as a file', async () => {
    show()
    const kept: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      kept.push(blob as Blob)
      return 'blob:vix'
    })
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
    expect(await kept[0]?.text()).toBe(
      'Session,VIX\r\n2026-07-27,14.2\r\n2026-07-28,15.1\r\n2026-07-29,20.66\r\n2026-07-30,17.09\r\n',
    )
  })

  it('forgets a place that new values no longer have', () => {
    const { unmount } = show()
    fireEvent.keyDown(chart(), { key: 'End' })
    unmount()
    show([])
    fireEvent.keyDown(chart(), { key: 'ArrowLeft' })
    expect(screen.getByText('at rest')).toBeDefined()
  })
})
