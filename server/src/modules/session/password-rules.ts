import { Injectable } from '@nestjs/common';
import { dictionary } from '@zxcvbn-ts/language-common';
import { ServerConfig } from '../../config/server-config.js';
import { ApiError } from '../../platform/errors/api-error.js';

const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);
/** In a shorter username every other password would be found. */
const SHORTEST_USERNAME = 3;

/** What a password that somebody chooses has to be. */
@Injectable()
export class PasswordRules {
  constructor(private readonly config: ServerConfig) {}

  /** Throws `password.too-short`, `password.like-username` or `password.common`, blaming `field`. */
  require(password: string, username: string, field: string): void {
    const { PASSWORD_MIN_LENGTH: shortest, PASSWORD_REFUSE_COMMON: refuseCommon } = this.config;
    const written = password.toLowerCase();
    if ([...password].length < shortest) throw new ApiError('password.too-short', { limit: String(shortest) }, field);
    if (username.length >= SHORTEST_USERNAME && written.includes(username.toLowerCase())) throw new ApiError('password.like-username', {}, field);
    if (refuseCommon && (COMMON.has(written) || new Set(written).size < 4)) throw new ApiError('password.common', {}, field);
  }
}
