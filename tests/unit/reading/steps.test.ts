import { describe, expect, it } from 'vitest'
import { atOnce, inPieces, type Steps } from '#lib/reading/steps.ts'

function* counting(to: number, done: number[]): Steps<number> {
  for (let i = 0; i < to; i++) {
    done.push(i)
    yield
  }
  return done.length
}

describe('steps', () => {
  it('are all done at once', () => {
    expect(atOnce(counting(5, []))).toBe(5)
  })

  it('pause when a piece took as long as it may, and not before', async () => {
    const [done, doneAtPause]: [number[], number[]] = [[], []]
    // A clock that goes on by a millisecond with each step.
    const result = await inPieces(
      counting(10, done),
      4,
      () => done.length,
      async () => void doneAtPause.push(done.length),
    )
    expect(result).toBe(10)
    expect(doneAtPause).toEqual([4, 8])
  })
})
