import type { PublishedDifference } from '@jixiao/domain/publication';
import type { DisclosureState, Transition } from '@jixiao/domain/workflow';

/** One version of what a department discloses about a year. */
export interface PublicationItem {
  id: string;
  organizationId: string;
  departmentCode: string;
  departmentName: string;
  year: number;
  number: number;
  status: DisclosureState;
  /** Published once, and replaced by a newer version since. */
  replaced: boolean;
  /** When the content was frozen. */
  preparedAt: string;
  preparedBy: string;
  publishedAt: string | null;
  projects: number;
  /** Projects with a confirmed result. */
  results: number;
}

/** A department with its versions of the year, newest first. */
export interface PublicationDepartment {
  id: string;
  code: string;
  name: string;
  versions: PublicationItem[];
  may: { prepare: boolean };
}

export interface PublicationYear {
  year: number;
  /** The region, which is part of the public address. */
  regionId: string;
  items: PublicationDepartment[];
}

/** A step that the reader's role has in the present state. */
export interface PublicationAction {
  action: string;
  to: DisclosureState;
  reason: Transition<DisclosureState>['reason'];
  /** Why it is refused now; null where it may be taken. */
  refusal: { code: string; params: Record<string, string> } | null;
}

export interface PublicationStep {
  id: string;
  action: string;
  from: DisclosureState | null;
  to: DisclosureState;
  reason: string | null;
  by: string;
  at: string;
}

export interface PublicationView extends PublicationItem {
  /** To be sent back as If-Match. */
  version: number;
  /** Where it is, or will be, read without sign-in. */
  address: string;
  actions: PublicationAction[];
  /** Newest first. */
  steps: PublicationStep[];
  /** Number of the version that was published before, which the differences are told from; null for the first one. */
  comparedWith: number | null;
  differences: PublishedDifference[];
}

/** What is published: regions, their departments, and the years of each. */
export interface PublicRegion {
  id: string;
  name: string;
  departments: { code: string; name: string; years: { year: number; publishedAt: string }[] }[];
}
