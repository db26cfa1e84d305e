/**
 * Every regular expression that reads strangers' text is made here and nowhere else, so that a test can put each of
 * them to a checker and to hostile strings. Quantifiers are bounded or read single characters.
 */
const REGISTRY = new Map<string, RegExp>();

/** Registers and returns an expression; a name can be taken only once. */
export function pattern(name: string, expression: RegExp): RegExp {
  if (REGISTRY.has(name)) throw new Error(`pattern ${name} is registered twice`);
  REGISTRY.set(name, expression);
  return expression;
}

/** All registered expressions by name. */
export function patterns(): ReadonlyMap<string, RegExp> {
  return REGISTRY;
}
