import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TARGETS_MACHINE, TARGET_STATES, YEAR_STAGES } from '@jixiao/domain/workflow';
import { setEntryWindows } from './entry-window.js';
import { setTargetStates } from './target-states.js';
import { type Answer, type Browser, type TestServer, present, startTestServer } from './test-server.js';

const ACTORS = { lead: 'lead2', department: 'department', finance: 'finance', reader: 'reader', administrator: 'admin' } as const;
type Actor = keyof typeof ACTORS;

/** Every state × action × role through the server, expected from what the machine declares. */
describe('the workflow of targets', () => {
  let server: TestServer;
  const browsers = new Map<Actor, Browser>();
  let projectId: string;
  let organizationId: string;

  const urlOf = (id: string): string => `/api/${id === projectId ? 'projects' : 'organizations'}/${id}/targets`;
  const versionOf = async (id: string): Promise<number> => {
    const [row] = await server.sql('select version from target_set where year = 2026 and $1 in (project_id, organization_id)', [id]);
    return Number(row?.['version']);
  };
  const act = async (actor: Actor, action: string, body: object = { reason: '有充分的理由' }, id = projectId): Promise<Answer> =>
    present(browsers.get(actor)).send('POST', `${urlOf(id)}/steps/${action}`, {
      body: { year: 2026, ...body },
      headers: { 'if-match': `"${await versionOf(id)}"` },
    });

  /** A review of the newest version, as finance would have given it. */
  const reviewed = async (outcome: string | null, id = projectId): Promise<void> => {
    const overall = { pass: 'excellent', edit: 'good', resubmit: 'fair', block: 'poor' }[outcome ?? ''] ?? null;
    await server.sql(
      `insert into target_review (region_id, id, target_set_id, version_number, items, rule, overall, outcome, reviewed_by, at)
       select s.region_id, gen_random_uuid(), s.id, max(v.number), '{}', 'mof-2015', $2, $3, (select id from app_user where name = '陈静'), clock_timestamp()
       from target_set s join target_set_version v on v.target_set_id = s.id where $1 in (s.project_id, s.organization_id) and s.year = 2026
       group by s.region_id, s.id`,
      [id, overall, outcome],
    );
  };

  /** An adjustment has to change something. */
  const changed = (id: string): Promise<unknown> =>
    server.sql(
      `update indicator set year_before = gen_random_uuid()::text where id in (
         select i.id from indicator i join goal g on g.id = i.goal_id
         where $1 in (g.project_id, g.organization_id) and g.horizon = 'annual' order by i.ordinal limit 1)`,
      [id],
    );

  beforeAll(async () => {
    server = await startTestServer();
    await setEntryWindows(server.databaseUrl, 2026, YEAR_STAGES, 'open');
    for (const [actor, username] of Object.entries(ACTORS)) browsers.set(actor as Actor, await server.signIn(username));
    const { items } = await present(browsers.get('lead')).api.get('/api/projects', { query: { stage: 'not_started' } });
    projectId = present(items[0]).id;
    organizationId = present((await present(browsers.get('department')).api.get('/api/organizations')).items[0]).id;
  });
  afterAll(() => server.stop());

  const actions = [...new Set(TARGETS_MACHINE.transitions.map(({ action }) => action))];

  describe.each([['project', ['lead', 'department', 'finance', 'reader', 'administrator']], ['organization', ['department', 'finance']]] as const)(
    'of a %s',
    (kind, actors) => {
      it.each(TARGET_STATES)('in the state %s takes what is declared and refuses everything else', async (state) => {
        const id = kind === 'project' ? projectId : organizationId;
        for (const action of actions) {
          const steps = TARGETS_MACHINE.transitions.filter((step) => step.action === action);
          const here = steps.find((step) => step.from.includes(state));
          for (const actor of actors) {
            await setTargetStates(server.databaseUrl, 2026, state, id);
            await changed(id);
            await reviewed(here?.conditions.includes('review-poor') ? 'block' : 'pass', id);
            const answer = await act(actor, action, undefined, id);
            const body = answer.body as { code?: string; status?: string };
            const mine = (step: (typeof steps)[number]): boolean => (step.roles as readonly string[]).includes(actor);
            const expected =
              actor === 'reader' || actor === 'administrator'
                ? [403, 'permission.denied']
                : here && mine(here)
                  ? [200, here.to]
                  : !here && steps.some(mine)
                    ? [409, 'workflow.state-differs']
                    : [403, 'workflow.role-denied'];
            expect([state, action, actor, answer.status, answer.status === 200 ? body.status : body.code]).toEqual([state, action, actor, ...expected]);
          }
        }
      });
    },
  );

  it('refuses every step outside its stages', async () => {
    for (const step of TARGETS_MACHINE.transitions.filter(({ stages }) => stages.length > 0)) {
      await setTargetStates(server.databaseUrl, 2026, present(step.from[0]), projectId);
      await setEntryWindows(server.databaseUrl, 2026, step.stages, 'closed');
      const actor = present(step.roles[0]) as Actor;
      expect(await act(actor, step.action)).toMatchObject({ status: 409, body: { code: 'workflow.stage-closed', params: { stages: step.stages.join(' ') } } });
      await setEntryWindows(server.databaseUrl, 2026, step.stages, 'open');
    }
  });

  it('refuses every step without the reason that it needs', async () => {
    for (const step of TARGETS_MACHINE.transitions.filter(({ reason }) => reason === 'required')) {
      await setTargetStates(server.databaseUrl, 2026, present(step.from[0]), projectId);
      await reviewed(step.conditions.includes('review-poor') ? 'block' : 'pass');
      for (const reason of [undefined, null, ' \n ']) {
        const answer = await act(present(step.roles[0]) as Actor, step.action, { reason });
        expect([step.action, answer.status, answer.body]).toMatchObject([step.action, 422, { code: 'workflow.reason-missing', field: 'reason' }]);
      }
    }
  });

  it('refuses a step whose conditions do not hold', async () => {
    const unmet = async (state: (typeof TARGET_STATES)[number], actor: Actor, action: string): Promise<unknown> => {
      await setTargetStates(server.databaseUrl, 2026, state, projectId);
      const { status, body } = await act(actor, action);
      return [status, (body as { params?: { condition?: string } }).params?.condition];
    };
    await server.sql(`update target_review set overall = null, outcome = null`);
    expect(await unmet('department-approved', 'finance', 'approve')).toEqual([409, 'reviewed']);
    for (const outcome of ['edit', 'resubmit', 'block']) {
      await reviewed(outcome);
      expect([outcome, await unmet('department-approved', 'finance', 'approve')]).toEqual([outcome, [409, 'review-passed']]);
    }
    await reviewed('resubmit');
    expect(await unmet('department-approved', 'finance', 'block')).toEqual([409, 'review-poor']);

    await server.sql(`insert into target_set_version (region_id, id, target_set_id, number, kind, content, created_at)
                      select region_id, gen_random_uuid(), id, 30000, 'approved', '{}', now() from target_set where project_id = $1`, [projectId]);
    await server.sql(`update indicator i set deleted_at = now() from goal g where g.id = i.goal_id and g.project_id = $1 and g.horizon = 'annual'`, [projectId]);
    expect(await unmet('draft', 'lead', 'submit')).toEqual([409, 'goals-present']);
    await server.sql(`update indicator i set deleted_at = null from goal g where g.id = i.goal_id and g.project_id = $1`, [projectId]);
    await server.sql(`update indicator i set weight = 1 from goal g where g.id = i.goal_id and g.project_id = $1 and g.horizon = 'annual'`, [projectId]);
    expect(await unmet('draft', 'lead', 'submit')).toEqual([409, 'checks-passed']);
  });

  it('knows no other action, and needs the version that was seen', async () => {
    expect(await act('lead', 'burn')).toMatchObject({ status: 422, body: { code: 'workflow.unknown-action' } });
    const lead = present(browsers.get('lead'));
    const url = `${urlOf(projectId)}/steps/submit`;
    expect(await lead.send('POST', url, { body: { year: 2026 } })).toMatchObject({ status: 428 });
    expect(await lead.send('POST', url, { body: {}, headers: { 'if-match': '"1"' } })).toMatchObject({ status: 400, body: { field: 'year' } });
    expect(await lead.send('POST', url, { body: { year: 2026 }, headers: { 'if-match': '"9999"' } })).toMatchObject({
      status: 412,
      body: { code: 'version.stale', current: { version: await versionOf(projectId) } },
    });
  });
});
