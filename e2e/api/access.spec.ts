import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMONSTRATION_ACCOUNTS } from '@jixiao/seeds';
import { type Browser, type Method, type TestServer, present, startTestServer } from './test-server.js';

const NOWHERE = '019ac000-0000-7000-8000-000000000000';
const ROLES = ['lead', 'department', 'finance', 'reader', 'admin'] as const;

const administratorOnly = (admin: number): Record<(typeof ROLES)[number], number> => ({ lead: 403, department: 403, finance: 403, reader: 403, admin });

const importers = (status: number): Record<(typeof ROLES)[number], number> => ({ lead: 403, department: status, finance: status, reader: 403, admin: status });

const auditors = (status: number): Record<(typeof ROLES)[number], number> => ({ lead: 403, department: 403, finance: status, reader: status, admin: status });

/** What each role gets: routes that change are asked with nothing in them, so the permitted answer is a refusal of the content. */
const TABLE: [Method, string, Record<(typeof ROLES)[number], number>][] = [
  ['GET', '/api/session', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/reference', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/workbench', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own/trail', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/audit-events', auditors(200)],
  ['GET', '/api/audit-events/document?format=csv', auditors(200)],
  ['GET', '/api/audit-events/document?format=xlsx', auditors(200)],
  ['GET', '/api/projects/:own/self-evaluation', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own/self-evaluation/document?format=docx', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own/self-evaluation/document?format=pdf&layout=hubei-2020', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own/declaration/document?format=xlsx', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/goals/document?format=docx', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own/findings', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['POST', '/api/projects/:own/waivers', { lead: 403, department: 400, finance: 400, reader: 403, admin: 403 }],
  ['POST', `/api/projects/:own/waivers/${NOWHERE}/withdrawal`, { lead: 403, department: 400, finance: 400, reader: 403, admin: 403 }],
  ['PUT', '/api/projects/:own/declaration', { lead: 428, department: 428, finance: 403, reader: 403, admin: 403 }],
  ['GET', '/api/projects/:own/targets', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own/targets/versions/1', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/projects/:own/targets/difference?from=1&to=1', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['POST', '/api/projects/:own/targets/steps/submit', { lead: 428, department: 428, finance: 428, reader: 403, admin: 403 }],
  ['PUT', '/api/projects/:own/targets/review', { lead: 403, department: 403, finance: 428, reader: 403, admin: 403 }],
  ['GET', '/api/organizations/:organization/targets', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/targets/versions/1', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/targets/difference?from=1&to=1', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['POST', '/api/organizations/:organization/targets/steps/submit', { lead: 428, department: 428, finance: 428, reader: 403, admin: 403 }],
  ['PUT', '/api/organizations/:organization/targets/review', { lead: 403, department: 403, finance: 428, reader: 403, admin: 403 }],
  ['GET', '/api/targets', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/goals', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/disclosure-tables', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/disclosure-tables/projects', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/disclosure-tables/document?format=xlsx&year=2026', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/trail', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/findings', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['POST', '/api/organizations/:organization/waivers', { lead: 403, department: 400, finance: 400, reader: 403, admin: 403 }],
  ['POST', `/api/organizations/:organization/waivers/${NOWHERE}/withdrawal`, { lead: 403, department: 400, finance: 400, reader: 403, admin: 403 }],
  ['PUT', '/api/organizations/:organization/goals', { lead: 403, department: 428, finance: 403, reader: 403, admin: 403 }],
  ['PUT', '/api/projects/:own/recording', { lead: 428, department: 428, finance: 403, reader: 403, admin: 403 }],
  ['POST', '/api/projects/:own/self-evaluation/submission', { lead: 428, department: 428, finance: 403, reader: 403, admin: 403 }],
  ['POST', `/api/indicators/${NOWHERE}/evidence`, { lead: 404, department: 404, finance: 403, reader: 403, admin: 403 }],
  ['GET', '/api/reviews', { lead: 403, department: 200, finance: 200, reader: 200, admin: 403 }],
  ['PUT', `/api/self-evaluations/${NOWHERE}/items/${NOWHERE}/review`, { lead: 403, department: 403, finance: 428, reader: 403, admin: 403 }],
  ['POST', `/api/self-evaluations/${NOWHERE}/forward`, { lead: 403, department: 428, finance: 403, reader: 403, admin: 403 }],
  ['POST', `/api/self-evaluations/${NOWHERE}/return`, { lead: 403, department: 428, finance: 428, reader: 403, admin: 403 }],
  ['POST', `/api/self-evaluations/${NOWHERE}/confirmation`, { lead: 403, department: 403, finance: 428, reader: 403, admin: 403 }],
  ['GET', '/api/rectifications', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/rectifications/document?format=xlsx', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', `/api/rectifications/open?kind=project&subjectId=${NOWHERE}&year=2027`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['POST', '/api/rectifications', { lead: 403, department: 403, finance: 400, reader: 403, admin: 403 }],
  ['GET', `/api/rectifications/${NOWHERE}`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['POST', `/api/rectifications/${NOWHERE}/steps/answer`, { lead: 428, department: 428, finance: 428, reader: 403, admin: 403 }],
  ['POST', `/api/rectifications/${NOWHERE}/files`, { lead: 404, department: 404, finance: 404, reader: 403, admin: 403 }],
  ['GET', `/api/rectification-files/${NOWHERE}`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['DELETE', `/api/rectification-files/${NOWHERE}`, { lead: 404, department: 404, finance: 404, reader: 403, admin: 403 }],
  ['GET', '/api/library', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/library/departments', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', `/api/library/${NOWHERE}`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['POST', '/api/library', { lead: 400, department: 400, finance: 400, reader: 403, admin: 403 }],
  ['PUT', `/api/library/${NOWHERE}`, { lead: 428, department: 428, finance: 428, reader: 403, admin: 403 }],
  ['POST', `/api/library/${NOWHERE}/decisions`, { lead: 428, department: 428, finance: 428, reader: 403, admin: 403 }],
  ['GET', '/api/exports', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['POST', '/api/exports', { lead: 400, department: 400, finance: 400, reader: 400, admin: 400 }],
  ['GET', `/api/exports/${NOWHERE}`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['GET', `/api/exports/${NOWHERE}/file`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['POST', `/api/exports/${NOWHERE}/cancellation`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['DELETE', `/api/exports/${NOWHERE}`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['GET', '/api/publications', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['POST', '/api/publications', { lead: 403, department: 400, finance: 400, reader: 403, admin: 403 }],
  ['GET', `/api/publications/${NOWHERE}`, { lead: 403, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['GET', `/api/publications/${NOWHERE}/preview`, { lead: 403, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['POST', `/api/publications/${NOWHERE}/steps/approve`, { lead: 403, department: 428, finance: 428, reader: 403, admin: 403 }],
  ['GET', '/api/reports/year-end', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/reports/year-end/document?format=xlsx', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/reports/year-end/document?format=pdf', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/delegations', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/delegations/colleagues', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['POST', '/api/delegations', { lead: 400, department: 400, finance: 400, reader: 400, admin: 400 }],
  ['POST', `/api/delegations/${NOWHERE}/end`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['PUT', '/api/session/acting', { lead: 400, department: 400, finance: 400, reader: 400, admin: 400 }],
  ['GET', '/api/sessions', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['DELETE', '/api/sessions', { lead: 204, department: 204, finance: 204, reader: 204, admin: 204 }],
  ['DELETE', `/api/sessions/${NOWHERE}`, { lead: 404, department: 404, finance: 404, reader: 404, admin: 404 }],
  ['GET', `/api/administration/users/${NOWHERE}/sessions`, administratorOnly(404)],
  ['DELETE', `/api/administration/users/${NOWHERE}/sessions`, administratorOnly(404)],
  ['PUT', '/api/session/password', { lead: 400, department: 400, finance: 400, reader: 400, admin: 400 }],
  ['GET', '/api/imports', importers(200)],
  ['POST', '/api/imports', importers(415)],
  ['GET', `/api/imports/${NOWHERE}`, importers(404)],
  ['GET', `/api/imports/${NOWHERE}/items`, importers(404)],
  ['GET', `/api/imports/${NOWHERE}/items/project-1`, importers(404)],
  ['GET', `/api/imports/${NOWHERE}/findings`, importers(404)],
  ['GET', `/api/imports/${NOWHERE}/file`, importers(404)],
  ['PATCH', `/api/imports/${NOWHERE}`, importers(428)],
  ['POST', `/api/imports/${NOWHERE}/acceptance`, importers(428)],
  ['GET', '/api/administration/fiscal-years', administratorOnly(200)],
  ['POST', '/api/administration/fiscal-years', administratorOnly(400)],
  ['PUT', `/api/administration/fiscal-years/${NOWHERE}`, administratorOnly(428)],
  ['PUT', `/api/administration/fiscal-years/${NOWHERE}/windows/monitor`, administratorOnly(428)],
  ['DELETE', `/api/administration/fiscal-years/${NOWHERE}/windows/monitor`, administratorOnly(428)],
  ['PUT', `/api/administration/fiscal-years/${NOWHERE}/organizations/${NOWHERE}/windows/monitor`, administratorOnly(428)],
  ['DELETE', `/api/administration/fiscal-years/${NOWHERE}/organizations/${NOWHERE}/windows/monitor`, administratorOnly(428)],
  ['GET', '/api/projects/:own/windows', { lead: 200, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/organizations/:organization/windows', { lead: 403, department: 200, finance: 200, reader: 200, admin: 200 }],
  ['GET', '/api/window-extensions', auditors(200)],
  ['POST', '/api/window-extensions', { lead: 403, department: 403, finance: 400, reader: 403, admin: 403 }],
  ['POST', `/api/window-extensions/${NOWHERE}/withdrawal`, { lead: 403, department: 403, finance: 428, reader: 403, admin: 403 }],
  ['GET', '/api/administration/organizations', administratorOnly(200)],
  ['POST', '/api/administration/organizations', administratorOnly(400)],
  ['PUT', `/api/administration/organizations/${NOWHERE}`, administratorOnly(428)],
  ['GET', '/api/administration/users', administratorOnly(200)],
  ['POST', '/api/administration/users', administratorOnly(400)],
  ['PUT', `/api/administration/users/${NOWHERE}`, administratorOnly(428)],
  ['POST', `/api/administration/users/${NOWHERE}/password-reset`, administratorOnly(428)],
  ['POST', `/api/administration/users/${NOWHERE}/deactivation`, administratorOnly(428)],
  ['POST', `/api/administration/users/${NOWHERE}/reactivation`, administratorOnly(428)],
];

describe('access', () => {
  let server: TestServer;
  const browsers = new Map<string, Browser>();
  const firstProject = new Map<string, string>();
  let organization: string;

  beforeAll(async () => {
    server = await startTestServer();
    for (const { username } of DEMONSTRATION_ACCOUNTS) {
      const browser = await server.signIn(username);
      browsers.set(username, browser);
      firstProject.set(username, (await browser.api.get('/api/projects')).items[0]?.id ?? NOWHERE);
    }
    organization = present((await browsers.get('department')?.api.get('/api/organizations'))?.items[0]).id;
  });
  afterAll(() => server.stop());

  describe.each(TABLE)('%s %s', (method, route, expected) => {
    const body = method === 'GET' ? undefined : {};

    it.each(ROLES)('by %s', async (role) => {
      const url = route.replace(':own', firstProject.get(role) ?? NOWHERE).replace(':organization', organization);
      expect(await browsers.get(role)?.send(method, url, { body })).toMatchObject({ status: expected[role] });
    });

    it('is closed to who is not signed in', async () => {
      expect((await server.anonymous.send(method, route.replace(':own', NOWHERE).replace(':organization', NOWHERE), { body })).status).toBe(401);
    });
  });

  it('shows a lead own projects only, a department and finance all of the region', async () => {
    const count = async (name: string): Promise<number> => (await browsers.get(name)?.api.get('/api/projects'))?.items.length ?? 0;
    expect(await count('finance')).toBe(12);
    expect(await count('department')).toBe(12);
    expect(await count('lead')).toBeLessThan(12);
    expect((await count('lead')) + (await count('lead2'))).toBe(12);
  });

  it("answers 404 for somebody else's project", async () => {
    const url = `/api/projects/${firstProject.get('lead2')}`;
    expect(await browsers.get('lead')?.send('GET', url)).toMatchObject({ status: 404, body: { code: 'project.not-found' } });
  });

  it('answers 404 for another region', async () => {
    const foreign = DEMONSTRATION_ACCOUNTS.filter(({ regionId }) => regionId !== '420105');
    expect(foreign.length).toBeGreaterThan(0);
    for (const { username } of foreign) {
      const answer = await browsers.get(username)?.send('GET', `/api/projects/${firstProject.get('finance')}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 'project.not-found' } });
    }
  });
});
