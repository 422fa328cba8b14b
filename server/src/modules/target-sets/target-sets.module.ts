import { Module } from '@nestjs/common';
import { TargetSetsRepository } from './target-sets.repository.js';

@Module({ providers: [TargetSetsRepository], exports: [TargetSetsRepository] })
export class TargetSetsModule {}
