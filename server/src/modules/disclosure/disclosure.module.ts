import { Module } from '@nestjs/common';
import { DisclosureController } from './disclosure.controller.js';
import { DisclosureRepository } from './disclosure.repository.js';
import { DisclosureService } from './disclosure.service.js';

@Module({
  controllers: [DisclosureController],
  providers: [DisclosureService, DisclosureRepository],
  exports: [DisclosureRepository],
})
export class DisclosureModule {}
