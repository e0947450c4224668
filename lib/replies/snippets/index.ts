import type { Snippet } from '../types.ts'
import { sincerityParcel } from './sincerity/parcel.ts'
import { sincerityGoods } from './sincerity/goods.ts'
import { sincerityWishes } from './sincerity/wishes.ts'
import { sincerityAny } from './sincerity/any.ts'
import { factsParcel } from './facts/parcel.ts'
import { factsGoods } from './facts/goods.ts'
import { factsWishes } from './facts/wishes.ts'
import { factsAny } from './facts/any.ts'
import { feelingsParcel } from './feelings/parcel.ts'
import { feelingsGoods } from './feelings/goods.ts'
import { feelingsWishes } from './feelings/wishes.ts'
import { feelingsAny } from './feelings/any.ts'
import { fairWayOutParcel } from './fair-way-out/parcel.ts'
import { fairWayOutGoods } from './fair-way-out/goods.ts'
import { fairWayOutWishes } from './fair-way-out/wishes.ts'
import { fairWayOutAny } from './fair-way-out/any.ts'
import { reshipParcel } from './reship/parcel.ts'
import { reshipGoods } from './reship/goods.ts'
import { reshipWishes } from './reship/wishes.ts'
import { reshipAny } from './reship/any.ts'
import { discountParcel } from './discount/parcel.ts'
import { discountGoods } from './discount/goods.ts'
import { discountWishes } from './discount/wishes.ts'
import { discountAny } from './discount/any.ts'

/** Our own snippets, in the order of the stages. English is with them; written by us, no text of a buyer or seller in them. */
export const snippets: readonly Snippet[] = [
  ...sincerityParcel,
  ...sincerityGoods,
  ...sincerityWishes,
  ...sincerityAny,
  ...factsParcel,
  ...factsGoods,
  ...factsWishes,
  ...factsAny,
  ...feelingsParcel,
  ...feelingsGoods,
  ...feelingsWishes,
  ...feelingsAny,
  ...fairWayOutParcel,
  ...fairWayOutGoods,
  ...fairWayOutWishes,
  ...fairWayOutAny,
  ...reshipParcel,
  ...reshipGoods,
  ...reshipWishes,
  ...reshipAny,
  ...discountParcel,
  ...discountGoods,
  ...discountWishes,
  ...discountAny,
]

const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]))

export function snippetById(id: string): Snippet | undefined {
  return byId.get(id)
}
