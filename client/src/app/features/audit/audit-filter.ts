import { AUDITED_OBJECT_TYPES } from '@jixiao/contracts/views';

/** What an auditor looks for; empty is everything. */
export const AUDIT_FIELDS = ['from', 'until', 'objectType', 'object', 'organizationId', 'actor', 'action', 'text'] as const;
export type AuditField = (typeof AUDIT_FIELDS)[number];
export type AuditFilter = Readonly<Record<AuditField, string>>;

/** The filter that an address names. */
export function auditFilterOf(address: Readonly<Record<string, string | undefined>>): AuditFilter {
  const named = (field: AuditField): string => (address[field] ?? '').trim().slice(0, 100);
  const filter = Object.fromEntries(AUDIT_FIELDS.map((field) => [field, named(field)])) as Record<AuditField, string>;
  return { ...filter, objectType: AUDITED_OBJECT_TYPES.find((type) => type === filter.objectType) ?? '' };
}

/** Those fields that narrow anything, as the API and addresses take them. */
export function givenFields(filter: AuditFilter): Partial<Record<AuditField, string>> {
  return Object.fromEntries(AUDIT_FIELDS.flatMap((field) => (filter[field] === '' ? [] : [[field, filter[field]]])));
}
