import { elementsOf } from './tree.ts'
import { seedOf } from './random.ts'
import type { Variant } from './variant.ts'

/** Every class and id gets a name that says nothing, the same one wherever it stands. */
export function renameClasses(variant: Variant): void {
  rename(variant, 1)
}

export function renameSomeClasses(variant: Variant): void {
  rename(variant, 0.2 + variant.random.next() * 0.5)
}

function rename({ document, random }: Variant, share: number): void {
  const salt = random.below(1_000_000)
  const known = new Map<string, string>()
  const nameOf = (name: string): string => {
    const before = known.get(name)
    if (before !== undefined) return before
    const now = random.chance(share) ? obscure(name, salt) : name
    known.set(name, now)
    return now
  }
  for (const element of elementsOf(document)) {
    const classes = element.getAttribute('class')
    if (classes)
      element.setAttribute(
        'class',
        classes
          .split(/\s+/)
          .map((each) => each && nameOf(each))
          .join(' '),
      )
    for (const attribute of [
      'id',
      'for',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'headers',
    ]) {
      const ids = element.getAttribute(attribute)
      if (ids)
        element.setAttribute(
          attribute,
          ids
            .split(/\s+/)
            .map((each) => each && nameOf(`#${each}`).replace('#', ''))
            .join(' '),
        )
    }
  }
}

/** Attributes that only scripts and tests of the page use: another name, another value. */
export function renameAttributes({ document, random }: Variant): void {
  const salt = random.below(1_000_000)
  for (const element of elementsOf(document)) {
    for (const name of element.getAttributeNames()) {
      if (!/^data-|testid|^automation|^jsname$/.test(name)) continue
      const value = element.getAttribute(name) ?? ''
      element.removeAttribute(name)
      element.setAttribute(`data-${obscure(name, salt)}`, obscure(value, salt))
    }
  }
}

function obscure(name: string, salt: number): string {
  return `x${seedOf(name, salt).toString(36)}`
}
