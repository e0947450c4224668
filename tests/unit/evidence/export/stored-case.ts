import { hashOf } from '#lib/evidence/chain.ts'
import { separate } from '#lib/evidence/disclosure.ts'
import type { StoredCase } from '#lib/evidence/export/plan.ts'
import type { PackDisclosure, PackEntry } from '#lib/evidence/pack/contents.ts'
import { isPersonal } from '#lib/evidence/personal.ts'

/** An invented case with a delivered parcel and a chat. */
export async function storedCase(word = 'Two cups are broken. Mara Kestrel'): Promise<StoredCase> {
  const bodies = [
    {
      kind: 'case-opened',
      key: 'ebay:order:21-14512-87213',
      marketplace: 'ebay',
      site: 'www.ebay.com',
    },
    {
      kind: 'reading-kept',
      url: 'https://www.ebay.com/mesh/ord/details?orderid=21-14512-87213',
      title: 'Order of Mara Kestrel',
      readAt: '2026-11-24T10:00:00Z',
      readerVersion: '0.1.0',
      page: 'order',
      reading: {
        outcome: 'ready',
        marketplace: 'ebay',
        page: 'order',
        site: 'www.ebay.com',
        facts: {
          order: { id: '21-14512-87213', placedAt: '2026-11-09' },
          buyer: { name: 'Mara Kestrel' },
          shipments: [
            {
              carrier: 'USPS',
              trackingNumber: '9400100000000000000000',
              events: [
                { at: '2026-11-18T10:42:00', status: 'Delivered, front door', place: 'Tucson, AZ' },
                { at: '2026-11-11T21:33:00', status: 'Accepted at facility', place: 'Newark, NJ' },
              ],
            },
          ],
          messages: [
            { from: 'buyer', at: '2026-11-20T08:00:00', body: word },
            {
              from: 'seller',
              at: '2026-11-20T09:00:00',
              body: 'We are sorry to hear that. Could you send us a picture?',
            },
          ],
        },
        sources: { 'buyer.name': { raw: 'Mara Kestrel', reader: 'css:dd' } },
        missing: [],
        conflicts: [],
      },
    },
    { kind: 'reply-inserted', snippet: null, text: 'Dear Mara Kestrel', where: 'copied' },
  ]
  const [entries, disclosures]: [PackEntry[], PackDisclosure[]] = [[], []]
  let prev: string | null = null
  for (const [at, given] of bodies.entries()) {
    const { body, disclosures: taken } = separate(given, isPersonal)
    const id = `entry-${at + 1}`
    const unhashed = {
      id,
      caseId: 'case-1',
      seq: at + 1,
      at: `2026-11-24T10:0${at}:00Z`,
      kind: given.kind,
      body,
      digests: taken.map(({ digest }) => digest).toSorted(),
      prev,
    }
    const hash = hashOf(unhashed)
    entries.push({ ...unhashed, hash, signature: null })
    disclosures.push(...taken.map((each) => ({ ...each, entryId: id })))
    prev = hash
  }
  return { entries, disclosures }
}
