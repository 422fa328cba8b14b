import { Controller, Get, Module, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorators.js';
import { ApiError } from '../errors/api-error.js';

const NOT_THE_CLIENT = /^\/(api|health|metrics)(\/|\?|$)/i;
const FILE = /\.[a-z0-9]+$/i;

/** Every path that is no file and no API is a page of the client, which finds its way by itself. */
@ApiExcludeController()
@Controller()
export class SiteController {
  @Get('*')
  @Public()
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (NOT_THE_CLIENT.test(request.url) || !reply.server.hasReplyDecorator('sendFile')) throw new ApiError('route.not-found');
    const [path = '/'] = request.url.split('?');
    // A file that was not there at the start belongs to a client that was built anew since.
    void reply.sendFile(FILE.test(path) ? path : 'index.html', { cacheControl: false });
  }
}

@Module({ controllers: [SiteController] })
export class SiteModule {}
