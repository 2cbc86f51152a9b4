import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Marks a field as a reactive property, as Lit's decorator of this name does.
 *
 * Lit's own speaks two dialects of decorators and adds 0.3 kB gzipped to every door; we compile one.
 */
export function property(options?: PropertyDeclaration) {
  return (element: LitElement, name: string): void => {
    (element.constructor as typeof LitElement).createProperty(name, options);
  };
}
