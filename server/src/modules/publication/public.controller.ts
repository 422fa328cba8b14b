import { Controller, Get, Header, Param, ParseIntPipe, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { publicationCsv } from '@jixiao/documents/publication';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access.decorators.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { departmentPage } from './pages/department-page.js';
import { regionPage, regionsPage } from './pages/index-pages.js';
import { PublicPageQuery } from './publication.dto.js';
import { PublicRegionDto } from './publication.views.js';
import { PublicRepository, type PublishedVersion } from './public.repository.js';

const HTML = 'text/html; charset=utf-8';

/** Somebody who looks again within a minute is answered from a cache; a withdrawal shows to everybody after that. */
const CACHE = 'public, max-age=60';

const FILE = /^([0-9A-Za-z-]{1,30})\.(json|csv)$/;

/** What was published, for everybody: whole pages without a script, and the same as data. */
@ApiTags('public')
@Controller()
@Public()
@UseGuards(ThrottlerGuard)
export class PublicController {
  constructor(private readonly publications: PublicRepository) {}

  @Get('public')
  @ApiExcludeEndpoint()
  @Header('content-type', HTML)
  @Header('cache-control', CACHE)
  async regions(@Query() { language }: PublicPageQuery): Promise<string> {
    return regionsPage(await this.publications.regions(), language);
  }

  @Get('public/:region')
  @ApiExcludeEndpoint()
  @Header('content-type', HTML)
  @Header('cache-control', CACHE)
  async region(@Param('region') regionId: string, @Query() { language }: PublicPageQuery): Promise<string> {
    const [region] = await this.publications.regions(regionId);
    if (!region) throw new ApiError('publication.not-found');
    return regionPage(region, language);
  }

  @Get('public/:region/:year/:department')
  @ApiExcludeEndpoint()
  async department(
    @Param('region') regionId: string,
    @Param('year', ParseIntPipe) year: number,
    @Param('department') departmentCode: string,
    @Query() { language }: PublicPageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const published = await this.find(regionId, year, departmentCode);
    await sendUnlessKnown(request, reply, `"${published.id}-${language}"`, HTML, () => departmentPage(published, language));
  }

  /** Regions, departments and years of which something is published. */
  @Get('api/public')
  @Header('cache-control', CACHE)
  @ApiOkResponse({ type: [PublicRegionDto] })
  @ApiResponse({ status: 429, type: ProblemDto, description: 'request.too-many' })
  catalogue(): Promise<PublicRegionDto[]> {
    return this.publications.regions();
  }

  /** What a department published about a year: `<department code>.json`, or `.csv` for Excel with one row for each indicator. */
  @Get('api/public/:region/:year/:file')
  @ApiParam({ name: 'file', example: '068.json' })
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' }, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiResponse({ status: 404, type: ProblemDto, description: 'publication.not-found' })
  @ApiResponse({ status: 429, type: ProblemDto, description: 'request.too-many' })
  async data(
    @Param('region') regionId: string,
    @Param('year', ParseIntPipe) year: number,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, departmentCode = '', format] = FILE.exec(file) ?? [];
    if (!format) throw new ApiError('publication.not-found');
    const published = await this.find(regionId, year, departmentCode);
    const { id, number, publishedAt, content } = published;
    if (format === 'csv') {
      void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${content.department.name}${year}年绩效信息公开.csv`)}`);
      await sendUnlessKnown(request, reply, `"${id}-csv"`, 'text/csv; charset=utf-8', () => publicationCsv(content));
    } else {
      const answer = () => JSON.stringify({ version: number, publishedAt, ...content });
      await sendUnlessKnown(request, reply, `"${id}-json"`, 'application/json; charset=utf-8', answer);
    }
  }

  private async find(regionId: string, year: number, departmentCode: string): Promise<PublishedVersion> {
    const published = year >= 2000 && year <= 2100 ? await this.publications.find(regionId, year, departmentCode) : undefined;
    if (!published) throw new ApiError('publication.not-found');
    return published;
  }
}

/** A published version never changes, so its id is the ETag; who has it already is not sent it again. */
async function sendUnlessKnown(request: FastifyRequest, reply: FastifyReply, etag: string, mediaType: string, content: () => string): Promise<void> {
  void reply.header('etag', etag).header('cache-control', CACHE);
  const known = request.headers['if-none-match']?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
  await (known ? reply.status(304).send() : reply.header('content-type', mediaType).send(content()));
}
