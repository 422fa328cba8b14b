import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EvidenceSeed } from '../demonstration/progress-seed.js';
import { progressOf, type RegionSeed } from '../region-seed.js';
import { RegionIds } from './region-ids.js';
import type { RowSet } from './row-set.js';

/** Where the server keeps evidence below its data folder. */
export const EVIDENCE_FOLDER = 'evidence';

/** Adds the files that show what was achieved, and puts them where the server finds them; each is the same every time. */
export async function addEvidence(rows: RowSet, region: RegionSeed, data: string): Promise<void> {
  const ids = new RegionIds(region.id);
  for (const project of region.projects) {
    for (const file of progressOf(region, project)?.evidence ?? []) {
      const indicatorId = ids.annualIndicator(project.code, file.indicator);
      const id = ids.part(indicatorId, 'evidence', file.fileName);
      const storageKey = `${region.id}/${indicatorId}/${id}`;
      const content = contentOf(file);
      const path = join(data, EVIDENCE_FOLDER, storageKey);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      rows.add('evidence_file', {
        region_id: region.id,
        id,
        indicator_id: indicatorId,
        file_name: file.fileName,
        media_type: 'text/csv',
        size: content.length,
        sha256: sha256(content),
        storage_key: storageKey,
        uploaded_by: ids.user(project.lead),
        uploaded_at: file.at,
      });
    }
  }
}

/** How the trail names a file that was added. */
export function evidenceInTrail(file: EvidenceSeed): string {
  return `${file.fileName} sha256:${sha256(contentOf(file))}`;
}

/** With the mark by which a spreadsheet program knows UTF-8. */
export function contentOf({ content }: Pick<EvidenceSeed, 'content'>): Buffer {
  return Buffer.from(`\uFEFF${content}`);
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
