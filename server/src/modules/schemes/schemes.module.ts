import { Module } from '@nestjs/common';
import { SchemesRepository } from './schemes.repository.js';
import { SchemesService } from './schemes.service.js';

@Module({ providers: [SchemesService, SchemesRepository], exports: [SchemesService] })
export class SchemesModule {}
