import { Global, Module } from '@nestjs/common';
import { CreationKeysRepository } from './creation-keys.repository.js';

@Global()
@Module({ providers: [CreationKeysRepository], exports: [CreationKeysRepository] })
export class CreationModule {}
