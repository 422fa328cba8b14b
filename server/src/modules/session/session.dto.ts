import { ApiProperty } from '@nestjs/swagger';
import { PERMISSIONS, type Permission } from '@jixiao/contracts/access';
import type { OpenSession, SessionView } from '@jixiao/contracts/views';
import { IsNotEmpty } from 'class-validator';
import { PlainText } from '../../platform/http/plain-text.decorator.js';
import { AssignedRoleDto, NamedDto } from '../../platform/http/shared.views.js';

export class SignInDto {
  @ApiProperty({ example: 'lead', maxLength: 100 })
  @PlainText(100)
  @IsNotEmpty()
  username: string;

  @ApiProperty({ maxLength: 200, format: 'password' })
  @PlainText(200)
  @IsNotEmpty()
  password: string;
}

export class PasswordDto {
  @ApiProperty({ maxLength: 200, format: 'password' })
  @PlainText(200)
  @IsNotEmpty()
  current: string;

  @ApiProperty({ maxLength: 200, format: 'password', description: 'As long as PASSWORD_MIN_LENGTH asks, without the username, and not a common one.' })
  @PlainText(200)
  @IsNotEmpty()
  next: string;
}

class SessionUserDto extends NamedDto {
  @ApiProperty()
  username: string;
}

export class SessionDto implements SessionView {
  @ApiProperty()
  user: SessionUserDto;

  @ApiProperty()
  region: NamedDto;

  @ApiProperty({ type: [AssignedRoleDto] })
  roles: AssignedRoleDto[];

  @ApiProperty({ type: NamedDto, nullable: true, description: 'For whom this session acts; null for oneself.' })
  deputyOf: NamedDto | null;

  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions: Permission[];

  @ApiProperty({ description: 'Nothing but PUT /api/session/password is open until the given password was replaced.' })
  mustChangePassword: boolean;

  @ApiProperty()
  csrfToken: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ description: 'Characters that a new password has at least.' })
  passwordMinLength: number;
}

export class OpenSessionDto implements OpenSession {
  @ApiProperty()
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'As the browser names itself.' })
  userAgent: string | null;

  @ApiProperty({ type: String, nullable: true })
  address: string | null;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  @ApiProperty({ format: 'date-time' })
  lastSeenAt: string;

  @ApiProperty({ description: 'The session that asks.' })
  current: boolean;
}
