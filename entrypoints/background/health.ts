import { countLook, isCounted, looksOf } from '#lib/health/health.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { AmendsDb } from '#lib/storage/db.ts'
import { writing } from '#lib/storage/writing.ts'

/** What was last counted of each tab: a page that is read again as it was is not counted again. */
const counted = new Map<number, string>()

/** Notes which rungs read a page. A count that cannot be written takes nothing from the reading. */
export async function noteHealth(
  db: AmendsDb,
  tabId: number,
  url: string,
  reading: Reading,
): Promise<void> {
  const { marketplace, page } = reading
  if (page === null || !isCounted(reading)) return
  const look = JSON.stringify([url, reading.outcome, [...looksOf(reading)]])
  if (counted.get(tabId) === look) return
  counted.set(tabId, look)
  const now = Temporal.Now.instant().toString()
  try {
    await writing(db, [db.health], async () => {
      const before = await db.health.where({ marketplace, page }).toArray()
      await db.health.bulkPut([...countLook(before, reading, now)])
    })
  } catch (error) {
    console.error('amends: how the page was read could not be noted', error)
  }
}
