import { seedId } from './seed-id.js';

/** The identities of one region's seeded objects, from what names them. */
export class RegionIds {
  constructor(private readonly regionId: string) {}

  organization(code: string): string {
    return seedId(this.regionId, 'organization', code);
  }

  user(username: string): string {
    return seedId(this.regionId, 'user', username);
  }

  project(code: string): string {
    return seedId(this.regionId, 'project', code);
  }

  budget(projectCode: string): string {
    return seedId(this.regionId, 'budget', projectCode);
  }

  /** `owner` is the code of a project or of an organization. */
  goal(owner: string, horizon: string, ordinal: number): string {
    return seedId(this.regionId, 'goal', owner, horizon, ordinal);
  }

  indicator(owner: string, horizon: string, goal: number, ordinal: number): string {
    return seedId(this.regionId, 'indicator', owner, horizon, goal, ordinal);
  }

  /** An indicator of a project's one annual goal, by its place in the table. */
  annualIndicator(projectCode: string, ordinal: number): string {
    return this.indicator(projectCode, 'annual', 1, ordinal);
  }

  evaluation(projectCode: string): string {
    return seedId(this.regionId, 'self-evaluation', projectCode);
  }

  /** A row below one of the above. */
  part(parent: string, kind: string, key: string | number): string {
    return seedId(this.regionId, parent, kind, key);
  }
}
