import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RECTIFICATION_MACHINE, transitionOf, type RectificationState } from '@jixiao/domain/workflow';
import type { RectificationFileSeed, RectificationSeed, RectificationStepSeed } from '../demonstration/rectification-seed.js';
import type { RegionSeed } from '../region-seed.js';
import { contentOf, EVIDENCE_FOLDER, sha256 } from './add-evidence.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';
import { added, type SeededEvent } from './trails.js';
import { windowAround } from './window-around.js';

interface TakenStep extends RectificationStepSeed {
  readonly from: RectificationState;
  readonly to: RectificationState;
  readonly by: string;
}

/** Adds the rectifications with every step that led to where they stand, and puts their files where the server finds them. */
export async function addRectifications(rows: RowSet, region: RegionSeed, data: string, now: Date): Promise<void> {
  const ids = new RegionIds(region.id);
  const rectifications = region.rectifications.map((seed) => ({ seed, id: idOf(region, seed), steps: stepsOf(region, seed) }));
  for (const { seed, id, steps } of rectifications) {
    rows.add('rectification', {
      region_id: region.id,
      id,
      project_id: seed.projectCode === null ? null : ids.project(seed.projectCode),
      organization_id: seed.projectCode === null ? ids.organization(region.departmentCode) : null,
      year: seed.year,
      origin: seed.origin,
      problem: seed.problem,
      demand: seed.demand,
      due_on: steps.findLast(({ dueOn }) => dueOn)?.dueOn ?? dueOn(seed, now),
      status: steps.at(-1)?.to ?? RECTIFICATION_MACHINE.initial,
      version: 1 + steps.length + seed.files.length,
      raised_by: ids.user(region.reviewer),
      raised_at: seed.raisedAt,
    });
  }
  for (const { id, steps } of rectifications) {
    for (const [index, { action, from, to, note, dueOn: deadline, by, at }] of steps.entries()) {
      const step = { region_id: region.id, id: ids.part(id, 'step', index), rectification_id: id, action };
      rows.add('rectification_step', { ...step, from_status: from, to_status: to, note, due_on: deadline ?? null, by, at });
    }
  }
  for (const { seed, id } of rectifications) {
    for (const file of seed.files) await addFile(rows, region, { seed, id, file }, data);
  }
}

/** What the trail of a project, or of the department where the code is null, says of its rectifications. */
export function rectificationEvents(region: RegionSeed, projectCode: string | null, now: Date): SeededEvent[] {
  const reviewer = new RegionIds(region.id).user(region.reviewer);
  return region.rectifications
    .filter((seed) => seed.projectCode === projectCode)
    .flatMap((seed): SeededEvent[] => {
      const field = `rectification:${idOf(region, seed)}`;
      const { year, origin, problem, demand } = seed;
      const raised = { year: String(year), origin, problem, demand, dueOn: dueOn(seed, now), state: RECTIFICATION_MACHINE.initial };
      return [
        {
          at: seed.raisedAt,
          actorId: reviewer,
          action: 'rectification.raised',
          changes: Object.entries(raised).map(([name, value]) => added(`${field}:${name}`, value)),
        },
        ...seed.files.map((file): SeededEvent => ({
          at: file.at,
          actorId: answering(region, seed),
          action: 'rectification.file-added',
          changes: [added(`${field}:file`, `${file.fileName} sha256:${sha256(contentOf(file))}`)],
        })),
        ...stepsOf(region, seed).map(({ action, from, to, note, by, at }): SeededEvent => ({
          at,
          actorId: by,
          action: `rectification.${action}`,
          changes: [{ field: `${field}:state`, old: from, new: to }, ...(note === null ? [] : [added(`${field}:note`, note)])],
        })),
      ];
    });
}

interface SeededFile {
  readonly seed: RectificationSeed;
  readonly id: string;
  readonly file: RectificationFileSeed;
}

async function addFile(rows: RowSet, region: RegionSeed, { seed, id, file }: SeededFile, data: string): Promise<void> {
  const fileId = new RegionIds(region.id).part(id, 'file', file.fileName);
  const storageKey = `${region.id}/${id}/${fileId}`;
  const content = contentOf(file);
  const path = join(data, EVIDENCE_FOLDER, storageKey);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  rows.add('rectification_file', {
    region_id: region.id,
    id: fileId,
    rectification_id: id,
    file_name: file.fileName,
    media_type: 'text/csv',
    size: content.length,
    sha256: sha256(content),
    storage_key: storageKey,
    uploaded_by: answering(region, seed),
    uploaded_at: file.at,
  });
}

function idOf(region: RegionSeed, { key }: RectificationSeed): string {
  return new RegionIds(region.id).part('rectification', 'seed', key);
}

function dueOn({ dueOn: day, keptDue }: RectificationSeed, now: Date): string {
  return windowAround({ stage: 'rectify', opensOn: day, closesOn: day, keptOpen: keptDue ?? false }, now).closesOn;
}

/** Each step with its states as the machine has them and who took it. */
function stepsOf(region: RegionSeed, seed: RectificationSeed): TakenStep[] {
  const reviewer = new RegionIds(region.id).user(region.reviewer);
  let state = RECTIFICATION_MACHINE.initial;
  return seed.steps.map((step) => {
    const transition = transitionOf(RECTIFICATION_MACHINE, step.action, state);
    if (!transition) throw new Error(`${seed.key} cannot take the step ${step.action} from ${state}`);
    const from = state;
    state = transition.to;
    return { ...step, from, to: transition.to, by: step.action === 'answer' ? answering(region, seed) : reviewer };
  });
}

/** The project's lead, or the department where it is about the whole. */
function answering(region: RegionSeed, { projectCode }: RectificationSeed): string {
  const project = region.projects.find(({ code }) => code === projectCode);
  const username = project?.lead ?? region.people.find(({ role }) => role === 'department')?.username;
  if (username === undefined) throw new Error(`Nobody answers rectifications of ${region.id}`);
  return new RegionIds(region.id).user(username);
}
