import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ServerConfig } from './server-config.js';

@Global()
@Module({})
export class ConfigModule {
  static with(config: ServerConfig): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: ServerConfig, useValue: config }], exports: [ServerConfig] };
  }
}
