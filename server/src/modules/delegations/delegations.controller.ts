import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentUser, RequirePermission } from '../../platform/access/access.decorators.js';
import { Principal } from '../../platform/access/principal.js';
import { Creates } from '../../platform/creation/creation.decorator.js';
import { ProblemDto } from '../../platform/errors/problem.dto.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { ActingDto, ColleagueDto, ColleagueQuery, DelegationDto, DelegationsDto, NewDelegationDto } from './delegations.dto.js';
import { DelegationsService } from './delegations.service.js';

const UNKNOWN = { status: 404, type: ProblemDto, description: 'delegation.not-found' };

@ApiTags('delegations')
@Controller('api')
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  /** Who stands in for oneself, and for whom one stands in. */
  @Get('delegations')
  @RequirePermission('session:own')
  @ApiOkResponse({ type: DelegationsDto })
  own(@CurrentUser() user: Principal): Promise<DelegationsDto> {
    return this.delegations.own(user);
  }

  /** Who could stand in: active people of the region. */
  @Get('delegations/colleagues')
  @RequirePermission('session:own')
  @ApiOkResponse({ type: [ColleagueDto] })
  colleagues(@CurrentUser() user: Principal, @Query() { q }: ColleagueQuery): Promise<ColleagueDto[]> {
    return this.delegations.colleagues(user, q);
  }

  /** Lets somebody stand in with some of one's roles; an administrator does so for somebody else, too. */
  @Post('delegations')
  @Creates()
  @RequirePermission('session:own')
  @ApiCreatedResponse({ type: DelegationDto })
  @ApiResponse({ status: 409, type: ProblemDto, description: 'delegation.not-further' })
  @ApiResponse({ status: 422, type: ProblemDto, description: 'delegation.days, delegation.same-person, delegation.role-not-held, user.unknown' })
  give(@CurrentUser() user: Principal, @Body() body: NewDelegationDto): Promise<DelegationDto> {
    return this.delegations.give(user, body);
  }

  /** Ends a delegation before its last day. */
  @Post('delegations/:id/end')
  @RequirePermission('session:own')
  @HttpCode(200)
  @ApiOkResponse({ type: DelegationDto })
  @ApiResponse(UNKNOWN)
  end(@CurrentUser() user: Principal, @Param('id', UuidPipe) id: string): Promise<DelegationDto> {
    return this.delegations.end(user, id);
  }

  /** Lets this session act as a deputy, with the delegated roles and no others, or for oneself again. */
  @Put('session/acting')
  @RequirePermission('session:own')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiResponse(UNKNOWN)
  async act(@CurrentUser() user: Principal, @Body() { delegationId }: ActingDto): Promise<void> {
    await this.delegations.act(user, delegationId);
  }
}
