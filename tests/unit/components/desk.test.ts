import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraries } from '#components/desk/about/libraries.ts'
import { keyTarget } from '#components/desk/cases/key-target.ts'
import { caseHash, hashOf, routeOf } from '#components/desk/routes.ts'
import { agedPolicies, policiesOf } from '#lib/marketplaces/policies.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8'))

describe('addresses of the desk', () => {
  it.each([
    ['', { view: 'cases' }],
    ['#nowhere', { view: 'cases' }],
    [hashOf('rules'), { view: 'rules' }],
    [caseHash('a/b c%'), { view: 'case', caseId: 'a/b c%' }],
    ['#case/%', { view: 'case', caseId: '%' }],
    ['#case/', { view: 'cases' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route)
  })
})

it.each([
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 3, 4],
  ['PageDown', 3, 8],
  ['PageUp', 3, 0],
  ['Home', 3, 0],
  ['End', 3, 9],
  ['x', 3, undefined],
] as const)('%s from row %i of ten goes to %s', (key, at, to) => {
  expect(keyTarget(key, at, 10, 5)).toBe(to)
})

it('names every library that ships, with its licence', () => {
  const shipped = Object.keys(json('package.json')['dependencies'] as object)
  expect(libraries.map(({ name }) => name).toSorted()).toEqual(shipped.toSorted())
  for (const { name, licence } of libraries) {
    expect(json(`node_modules/${name}/package.json`)['license'], name).toBe(licence)
  }
})

describe('the list of rules', () => {
  const all = (['amazon', 'ebay', 'aliexpress'] as const).flatMap(policiesOf)

  it('names the source and the day of each', () => {
    expect(all.length).toBeGreaterThan(100)
    for (const { name, source, checkedOn, lookAgain } of all) {
      expect(source, name).not.toBe('')
      expect(Temporal.PlainDate.compare(lookAgain, checkedOn), name).toBe(1)
    }
  })

  it('asks to check what is old, the oldest first', () => {
    expect(agedPolicies(all, '2026-11-25').length).toBeLessThan(all.length / 4)
    const later = agedPolicies(all, '2028-01-01')
    expect(later).toHaveLength(all.length)
    const days = later.map(({ checkedOn }) => checkedOn)
    expect(days).toEqual(days.toSorted())
  })
})
