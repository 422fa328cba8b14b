import { ApiProperty } from '@nestjs/swagger';
import { PERMISSIONS, type Permission } from '@jixiao/contracts/access';
import type { SessionView } from '@jixiao/contracts/views';
import { IsNotEmpty, IsString, Length } from 'class-validator';
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

  @ApiProperty({ minLength: 10, maxLength: 200, format: 'password' })
  @IsString()
  @Length(10, 200, { context: { code: 'field.password' } })
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

  @ApiProperty({ enum: PERMISSIONS, isArray: true })
  permissions: Permission[];

  @ApiProperty({ description: 'Nothing but PUT /api/session/password is open until the given password was replaced.' })
  mustChangePassword: boolean;

  @ApiProperty()
  csrfToken: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
