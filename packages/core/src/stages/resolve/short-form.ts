/** Names of bodies in their customary short form. */
import type { IdentityRules } from '../../model/identity-rules.js';

/** Rewrites a name to the customary short one: 黄浦区人民政府 to 黄浦区政府. */
export const shortForm = (name: string, forms: IdentityRules['bodyForms']): string =>
  forms.reduce((form, { pattern, short }) => form.replace(pattern, short), name);
