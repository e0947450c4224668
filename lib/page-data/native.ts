/** A function as it stands now, whatever is put in its place later; to be called with its `this`. */
export function native<F>(holder: object, key: string): F {
  return Reflect.get(holder, key) as F
}
