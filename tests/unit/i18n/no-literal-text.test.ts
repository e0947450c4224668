import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { sourceFiles } from '../../contract/source-files.ts'

/** No words in components: they come from the catalogs, so that every language has them. */

const spoken = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'aria-label',
  'hint',
  'error',
  'children',
])

const components = sourceFiles().filter((file) => file.path.endsWith('.tsx'))

it('finds the components', () => {
  expect(components.length).toBeGreaterThan(30)
})

it.each(components.map((file) => [file.path, file.text] as const))('%s', (path, text) => {
  const { program, errors } = parseSync(path, text)
  expect(errors).toEqual([])
  expect(wordsIn(program), 'put the words into lib/i18n and call t()').toEqual([])
})

it('sees words where they stand', () => {
  const found = (text: string) => wordsIn(parseSync('x.tsx', text).program)
  expect(found('const a = <p>Order</p>')).toEqual(['Order'])
  expect(found('const a = <p title="Order" className="order" />')).toEqual(['Order'])
  expect(found('const a = <p aria-label={`Order ${b}`} />')).toEqual(['Order'])
  expect(found("const a = <p>{b ? 'Order' : ''}</p>")).toEqual(['Order'])
  expect(found("const a = <p>{t('order.id')} · {' '}</p>")).toEqual([])
})

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

/** Words written into markup: its text, its spoken attributes, and strings that stand as its children. */
function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (!isNode(value)) return []
  return [...own(value), ...Object.values(value).flatMap(wordsIn)].filter((word) =>
    /\p{L}/u.test(word),
  )
}

function own(node: Node): readonly string[] {
  if (node['type'] === 'JSXText') return [String(node['value']).trim()]
  if (
    node['type'] === 'JSXAttribute' &&
    isNode(node['name']) &&
    spoken.has(String(node['name']['name']))
  ) {
    return strings(node['value'])
  }
  const children =
    node['type'] === 'JSXElement' || node['type'] === 'JSXFragment' ? node['children'] : []
  const expressions = Array.isArray(children) ? children.filter(isExpression) : []
  return expressions.flatMap((child) => strings(child['expression']))
}

function isExpression(value: unknown): value is Node {
  return isNode(value) && value['type'] === 'JSXExpressionContainer'
}

/** Strings that an expression may come to; arguments of calls are keys and values, not words. */
function strings(value: unknown): readonly string[] {
  if (!isNode(value)) return []
  switch (value['type']) {
    case 'Literal':
      return typeof value['value'] === 'string' ? [value['value']] : []
    case 'TemplateLiteral':
      return Array.isArray(value['quasis'])
        ? value['quasis']
            .filter(isNode)
            .flatMap(({ value: text }) => (isNode(text) ? [String(text['raw']).trim()] : []))
        : []
    case 'JSXExpressionContainer':
      return strings(value['expression'])
    case 'ConditionalExpression':
      return [...strings(value['consequent']), ...strings(value['alternate'])]
    case 'LogicalExpression':
      return strings(value['right'])
    default:
      return []
  }
}
