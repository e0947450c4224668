import * as z from 'zod/mini'
import type { FeeBook } from './fee-table.ts'
import { fieldsNotHere, type FieldOfSome } from './not-here.ts'
import { isProblemCode, type Problem, type ProblemCode } from './problems.ts'
import type { Scenario } from './scenario.ts'
import { identitySchema, optional, required, scenarioSchema } from './schema.ts'

/** A scenario ready to quote with the fees of its marketplace, or what is wrong with it. */
export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario; readonly book: FeeBook }
  | {
      readonly ok: false
      /** In the order of the fields; never empty. */
      readonly problems: readonly Problem[]
      /** The scenario's currency, for wording the problems. */
      readonly currency: string | undefined
    }

/** Reads a whole scenario of the quote contract: every field of it has to be there. */
export function parseScenario(json: unknown, books: readonly FeeBook[]): ScenarioReading {
  return readScenario(json, books, required)
}

/**
 * Reads a scenario of which only marketplace, site, day and currency have to be known. A field that
 * is there has to be right.
 */
export function parsePartly(json: unknown, books: readonly FeeBook[]): ScenarioReading {
  return readScenario(json, books, optional)
}

function readScenario(
  json: unknown,
  books: readonly FeeBook[],
  need: typeof required,
): ScenarioReading {
  const identity = z.safeParse(identitySchema, json)
  if (!identity.success) return refused(problemsOf(identity.error), undefined)
  const { marketplace, site, asOf, order } = identity.data
  const book = books.find((each) => each.marketplace === marketplace)
  if (book === undefined) return refused([problem('marketplace', 'unknown-marketplace')], undefined)
  if (!Object.hasOwn(book.sites, site)) return refused([problem('site', 'unknown-site')], undefined)
  const body = z.safeParse(schemaFor(book, order.currency, need), json)
  if (!body.success) return refused(problemsOf(body.error), order.currency)
  const { seller = {}, fees = { read: null }, costs = {}, terms = {}, ...rest } = body.data
  const { contest = {}, round = {} } = rest
  const { payout = {}, metric = {}, review = {}, lifetime = {} } = rest
  const whole = { ...rest.order, currency: order.currency }
  const extras = { payout, metric, review, lifetime }
  const sections = { order: whole, seller, fees, costs, terms, contest, round, ...extras }
  const scenario: Scenario = { marketplace, site, asOf, ...sections }
  const against = [...elsewhere(scenario, book), ...payable(scenario)]
  return against.length > 0 ? refused(against, order.currency) : { ok: true, scenario, book }
}

type Schema = ReturnType<typeof scenarioSchema>

const made = new WeakMap<FeeBook, Map<string, Schema>>()

/** A schema takes longer to make than to use, and while a slider moves the same one is used. */
function schemaFor(book: FeeBook, currency: string, need: typeof required): Schema {
  const ofBook = made.get(book) ?? new Map<string, Schema>()
  made.set(book, ofBook)
  const key = `${currency} ${need === required ? 'whole' : 'partly'}`
  const schema = ofBook.get(key) ?? scenarioSchema(book, currency, need)
  ofBook.set(key, schema)
  return schema
}

function refused(problems: readonly Problem[], currency: string | undefined): ScenarioReading {
  return { ok: false, problems, currency }
}

function problem(path: string, code: ProblemCode): Problem {
  return { path, code }
}

function problemsOf(error: z.core.$ZodError): readonly Problem[] {
  return error.issues.map(({ path, message }) => {
    if (!isProblemCode(message)) throw new Error(`No problem code: ${message}`)
    return problem(path.join('.'), message)
  })
}

/** What only another marketplace has: to leave it out unsaid would be a wrong quote. */
function elsewhere({ fees, seller }: Scenario, book: FeeBook): readonly Problem[] {
  const given: Readonly<Record<FieldOfSome, unknown>> = {
    'seller.surcharge': seller.surcharge,
    'fees.affiliateRate': fees.affiliateRate,
  }
  return fieldsNotHere(book)
    .filter((path) => given[path] !== undefined)
    .map((path) => problem(path, 'not-here'))
}

/** What has to fit together: nothing goes back that was not paid. */
function payable({ order, terms }: Scenario): readonly Problem[] {
  const { itemTotal, shippingPaid } = order
  if (itemTotal === undefined || shippingPaid === undefined) return []
  const payment = itemTotal + shippingPaid
  if (payment === 0n) return [problem('order.itemTotal', 'nothing-paid')]
  const above = (amount: bigint | undefined) => amount !== undefined && amount > payment
  return [
    ...(above(terms.partialRefund) ? [problem('terms.partialRefund', 'above-payment')] : []),
    ...(above(terms.restocking) ? [problem('terms.restocking', 'above-payment')] : []),
  ]
}
