import { Injectable } from '@nestjs/common';
import { EXPORT_FORM_PERMISSIONS } from '@jixiao/contracts/access';
import type { Principal } from '../../../platform/access/principal.js';
import { ExportsService } from '../exports.service.js';
import type { FormSource, FormSubject, LoadedForm } from './form-source.js';

/** The year-end report over all projects within reach; it says itself what its figures rest on. */
@Injectable()
export class YearEndForms implements FormSource {
  readonly form = 'year-end';
  readonly permission = EXPORT_FORM_PERMISSIONS['year-end'];
  readonly title = '年终绩效评价报告';

  constructor(private readonly exports: ExportsService) {}

  async subjects(reader: Principal): Promise<FormSubject[]> {
    const { regionId, regionName } = reader;
    return [{ id: regionId, code: regionId, name: reader.treesOf(this.permission).join('、') || regionName, department: null }];
  }

  async load(reader: Principal, year: number, ids: readonly string[]): Promise<ReadonlyMap<string, () => LoadedForm>> {
    const report: LoadedForm = {
      origin: `region ${reader.regionId} · ${year}`,
      data: null,
      write: async (format) => (await this.exports.yearEnd(reader, year, format)).content,
    };
    return new Map(ids.map((id) => [id, () => report]));
  }
}
